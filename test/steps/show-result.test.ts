import { describe, expect, it } from "vitest";
import { sqliteReplies } from "../../app/adapters/sqlite/replies.ts";
import type { CardId, ChannelId, PhotoId, WorkspaceId } from "../../app/ids.ts";
import type { PhotoState, PhotoStatuses } from "../../app/ports/photo-status.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import type { Message } from "../../app/ports/speak.ts";
import type { Truth } from "../../app/ports/truth.ts";
import { resultKey } from "../../app/steps/posted-photos.ts";
import { showResult } from "../../app/steps/show-result.ts";
import { temporaryStore } from "../adapters/sqlite/temporary-store.ts";

const message = { channel: "C1" as ChannelId, ts: "1.0" };
const shown = {
  workspace: "T1" as WorkspaceId,
  message,
  audience: { kind: "workspace" } as const,
  render: ({ photos }: { photos: readonly { state: PhotoState }[] }): Message => ({
    text: photos.map(({ state }) => state).join(" "),
  }),
};

/** A photo whose state can be set, and a Slack that can be made to wait before it takes an update. */
async function open() {
  let state: PhotoState = "waiting";
  const replies = sqliteReplies(temporaryStore());
  const key = resultKey(message);
  await replies.settle(shown.workspace, key, { said: { channel: message.channel, ts: "1.1" }, digest: "before" });
  const updates: string[] = [];
  const held: (() => void)[] = [];
  let holding = false;
  const statuses = {
    ofMessage: async () => [{ photo: "P" as PhotoId, message, place: 0, state, cards: [] as CardId[] }],
  } as unknown as PhotoStatuses;
  const search = {} as unknown as SearchView;
  const truth = { readMany: async () => [], erased: async () => new Set() } as unknown as Truth;
  const speak = {
    async update(_workspace: WorkspaceId, _at: unknown, said: Message) {
      if (holding) await new Promise<void>((resolve) => held.push(resolve));
      updates.push(said.text);
    },
  };
  return {
    ports: { statuses, truth, search, replies, speak },
    updates,
    set: (next: PhotoState) => {
      state = next;
    },
    hold: () => {
      holding = true;
    },
    release: () => {
      holding = false;
      for (const go of held.splice(0).reverse()) go();
    },
    forget: () => replies.settle(shown.workspace, key, {}),
  };
}

describe("the result in the thread", () => {
  it("is said anew only when it changed", async () => {
    const { ports, updates, set } = await open();
    await showResult(ports, shown);
    await showResult(ports, shown);
    set("done");
    await showResult(ports, shown);
    await showResult(ports, shown);
    expect(updates).toEqual(["waiting", "done"]);
  });

  it("is the newest in the end when two say it at the same moment, in whatever order Slack takes them", async () => {
    const { ports, updates, set, hold, release } = await open();
    hold();
    const slow = showResult(ports, shown);
    await new Promise((resolve) => setTimeout(resolve, 5));
    set("done");
    const quick = showResult(ports, shown);
    await new Promise((resolve) => setTimeout(resolve, 5));
    release();
    await Promise.all([slow, quick]);
    expect(updates.slice(0, 2)).toEqual(["done", "waiting"]);
    expect(updates.at(-1)).toBe("done");
  });

  it("is the newest also where the slower one ended after Slack took what it said, and before that was kept", async () => {
    const { ports, updates, set, hold, release } = await open();
    const ending = { ...ports.replies, settle: () => Promise.reject(new Error("ended")) };
    hold();
    const ended = expect(showResult({ ...ports, replies: ending }, shown)).rejects.toThrow("ended");
    await new Promise((resolve) => setTimeout(resolve, 5));
    set("done");
    const quick = showResult(ports, shown);
    await new Promise((resolve) => setTimeout(resolve, 5));
    release();
    await Promise.all([ended, quick]);
    expect(updates).toEqual(["done", "waiting"]);
    await showResult(ports, shown);
    expect(updates.at(-1)).toBe("done");
  });

  it("is left alone where nothing was said", async () => {
    const { ports, updates, forget } = await open();
    await forget();
    await showResult(ports, shown);
    expect(updates).toEqual([]);
  });
});
