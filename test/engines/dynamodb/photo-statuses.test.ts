import { describe, expect, it } from "vitest";
import { dynamodbPhotoStatuses } from "../../../app/adapters/dynamodb/photo-statuses.ts";
import type { ChannelId, PhotoId, WorkspaceId } from "../../../app/ids.ts";
import type { PhotoState, PhotoStatus } from "../../../app/ports/photo-status.ts";
import { photoStatusesContract } from "../../contract/photo-status.ts";
import { disturbedRequests, everyDisturbance } from "../disturbed-requests.ts";
import { openStateTable } from "./state-table.ts";

const acme = "T1" as WorkspaceId;
const message = { channel: "C1" as ChannelId, ts: "1750000000.000100" };

function status(file: string, over: Partial<PhotoStatus> = {}): PhotoStatus {
  return { photo: `T1-${file}` as PhotoId, message, place: 0, state: "waiting", cards: [], ...over };
}

photoStatusesContract(async () => {
  const { items } = await openStateTable();
  return [dynamodbPhotoStatuses(items()), dynamodbPhotoStatuses(items())];
});

describe("a photo's way, disturbed at any request", () => {
  const way: [PhotoState | undefined, PhotoState][] = [
    [undefined, "waiting"],
    ["waiting", "kept"],
    ["kept", "done"],
  ];
  const requestsOfWay = 4;

  it("goes on where an answer was lost, or the table was busy: nobody was faster", async () => {
    const { items, disturbed } = await openStateTable();
    const statuses = dynamodbPhotoStatuses(items());
    for (const [nth, how] of everyDisturbance(requestsOfWay, ["answer-lost", "throttled"])) {
      const requests = disturbedRequests();
      requests.disturb(nth, how);
      const one = status(`F${how}${nth}`);
      const mine = dynamodbPhotoStatuses(disturbed(requests));
      for (const [from, state] of way) expect(await mine.advance(acme, from, { ...one, state })).toBe(true);
      expect([nth, how, requests.happened()]).toEqual([nth, how, true]);
      expect(await statuses.read(acme, one.photo)).toEqual({ ...one, state: "done" });
    }
    expect(await statuses.ofMessage(acme, message)).toHaveLength(2 * requestsOfWay);
  });

  it("is taken up by the next program, wherever the first one was stopped; its message names it once it is known", async () => {
    const { items, disturbed } = await openStateTable();
    const statuses = dynamodbPhotoStatuses(items());
    for (const [nth, how] of everyDisturbance(requestsOfWay, ["stopped-before", "stopped-after"])) {
      const requests = disturbedRequests();
      requests.disturb(nth, how);
      const one = status(`F${how}${nth}`, { message: { ...message, ts: `17500000${nth}.${how}` } });
      const mine = dynamodbPhotoStatuses(disturbed(requests));
      const walk = async () => {
        for (const [from, state] of way) await mine.advance(acme, from, { ...one, state });
      };
      await expect(walk()).rejects.toThrow("the program has ended");
      const known = await statuses.read(acme, one.photo);
      expect(await statuses.ofMessage(acme, one.message)).toEqual(known === undefined ? [] : [known]);
      for (const [from, state] of way) await statuses.advance(acme, from, { ...one, state });
      expect(await statuses.ofMessage(acme, one.message)).toEqual([{ ...one, state: "done" }]);
    }
  });

  it("is known as one's own also where somebody took it further before the answer came a second time", async () => {
    const { items, disturbed } = await openStateTable();
    const statuses = dynamodbPhotoStatuses(items());
    const one = status("F1");
    await statuses.advance(acme, undefined, one);
    const requests = disturbedRequests();
    requests.disturb(1, "answer-lost");
    const beforeRetry = requests.requestHandler.handle.bind(requests.requestHandler);
    let tries = 0;
    requests.requestHandler.handle = async (...asked) => {
      tries += 1;
      if (tries === 2) await statuses.advance(acme, "kept", { ...one, state: "done" });
      return beforeRetry(...asked);
    };
    expect(await dynamodbPhotoStatuses(disturbed(requests)).advance(acme, "waiting", { ...one, state: "kept" })).toBe(
      true,
    );
    expect(await statuses.read(acme, one.photo)).toMatchObject({ state: "done" });
  });
});

describe("a photo that moves to another message", () => {
  it("is named there, and no longer where it was", async () => {
    const { items } = await openStateTable();
    const statuses = dynamodbPhotoStatuses(items());
    const elsewhere = { ...message, ts: "1750000009.000100" };
    await statuses.advance(acme, undefined, status("F1"));
    await statuses.advance(acme, "waiting", status("F1", { state: "kept", message: elsewhere, place: 1 }));
    expect(await statuses.ofMessage(acme, message)).toEqual([]);
    expect(await statuses.ofMessage(acme, elsewhere)).toMatchObject([{ photo: "T1-F1", place: 1 }]);
  });
});
