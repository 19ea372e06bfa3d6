import { describe, expect, it } from "vitest";
import { acme, document, find, globex, gone, live, term } from "../../contract/search-entries.ts";
import { interfering, type Seen } from "./interfere.ts";
import { openIndex } from "./open-index.ts";

const kim = [term("nkim")];
const isPublishing = ({ method, path }: Seen) => method === "PUT" && path.includes(".version?");

describe("the version of a view on OpenSearch", () => {
  it("is raised only after what it stands for is visible to everybody", async () => {
    const { view } = openIndex();
    const reader = view();
    const foundThen: number[] = [];
    const url = await interfering(async (seen) => {
      if (isPublishing(seen)) foundThen.push((await find(reader, kim)).length);
      return undefined;
    });
    const writer = view({ url });
    for (const [at, entry] of [
      live("a", 1, document("nkim")),
      live("b", 1, document("nkim")),
      gone("a", 2),
    ].entries()) {
      const before = await reader.version(acme);
      await writer.apply(acme, [entry]);
      expect(await reader.version(acme)).toBe(before + 1);
      expect(foundThen.length).toBe(at + 1);
    }
    expect(foundThen).toEqual([1, 2, 1]);
    expect(await reader.version(globex)).toBe(0);
  });

  it("is raised when the change comes again, after its writer died before it could", async () => {
    const { view } = openIndex();
    const reader = view();
    await reader.apply(acme, [live("a", 1, document("nold"))]);
    const before = await reader.version(acme);
    const url = await interfering((seen) => (isPublishing(seen) ? "drop" : undefined));
    const change = live("a", 2, document("nkim"));
    await expect(view({ url }).apply(acme, [change])).rejects.toThrow();
    expect(await find(reader, kim)).toEqual(["a"]);
    expect(await reader.version(acme)).toBe(before);
    expect(await reader.apply(acme, [change])).toEqual(["stale"]);
    expect(await reader.version(acme)).toBeGreaterThan(before);
  });

  it("is raised by each of many writers at once, none of whom waits for another or fails", async () => {
    const { view } = openIndex();
    const writers = Array.from({ length: 8 }, () => view());
    const outcomes = await Promise.all(
      writers.map((writer, at) =>
        writer.apply(acme, [live(`p${at}`, 1, document("nkim")), live("same", at + 1, document("nkim"))]),
      ),
    );
    expect(outcomes.map(([own]) => own)).toEqual(writers.map(() => "applied"));
    expect(await view().version(acme)).toBe(8);
    expect(await find(view(), kim)).toHaveLength(9);
    expect(await view().apply(acme, [live("same", 7, document("nkim"))])).toEqual(["stale"]);
  });
});
