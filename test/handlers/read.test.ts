import type { KinesisStreamEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { ServiceRefused, ServiceThrottled } from "../../app/adapters/aws-errors.ts";
import type { MessageRef } from "../../app/contacts/facts.ts";
import type { ChannelId, MemberId, PhotoId, WorkspaceId } from "../../app/ids.ts";
import { maxTries } from "../../app/steps/backoff.ts";
import { openRead, type ReadPorts } from "../../handlers/wiring/read.ts";
import { fakeReader } from "../slack/fake-reader.ts";
import { recordingLog } from "../slack/recording-log.ts";
import { kinesisRecord, openSqliteCloud } from "./sqlite-cloud.ts";

const acme = "T1" as WorkspaceId;
const [first, second] = ["T1-F1", "T1-F2"] as unknown as readonly [PhotoId, PhotoId];
const message: MessageRef = { channel: "C1" as ChannelId, ts: "1795334401.204509" };

/** Two photos of one message that lie in their bucket; what reading the first one meets is `trouble`. */
async function open(over: Partial<ReadPorts> = {}) {
  const { store, aside, setAside } = await openSqliteCloud();
  const trouble: { error: Error | undefined } = { error: undefined };
  for (const [place, photo] of [first, second].entries()) {
    await store.photos.put(acme, photo, Buffer.from(place === 0 ? "card one\nJisoo Park" : "card two\nMinho Lee"));
    const posted = { audience: { kind: "workspace" }, poster: "U1" as MemberId, knownBy: ["U1" as MemberId] } as const;
    await store.statuses.advance(acme, undefined, { photo, message, place, state: "kept", cards: [], posted });
  }
  const reader = fakeReader((text) => {
    if (trouble.error && text.startsWith("card one")) throw trouble.error;
  });
  const { truth, statuses, photos, inbox } = store;
  const ports = { truth, statuses, photos, inbox, aside, log: recordingLog().log, readerOf: () => reader, ...over };
  const read = openRead(ports);
  const told = (...records: readonly (object | string)[]): KinesisStreamEvent => ({
    Records: records.map((one, at) => kinesisRecord(at + 1, typeof one === "string" ? one : JSON.stringify(one))),
  });
  /** @returns the places in the batch of those that come again. */
  const again = async (...records: readonly (object | string)[]) =>
    (await read(told(...records))).batchItemFailures.map(({ itemIdentifier }) => Number(itemIdentifier.slice(-1)) - 1);
  const state = async (photo: PhotoId) => (await statuses.read(acme, photo))?.state;
  const shown = async () => (await inbox.take(9)).map(({ listener }) => listener);
  return { trouble, again, state, setAside, shown, reader };
}

const tells = (photo: PhotoId, more: object = {}) => ({ workspace: acme, photo, ...more });
const throttled = new ServiceThrottled("Textract");
const refused = new ServiceRefused("Textract", "AccessDeniedException");

describe("read", () => {
  it("says which photos have to come again, every record of them, and reads the others", async () => {
    const { trouble, again, state, setAside } = await open();
    trouble.error = throttled;
    expect(await again(tells(first), tells(second), tells(first))).toEqual([0, 2]);
    expect([await state(first), await state(second)]).toEqual(["kept", expect.stringMatching(/done|empty/)]);
    for (let nth = 0; nth < 2 * maxTries; nth += 1) expect(await again(tells(first))).toEqual([0]);
    trouble.error = undefined;
    expect(await again(tells(first))).toEqual([]);
    expect([await state(first), setAside]).toEqual([expect.stringMatching(/done|empty/), []]);
  });

  it("sets aside what doesn't pass, says so in the thread, and is done with it", async () => {
    const { trouble, again, state, setAside, shown } = await open();
    trouble.error = refused;
    expect(await again(tells(first))).toEqual([]);
    expect(setAside).toEqual([{ consumer: "read", subject: first, reason: "service-refused" }]);
    expect([await state(first), await shown()]).toEqual(["refused", ["photo-read"]]);
  });

  it("keeps having a photo given that can't be set aside", async () => {
    const full = () => Promise.reject(throttled);
    const { trouble, again, state } = await open({ aside: { setAside: full, noteUnreadable: full } });
    trouble.error = refused;
    expect([await again(tells(first)), await state(first)]).toEqual([[0], "kept"]);
  });

  it("reads a photo that was given up when it is told to try it again, and not before", async () => {
    const { trouble, again, state, reader } = await open();
    trouble.error = refused;
    await again(tells(first));
    trouble.error = undefined;
    expect([await again(tells(first)), await state(first), reader.reads]).toEqual([[], "refused", 1]);
    await again(tells(first, { again: true }));
    expect([await state(first), reader.reads]).toEqual([expect.stringMatching(/done|empty/), 2]);
  });

  it("notes records that tell of no photo, and has them come again where they can't be noted", async () => {
    const { again, setAside } = await open();
    expect(await again("no JSON", tells(second), {})).toEqual([]);
    expect(setAside.map(({ consumer, reason }) => `${consumer} ${reason}`)).toEqual(Array(2).fill("read no-photo"));
    const full = () => Promise.reject(throttled);
    const other = await open({ aside: { setAside: full, noteUnreadable: full } });
    expect(await other.again("no JSON", tells(second))).toEqual([0]);
  });
});
