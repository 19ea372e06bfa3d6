import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import { findContacts } from "../../app/steps/find-contacts.ts";
import { acme } from "../find/posted-card.ts";
import { memberView, openWorld } from "./open-world.ts";

const minsu = memberView("U1");
const names = (found: Awaited<ReturnType<typeof findContacts>>) =>
  found.results.map(({ contact }) => contact.names[0]?.value.written);

describe("finding contacts", () => {
  it("gives the right people first, with a score and why", async () => {
    const world = openWorld();
    await world.post({ at: 1_700_000_000, names: ["박지수"], company: "푸른하늘" });
    await world.post({ at: 1_700_000_100, names: ["Jisoo Park"], company: "Contoso", department: "Sales" });
    await world.post({ at: 1_700_000_200, names: ["Jiho Lee"], company: "Contoso", department: "Sales" });
    const found = await findContacts(world, acme, minsu, "Jisoo");
    expect(names(found)).toEqual(["Jisoo Park", "박지수"]);
    expect(found).toMatchObject({ query: "Jisoo", more: false, nearest: false });
    expect(found.results[0]?.why).toMatchObject([{ term: "jisoo", field: "name", how: "exact", value: "Jisoo Park" }]);
    expect(found.results[1]?.why).toMatchObject([{ how: "romanized", value: "박지수" }]);
    expect(names(await findContacts(world, acme, minsu, "contoso sales jisoo"))).toEqual(["Jisoo Park"]);
  });

  it("takes a later posted namesake first, and says that there are more than it gives", async () => {
    const world = openWorld();
    for (let at = 0; at < 15; at++)
      await world.post({ at: 1_700_000_000 + at, names: ["Minsu Kim"], company: `C${at}` });
    const found = await findContacts(world, acme, minsu, "minsu kim", 5);
    expect(found.results.map(({ contact }) => contact.positions[0]?.organization?.value)).toEqual([
      "C14",
      "C13",
      "C12",
      "C11",
      "C10",
    ]);
    expect(found.more).toBe(true);
    expect((await findContacts(world, acme, minsu, "minsu kim", 15)).more).toBe(false);
  });

  it("takes whom I know before a namesake whom I don't, but never before a name that fits better", async () => {
    const world = openWorld();
    await world.post({ at: 1_700_000_000, names: ["Minsu Kim"], company: "Contoso", by: "U1" });
    await world.post({ at: 1_700_000_100, names: ["Minsu Kim"], company: "Fabrikam", by: "U2" });
    await world.post({ at: 1_700_000_200, names: ["Minsub Kim"], company: "Contoso", by: "U1" });
    const company = async (viewer: string, query: string) =>
      (await findContacts(world, acme, memberView(viewer), query)).results[0]?.contact.positions[0]?.organization
        ?.value;
    expect(await company("U1", "minsu kim")).toBe("Contoso");
    expect(await company("U2", "minsu kim")).toBe("Fabrikam");
    expect(await company("U3", "minsu kim")).toBe("Fabrikam");
    expect(names(await findContacts(world, acme, memberView("U1"), "minsu"))[0]).toBe("Minsu Kim");
  });

  it("never lets a flood of near names hide the exact one", async () => {
    const world = openWorld();
    await world.post({ at: 1_600_000_000, names: ["Jisoo Park"] });
    for (let at = 0; at < 60; at++)
      await world.post({ at: 1_700_000_000 + at, names: [at % 2 ? "박지서" : "Jisoon Bak"] });
    expect(names(await findContacts(world, acme, minsu, "jisoo", 3))[0]).toBe("Jisoo Park");
    expect(names(await findContacts(world, acme, minsu, "jisoo park", 3))[0]).toBe("Jisoo Park");
  });

  it("takes people of that name before people of a company of that name, however many and recent these are", async () => {
    const world = openWorld();
    await world.post({ at: 1_600_000_000, names: ["Minsu Kim"], company: "Contoso" });
    for (let at = 0; at < 30; at++)
      await world.post({ at: 1_700_000_000 + at, names: [`Person ${at}`], company: "Kim & Chang" });
    const found = await findContacts(world, acme, minsu, "kim", 5);
    expect(names(found)[0]).toBe("Minsu Kim");
    expect(found.results).toHaveLength(5);
    expect(found.more).toBe(true);
  });

  it("gives the nearest when nobody meets the whole query, and says so", async () => {
    const world = openWorld();
    await world.post({ at: 1_700_000_000, names: ["Jisoo Park"], company: "Contoso" });
    await world.post({ at: 1_700_000_100, names: ["Minsu Kim"], company: "Fabrikam" });
    const found = await findContacts(world, acme, minsu, "jisoo fabrikam");
    expect(found.nearest).toBe(true);
    expect(names(found)).toHaveLength(2);
    expect(names(await findContacts(world, acme, minsu, "contoso jisoo sales"))).toEqual(["Jisoo Park"]);
    const begins = await findContacts(world, acme, minsu, "jisabelle");
    expect(names(begins)).toEqual(["Jisoo Park"]);
    expect(begins.nearest).toBe(true);
    expect(await findContacts(world, acme, minsu, "zzzz")).toMatchObject({ results: [], nearest: true });
  });

  it("answers as if it had never held what the viewer may not see", async () => {
    const world = openWorld();
    const secret = { kind: "member", member: minsu.member } as const;
    const first = await world.post({ at: 1_700_000_000, names: ["Jisoo Park"], company: "Contoso" });
    await world.post({ at: 1_700_000_100, names: ["Jisoo Park"], company: "Fabrikam", audience: secret }, first);
    for (let at = 200; at < 260; at++)
      await world.post({ at: 1_700_000_000 + at, names: ["Jisoo Park"], audience: secret });
    const other = await findContacts(world, acme, memberView("U2"), "jisoo");
    expect(other.results).toHaveLength(1);
    expect(other.more).toBe(false);
    expect(other.results[0]?.contact.cards).toHaveLength(1);
    expect((await findContacts(world, acme, memberView("U2"), "fabrikam")).results).toEqual([]);
    expect((await findContacts(world, acme, minsu, "jisoo fabrikam")).results).toHaveLength(1);
    expect((await findContacts(world, acme, minsu, "jisoo")).more).toBe(true);
    expect((await findContacts(world, acme, { kind: "operator" }, "jisoo")).results).toHaveLength(1);
  });

  it("finds nothing of another workspace", async () => {
    const world = openWorld();
    await world.post({ at: 1_700_000_000, names: ["Jisoo Park"] });
    expect((await findContacts(world, "T2" as WorkspaceId, minsu, "jisoo")).results).toEqual([]);
  });

  it("follows a new card of the person", async () => {
    const world = openWorld();
    const first = await world.post({ at: 1_700_000_000, names: ["Jisoo Park"], company: "Contoso" });
    await world.post({ at: 1_700_090_000, names: ["박지수"], company: "Fabrikam" }, first);
    for (const query of ["fabrikam", "contoso", "jisoo", "지수", "jisoo fabrikam", "ㅂㅈㅅ contoso"]) {
      const found = await findContacts(world, acme, minsu, query);
      expect(
        found.results.map(({ contact }) => contact.cards.length),
        query,
      ).toEqual([2]);
    }
  });

  it.each([
    "",
    " ",
    "!!!",
    "🎉",
    "x".repeat(4000),
    '"',
    "*",
    "%",
    "_",
    "\0",
    "jisoo\0",
    "NOT jisoo",
    "jisoo AND (",
    "keys : jisoo",
    "a* b* c* d* e*",
    "{a b}: c",
    "-",
  ])("answers %j without an error", async (query) => {
    const world = openWorld();
    await world.post({ at: 1_700_000_000, names: ["Jisoo Park"] });
    const found = await findContacts(world, acme, minsu, query);
    expect(found.query).toBe(query);
    if (found.unclear) expect(found.results).toEqual([]);
  });
});

describe("how often a question goes to the search view", () => {
  it("is once where somebody fits, and at most twice where nobody does, however many words it has", async () => {
    const world = openWorld();
    await world.post({ at: 1_700_000_000, names: ["Jisoo Park"], company: "Contoso" });
    const asked: number[] = [];
    const search = {
      ...world.search,
      candidates: (...call: Parameters<typeof world.search.candidates>) => {
        asked.push(call[2].length);
        return world.search.candidates(...call);
      },
    };
    const find = async (query: string) => {
      asked.length = 0;
      const { nearest, results } = await findContacts({ ...world, search }, acme, minsu, query);
      return { times: asked.length, nearest, found: results.length };
    };
    expect(await find("jisoo contoso")).toEqual({ times: 1, nearest: false, found: 1 });
    expect(await find("jisoo fabrikam")).toEqual({ times: 2, nearest: true, found: 1 });
    expect(await find("jisoo park fabrikam berlin cto")).toEqual({ times: 2, nearest: true, found: 1 });
    expect(await find("zzyzx qqq")).toEqual({ times: 2, nearest: true, found: 0 });
    expect(await find("jisoo -contoso")).toEqual({ times: 2, nearest: true, found: 0 });
  });
});
