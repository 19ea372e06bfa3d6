import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import type { DeadLetters } from "../../app/ports/dead-letters.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;

export interface OpenDeadLetters {
  readonly letters: DeadLetters;
  /** The same as another process sees it that starts now. */
  readonly reopen: () => DeadLetters;
  /** Has a consumer set aside what is about the nth thing of the workspace; each call is later than those before. */
  readonly setAside: (workspace: WorkspaceId, consumer: string, n: number, reason: string) => Promise<void>;
  /** What the nth thing is called. */
  readonly subject: (n: number) => string;
  /** What has come to this consumer again, in any order. */
  readonly cameAgain: (workspace: WorkspaceId, consumer: string) => Promise<readonly string[]>;
}

/** What all dead letters must do. */
export function deadLettersContract(open: () => Promise<OpenDeadLetters>) {
  describe("dead letters", () => {
    it("are listed oldest first with who set them aside and why, of one workspace or of all", async () => {
      const { letters, setAside, subject } = await open();
      expect(await letters.list(undefined, 10)).toEqual([]);
      await setAside(acme, "search", 2, "too-large");
      await setAside(globex, "graph", 1, "TypeError");
      await setAside(acme, "search", 1, "too-large");
      const of = (workspace: WorkspaceId, consumer: string, n: number, reason: string) =>
        expect.objectContaining({ workspace, consumer, subject: subject(n), reason });
      const [second, first] = [of(acme, "search", 2, "too-large"), of(acme, "search", 1, "too-large")];
      expect(await letters.list(acme, 10)).toEqual([second, first]);
      expect(await letters.list(undefined, 10)).toEqual([second, of(globex, "graph", 1, "TypeError"), first]);
      expect(await letters.list(undefined, 2)).toEqual([second, of(globex, "graph", 1, "TypeError")]);
    });

    it("come again to their consumer once, when they are asked to, from whichever process", async () => {
      const { letters, reopen, setAside, subject, cameAgain } = await open();
      await setAside(acme, "search", 1, "too-large");
      await setAside(acme, "graph", 3, "too-large");
      await setAside(acme, "search", 2, "too-large");
      const dead = (await letters.list(acme, 10)).find(
        (one) => one.consumer === "search" && one.subject === subject(1),
      );
      if (!dead) throw new Error("it was set aside");
      expect(await cameAgain(acme, "search")).toEqual([]);
      expect(await reopen().again({ ...dead, workspace: globex })).toBe(false);
      expect([await reopen().again(dead), await letters.again(dead)]).toEqual([true, false]);
      expect(await cameAgain(acme, "search")).toEqual([subject(1)]);
      expect(await cameAgain(acme, "graph")).toEqual([]);
      const left = (await reopen().list(undefined, 10)).map((one) => [one.consumer, one.subject]);
      expect(left).toEqual([
        ["graph", subject(3)],
        ["search", subject(2)],
      ]);
    });

    it("of one thing are one: what was set aside later is what is listed, and what was listed before doesn't come", async () => {
      const { letters, setAside, cameAgain } = await open();
      await setAside(acme, "search", 1, "too-large");
      const [old] = await letters.list(acme, 10);
      await setAside(acme, "search", 1, "TypeError");
      const [dead, ...others] = await letters.list(acme, 10);
      expect([dead?.reason, others]).toEqual(["TypeError", []]);
      if (old) expect(await letters.again(old)).toBe(false);
      expect(await cameAgain(acme, "search")).toEqual([]);
      expect(await letters.list(acme, 10)).toEqual([dead]);
    });
  });
}
