import { describe, expect, it } from "vitest";
import type { ChannelId, WorkspaceId } from "../../app/ids.ts";
import type { Replies, Reply } from "../../app/ports/replies.ts";
import { type Message, SlackRefused, SlackUnavailable, type Speak } from "../../app/ports/speak.ts";
import { deleteDoubles, sayOnce } from "../../app/steps/say-once.ts";

const workspace = "T1" as WorkspaceId;
const thread = { channel: "C1" as ChannelId, ts: "1.0" };
const said = { workspace, key: "k", thread };
const message: Message = { text: "reading…" };

/** A thread at a Slack whose answers and eyes can fail; and replies as they are kept. */
function open() {
  const posted: string[] = [];
  const kept = new Map<string, Reply>();
  const trouble = { losesAnswer: false, seesNothing: false, diesAfterPost: false, refuses: false };
  let next = 1;
  const speak = {
    async post() {
      if (trouble.refuses) throw new SlackRefused("chat.postMessage", "is_archived");
      const ts = `1.${next++}`;
      posted.push(ts);
      if (trouble.losesAnswer) throw new SlackUnavailable("chat.postMessage");
      return { channel: thread.channel, ts };
    },
    async findPosted() {
      return trouble.seesNothing ? [] : posted.map((ts) => ({ channel: thread.channel, ts }));
    },
    async delete(_workspace: WorkspaceId, at: { ts: string }) {
      posted.splice(posted.indexOf(at.ts), 1);
    },
  } as unknown as Speak;
  const replies: Replies = {
    async claim(_workspace, key) {
      const known = kept.get(key);
      if (known === undefined) kept.set(key, {});
      return known;
    },
    begin: async () => "nobody updates here",
    async settle(_workspace, key, reply) {
      kept.set(key, reply);
    },
    read: async (_workspace, key) => kept.get(key),
  };
  const checkpoint = () => {
    if (trouble.diesAfterPost) throw new Error("killed");
  };
  return { ports: { speak, replies, checkpoint }, posted, kept, trouble };
}

describe("what is to be said once", () => {
  it("is said once, however often it is tried", async () => {
    const { ports, posted } = open();
    for (let nth = 0; nth < 4; nth += 1) expect(await sayOnce(ports, said, message)).toBe(true);
    expect(posted).toHaveLength(1);
  });

  it("is found again after a crash between posting and keeping where", async () => {
    const { ports, posted, kept, trouble } = open();
    trouble.diesAfterPost = true;
    await expect(sayOnce(ports, said, message)).rejects.toThrow("killed");
    trouble.diesAfterPost = false;
    expect(await sayOnce(ports, said, message)).toBe(true);
    expect(posted).toEqual(["1.1"]);
    expect(kept.get("k")?.said?.ts).toBe("1.1");
  });

  it("leaves one of two where Slack showed the first too late", async () => {
    const { ports, posted, trouble } = open();
    trouble.losesAnswer = true;
    await expect(sayOnce(ports, said, message)).rejects.toThrow(SlackUnavailable);
    trouble.losesAnswer = false;
    trouble.seesNothing = true;
    await sayOnce(ports, said, message);
    expect(posted).toHaveLength(2);
    trouble.seesNothing = false;
    await deleteDoubles(ports, said);
    expect(posted).toEqual(["1.2"]);
  });

  it("stays unsaid where Slack lets nothing be said", async () => {
    const { ports, posted, trouble } = open();
    trouble.refuses = true;
    expect(await sayOnce(ports, said, message)).toBe(false);
    expect(posted).toEqual([]);
  });
});
