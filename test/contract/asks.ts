import { describe, expect, it } from "vitest";
import type { CardId, ChannelId, MemberId, WorkspaceId } from "../../app/ids.ts";
import type { Ask, Asks } from "../../app/ports/asks.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;
const [sofia, dana, minsu] = ["U1", "U2", "U3"] as [MemberId, MemberId, MemberId];
const [jisoo, bora] = ["1750000000.000100-F1-0", "1750000000.000200-F2-0"] as [CardId, CardId];
const at = Date.parse("2026-11-20T09:00:00Z");

function ask(id: string, over: Partial<Ask> = {}): Ask {
  const said = { text: "Hi! 소개해 주실 수 있을까요?", at, due: at, round: 0 };
  return { id, asker: sofia, colleague: dana, about: [jisoo], through: [], ...said, ...over };
}

const ids = (asks: readonly Ask[]) => asks.map(({ id }) => id);

/** What every store of asks must do. `open` gives the same store twice, as two programs have it. */
export function asksContract(open: () => Promise<readonly [Asks, Asks]>) {
  describe("asks", () => {
    it("are kept once by their id, and read by any program", async () => {
      const [asks, elsewhere] = await open();
      await Promise.all([asks, elsewhere, asks].map((one, n) => one.open(acme, ask("a", { text: String(n) }))));
      const kept = await asks.read(acme, "a");
      expect(await elsewhere.open(acme, ask("a", { text: "later" }))).toEqual(kept);
      expect(await elsewhere.read(acme, "a")).toEqual(kept);
      expect(await asks.of(acme, "asker", sofia, 0)).toEqual([kept]);
    });

    it("are changed by one at a time: of many who count, each counts", async () => {
      const [asks, elsewhere] = await open();
      await asks.open(acme, ask("a"));
      const count = (one: Asks) => one.change(acme, "a", (now) => ({ ...now, round: now.round + 1 }));
      await Promise.all([asks, elsewhere, asks, elsewhere].map(count));
      expect((await elsewhere.read(acme, "a"))?.round).toBe(4);
      expect((await asks.change(acme, "a", () => undefined))?.round).toBe(4);
      expect(await asks.change(acme, "nothing", (now) => now)).toBeUndefined();
    });

    it("keep all that is known of one", async () => {
      const [asks, elsewhere] = await open();
      await asks.open(acme, ask("a", { through: [bora] }));
      const said = { channel: "D1" as ChannelId, ts: "1750000000.000300" };
      const full = { firstSent: at + 1, sent: at + 2, round: 2, said, told: said, answer: "declined" } as const;
      await asks.change(acme, "a", (now) => ({ ...now, ...full, withdrawn: true }));
      expect(await elsewhere.read(acme, "a")).toEqual(ask("a", { through: [bora], ...full, withdrawn: true }));
    });

    it("are listed by who made them and who was asked, oldest first, since a time", async () => {
      const [asks] = await open();
      await asks.open(acme, ask("c", { at: at + 20, asker: minsu }));
      await asks.open(acme, ask("a", { at: at + 10 }));
      await asks.open(acme, ask("b", { at: at + 10, colleague: minsu }));
      await asks.open(acme, ask("old", { at: at - 1 }));
      expect(ids(await asks.of(acme, "colleague", dana, at))).toEqual(["a", "c"]);
      expect(ids(await asks.of(acme, "asker", sofia, at))).toEqual(["a", "b"]);
      expect(ids(await asks.of(acme, "asker", sofia, 0))).toEqual(["old", "a", "b"]);
      expect(await asks.of(acme, "colleague", sofia, 0)).toEqual([]);
    });

    it("are found by every card of the person, and of whom they go through, each once", async () => {
      const [asks] = await open();
      await asks.open(acme, ask("a", { about: [jisoo, bora] }));
      await asks.open(acme, ask("b", { through: [bora] }));
      expect(ids(await asks.about(acme, [jisoo, bora])).sort()).toEqual(["a", "b"]);
      expect(ids(await asks.about(acme, [bora])).sort()).toEqual(["a", "b"]);
      expect(await asks.about(acme, ["1750000000.000900-F9-0" as CardId])).toEqual([]);
    });

    it("are forgotten whole", async () => {
      const [asks, elsewhere] = await open();
      await asks.open(acme, ask("a", { about: [jisoo, bora] }));
      await asks.open(acme, ask("b"));
      await elsewhere.remove(acme, "a");
      await elsewhere.remove(acme, "nothing");
      expect(await asks.read(acme, "a")).toBeUndefined();
      expect(await asks.change(acme, "a", (now) => now)).toBeUndefined();
      expect(ids(await asks.about(acme, [jisoo, bora]))).toEqual(["b"]);
      expect(ids(await asks.of(acme, "colleague", dana, 0))).toEqual(["b"]);
    });

    it("know who doesn't want to be asked, until they do again", async () => {
      const [asks, elsewhere] = await open();
      await asks.allow(acme, dana, false);
      await asks.allow(acme, dana, false);
      expect([...(await elsewhere.notToAsk(acme, [sofia, dana, minsu]))]).toEqual([dana]);
      expect([...(await asks.notToAsk(globex, [dana]))]).toEqual([]);
      await elsewhere.allow(acme, dana, true);
      expect([...(await asks.notToAsk(acme, [dana]))]).toEqual([]);
    });

    it("of another workspace are not there", async () => {
      const [asks] = await open();
      await asks.open(acme, ask("a"));
      expect(await asks.read(globex, "a")).toBeUndefined();
      expect(await asks.of(globex, "asker", sofia, 0)).toEqual([]);
      expect(await asks.about(globex, [jisoo])).toEqual([]);
      await asks.remove(globex, "a");
      expect(await asks.change(globex, "a", (now) => now)).toBeUndefined();
      expect(await asks.read(acme, "a")).toBeDefined();
    });
  });
}
