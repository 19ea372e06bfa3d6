import { describe, expect, it } from "vitest";
import type { CardId, WorkspaceId } from "../../app/ids.ts";
import type { Import, Imports } from "../../app/ports/imports.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;
const everybody = "*";

function record(digest: string, card = `1795000000.000001-${digest}-0`): Import {
  return { digest, card: card as CardId };
}

/** What every `Imports` must do. `open` gives an empty one; the second of a pair is another process's view of the same store. */
export function importsContract(open: () => Promise<readonly [Imports, Imports]>) {
  describe("imports", () => {
    it("gives each record its card once, in their order, also a record that stands twice in a file", async () => {
      const [imports] = await open();
      const first = await imports.claim(acme, everybody, [record("a", "1.1-a-0"), record("b"), record("a", "1.3-a-0")]);
      expect(first).toEqual([{ card: "1.1-a-0" }, { card: record("b").card }, { card: "1.1-a-0" }]);
      expect(await imports.claim(acme, everybody, [record("b", "2.1-b-0"), record("c")])).toEqual([
        { card: record("b").card },
        { card: record("c").card },
      ]);
    });

    it("gives two who import at the same moment the same cards", async () => {
      const [imports, other] = await open();
      const mine = Array.from({ length: 50 }, (_, at) => record(`d${at}`, `1.1-${at}-0`));
      const theirs = mine.map(({ digest }, at) => record(digest, `2.1-${at}-0`)).toReversed();
      const [one, two] = await Promise.all([
        imports.claim(acme, everybody, mine),
        other.claim(acme, everybody, theirs),
      ]);
      expect(one).toEqual(two.toReversed());
    });

    it("knows nothing of it in another workspace, or for another audience", async () => {
      const [imports] = await open();
      await imports.claim(acme, everybody, [record("a", "1.1-a-0")], "b1");
      expect(await imports.claim(globex, everybody, [record("a", "2.1-a-0")])).toEqual([{ card: "2.1-a-0" }]);
      expect(await imports.claim(acme, "m:U1", [record("a", "3.1-a-0")])).toEqual([{ card: "3.1-a-0" }]);
      expect(await imports.cardsOf(globex, everybody, "b1", undefined, 10)).toEqual([]);
      expect(await imports.cardsOf(acme, "m:U1", "b1", undefined, 10)).toEqual([]);
    });

    it("says what came of a record once that was settled, and nothing before", async () => {
      const [imports, other] = await open();
      await imports.claim(acme, everybody, [record("a"), record("b")]);
      await imports.settle(acme, everybody, [{ digest: "a", outcome: "done" }]);
      expect(await other.claim(acme, everybody, [record("a"), record("b")])).toEqual([
        { card: record("a").card, outcome: "done" },
        { card: record("b").card },
      ]);
    });

    it("lists what a batch was the first to bring in, page by page", async () => {
      const [imports] = await open();
      await imports.claim(acme, everybody, [record("a", "1.1-a-0")], "first");
      const again = [record("a", "2.1-a-0"), record("b", "2.2-b-0"), record("c", "2.3-c-0")];
      expect((await imports.claim(acme, everybody, again, "second")).map(({ batch }) => batch)).toEqual([
        "first",
        "second",
        "second",
      ]);
      expect(await imports.cardsOf(acme, everybody, "second", undefined, 1)).toEqual(["2.2-b-0"]);
      expect(await imports.cardsOf(acme, everybody, "second", "2.2-b-0" as CardId, 5)).toEqual(["2.3-c-0"]);
    });
  });
}
