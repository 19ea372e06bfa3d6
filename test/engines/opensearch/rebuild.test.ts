import { describe, expect, it } from "vitest";
import type { SearchEntry } from "../../../app/ports/search-view.ts";
import { acme, document, find, globex, gone, live, term } from "../../contract/search-entries.ts";
import { interfering, type Seen } from "./interfere.ts";
import { type OwnIndex, openIndex } from "./open-index.ts";

const kim = [term("nkim")];
const person = (at: number, version = 1) => live(`p${at}`, version, document("nkim", "*", 1_700_000_000 + at));
const people = (count: number, version = 1) => Array.from({ length: count }, (_, at) => person(at, version));

/** The generations that a workspace's documents are of, each once. */
async function generations({ client, index }: OwnIndex): Promise<number[]> {
  await client.indices.refresh({ index: `${index}-contacts` });
  const { body } = await client.search({
    index: `${index}-contacts`,
    body: { size: 10_000, query: { term: { workspace: acme } } },
  });
  const found = (body.hits.hits as unknown as { _source: { generation: number } }[]).map(
    ({ _source }) => _source.generation,
  );
  return [...new Set(found)].sort();
}

/** Until the promise is called. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe("a rebuild on OpenSearch", () => {
  it("lets a reader miss nobody, before, during and after, while others keep changing", async () => {
    const own = openIndex();
    const [reader, writer, rebuilder] = [own.view(), own.view(), own.view()];
    const count = 40;
    await writer.apply(acme, people(count));
    let done = false;
    let [asked, version] = [0, 1];
    const probe = async () => {
      while (!done) {
        expect(await find(reader, kim, ["*"], 200)).toHaveLength(count);
        asked++;
      }
    };
    const change = async () => {
      while (!done) await writer.apply(acme, people(count, ++version));
    };
    const rebuild = async () => {
      for (let round = 0; round < 4; round++) {
        const rebuilding = await rebuilder.rebuild(acme);
        for (let at = 0; at < count; at += 10) await rebuilding.apply(people(count, version).slice(at, at + 10));
        await rebuilding.switch();
      }
      done = true;
    };
    await Promise.all([probe(), probe(), change(), rebuild()]);
    expect(asked).toBeGreaterThan(8);
    expect(version).toBeGreaterThan(4);
    expect(await generations(own)).toEqual([5]);
  });

  it("holds a change whose writer looked before the rebuild began and wrote after it was over", async () => {
    const own = openIndex();
    const [held, arrived] = [gate(), gate()];
    const isLate = ({ path, body }: Seen) => path.includes("_bulk") && body.includes("/1/late");
    const url = await interfering(async (seen) => {
      if (!isLate(seen)) return undefined;
      arrived.open();
      await held.opened;
      return undefined;
    });
    const [slow, rebuilder] = [own.view({ url }), own.view()];
    await rebuilder.apply(acme, [person(1), live("late", 1, document("nkim")), live("late-gone", 1, document("nkim"))]);
    const applying = slow.apply(acme, [live("late", 2, document("nlee")), gone("late-gone", 2)]);
    await arrived.opened;
    const rebuilding = await rebuilder.rebuild(acme);
    await rebuilding.apply([person(1), live("late", 2, document("nlee"))]);
    await rebuilding.switch();
    held.open();
    expect(await applying).toEqual(["stale", "applied"]);
    expect(await find(rebuilder, kim)).toEqual(["p1"]);
    expect(await rebuilder.apply(acme, [live("late-gone", 1, document("nkim"))])).toEqual(["stale"]);
    expect(await find(rebuilder, [term("nlee")])).toEqual(["late"]);
  });

  it("isn't undone by whoever wrote the workspace's first change, and slowly", async () => {
    const own = openIndex();
    const [held, arrived] = [gate(), gate()];
    const url = await interfering(async ({ method, path }) => {
      if (method !== "PUT" || !path.includes(`/_doc/${acme}?`)) return undefined;
      arrived.open();
      await held.opened;
      return undefined;
    });
    const [slow, rebuilder] = [own.view({ url }), own.view()];
    const applying = slow.apply(acme, [person(9)]);
    await arrived.opened;
    await rebuildWith(rebuilder, people(3));
    held.open();
    expect(await applying).toEqual(["applied"]);
    expect(await find(rebuilder, kim)).toHaveLength(4);
  });

  it("begun twice at once is finished by one of them; nothing of the other is left after the next", async () => {
    const own = openIndex();
    const [one, other] = [own.view(), own.view()];
    await one.apply(acme, people(5));
    const both = await Promise.all([one.rebuild(acme), other.rebuild(acme)]);
    const finished = await Promise.allSettled(
      both.map(async (rebuilding) => {
        await rebuilding.apply(people(5));
        await rebuilding.switch();
      }),
    );
    expect(finished.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await find(one, kim)).toHaveLength(5);
    await (await one.rebuild(acme)).apply(people(5));
    const last = await one.rebuild(acme);
    await last.apply(people(5));
    await last.switch();
    expect(await generations(own)).toHaveLength(1);
    expect(await find(other, kim)).toHaveLength(5);
  });

  it("goes on after its process died at any request, and leaves the visible view as it was", async () => {
    for (let killedAt = 1; ; killedAt++) {
      const own = openIndex();
      await own.view().apply(acme, [...people(3), gone("erased", 2)]);
      let requests = 0;
      const url = await interfering(() => (++requests >= killedAt ? "drop" : undefined));
      const dying = own.view({ url });
      const outcome = await rebuildWith(dying, people(3)).then(
        () => "done",
        () => "died",
      );
      expect(await find(own.view(), kim)).toHaveLength(3);
      await own.view().apply(acme, [person(3)]);
      expect(await find(own.view(), kim)).toHaveLength(4);
      await rebuildWith(own.view(), people(4));
      expect(await find(own.view(), kim)).toHaveLength(4);
      expect(await own.view().apply(acme, [live("erased", 1, document("nkim"))])).toEqual(["stale"]);
      expect(await generations(own)).toHaveLength(1);
      if (outcome === "done") break;
    }
  });

  it("keeps those who are gone, however many, and is of one workspace alone", async () => {
    const own = openIndex();
    const view = own.view();
    const erased = Array.from({ length: 2_300 }, (_, at) => gone(`e${at}`, 1));
    await view.apply(acme, erased);
    await view.apply(globex, [person(1)]);
    await rebuildWith(view, [person(1)]);
    const again = await view.apply(
      acme,
      erased.map(({ cluster }) => live(cluster, 5, document("nkim"))),
    );
    expect(new Set(again)).toEqual(new Set(["stale"]));
    expect(await find(view, kim)).toEqual(["p1"]);
    expect(await view.candidates(globex, ["*"], [kim], 10)).toEqual([["p1"]]);
  });

  it("says with which keys the visible view was built", async () => {
    const own = openIndex();
    expect(await own.view({ keysVersion: 7 }).builtWith(acme)).toBe(7);
    await own.view({ keysVersion: 7 }).apply(acme, people(1));
    const newer = own.view({ keysVersion: 8 });
    expect(await newer.builtWith(acme)).toBe(7);
    const rebuilding = await newer.rebuild(acme);
    expect(await newer.builtWith(acme)).toBe(7);
    await rebuilding.switch();
    expect(await newer.builtWith(acme)).toBe(8);
  });
});

async function rebuildWith(view: ReturnType<OwnIndex["view"]>, entries: readonly SearchEntry[]): Promise<void> {
  const rebuilding = await view.rebuild(acme);
  await rebuilding.apply(entries);
  await rebuilding.switch();
}
