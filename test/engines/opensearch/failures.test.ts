import { describe, expect, it } from "vitest";
import {
  SearchBusy,
  SearchForbidden,
  SearchIndexUnfit,
  SearchUnreachable,
  SearchViewLost,
} from "../../../app/adapters/opensearch/search-errors.ts";
import type { SearchView } from "../../../app/ports/search-view.ts";
import { acme, document, find, live, term } from "../../contract/search-entries.ts";
import { type Interference, interfering } from "./interfere.ts";
import { openIndex } from "./open-index.ts";

const people = Array.from({ length: 6 }, (_, at) => live(`p${at}`, 1, document("nkim")));
const kim = [term("nkim")];
const idsOf = (body: string) => [...body.matchAll(/"_id":"T1\/1\/(p\d)"/g)].map(([, id]) => id);

const failureOf = (call: Promise<unknown>): Promise<Error> =>
  call.then(
    () => new Error("nothing failed"),
    (error: Error) => error,
  );

const everyCall: readonly (readonly [string, (view: SearchView) => Promise<unknown>])[] = [
  ["apply", (view) => view.apply(acme, people)],
  ["candidates", (view) => find(view, kim)],
  ["version", (view) => view.version(acme)],
  ["builtWith", (view) => view.builtWith(acme)],
  ["rebuild", (view) => view.rebuild(acme)],
];

describe("items of a bulk request", () => {
  const refused = (status: number, which: (at: number) => boolean) => ({
    changed: (answer: string) => {
      const body = JSON.parse(answer);
      const items = body.items.map((item: object, at: number) =>
        which(at) ? { index: { status, error: { type: "es_rejected_execution_exception" } } } : item,
      );
      return JSON.stringify({ ...body, errors: true, items });
    },
  });

  it("are sent again where the engine has too much to do, and only those", async () => {
    const sent: (string | undefined)[][] = [];
    const url = await interfering(({ path, body }) => {
      if (!path.includes("_bulk") || idsOf(body).length === 0) return undefined;
      sent.push(idsOf(body));
      return sent.length > 1 ? undefined : refused(429, (at) => at >= 2);
    });
    const view = openIndex().view({ url });
    const outcomes = await view.apply(acme, people);
    expect(sent).toEqual([
      ["p0", "p1", "p2", "p3", "p4", "p5"],
      ["p2", "p3", "p4", "p5"],
    ]);
    // The engine had taken them although it said no: that they are there at this version is what counts.
    expect(outcomes).toEqual(["applied", "applied", "stale", "stale", "stale", "stale"]);
    expect(await find(view, kim)).toHaveLength(6);
  });

  it("fail by themselves where the engine can't take them, and are none of the others' business", async () => {
    const url = await interfering(({ path }) => (path.includes("_bulk") ? refused(400, (at) => at === 1) : undefined));
    const view = openIndex().view({ url });
    expect(await view.apply(acme, people.slice(0, 3))).toEqual(["applied", "failed", "applied"]);
  });

  it("end in an error that says to try again where the engine stays too busy", async () => {
    let tries = 0;
    const url = await interfering(({ path, body }) => {
      if (!path.includes("_bulk") || !body.includes("p0")) return undefined;
      tries++;
      return refused(429, () => true);
    });
    const view = openIndex().view({ url });
    await expect(view.apply(acme, people)).rejects.toThrow(SearchBusy);
    expect(tries).toBe(6);
  });
});

describe("an engine that can't be asked", () => {
  it.each(everyCall)(
    "is an error with its cause that says to try again, not an empty answer: %s",
    async (_name, call) => {
      const { view } = openIndex();
      await view().apply(acme, people);
      const error = await failureOf(call(view({ url: "http://127.0.0.1:9" })));
      expect(error).toBeInstanceOf(SearchUnreachable);
      expect(error).toMatchObject({ retryable: true, cause: { name: "ConnectionError" } });
      expect(error.message).toContain("OPENSEARCH_URL");
    },
  );

  it.each([
    [503, SearchBusy],
    [429, SearchBusy],
    [504, SearchUnreachable],
    [403, SearchForbidden],
  ])("is an error also where it answers %i", async (status, kind) => {
    const { view } = openIndex();
    await view().apply(acme, people);
    const url = await interfering(() => ({ status, body: { error: { type: "some_exception" } } }));
    for (const [, call] of everyCall) await expect(call(view({ url }))).rejects.toThrow(kind);
  });

  it("is an error where one of several questions went wrong, or a shard is missing", async () => {
    const { view } = openIndex();
    await view().apply(acme, people);
    const answers = (response: object): Interference => ({ status: 200, body: { responses: [response] } });
    for (const [response, kind] of [
      [{ status: 503, error: { type: "search_phase_execution_exception" } }, SearchBusy],
      [{ status: 429, error: { type: "circuit_breaking_exception" } }, SearchBusy],
      [{ status: 404, error: { type: "index_not_found_exception" } }, SearchViewLost],
    ] as const) {
      const url = await interfering(({ path }) => (path.includes("_msearch") ? answers(response) : undefined));
      await expect(find(view({ url }), kim)).rejects.toThrow(kind);
    }
  });
});

/** The answer to a question as it would be while what it is taken from is removed: the mark went first, then some of the people. */
const beingRemoved = (answer: string, which: (at: number) => boolean) => {
  interface Hits {
    readonly hits: { readonly hits: readonly { readonly fields?: { readonly mark?: unknown } }[] };
  }
  const { responses, ...body } = JSON.parse(answer) as { readonly responses: readonly Hits[] };
  const left = ({ hits }: Hits) => hits.hits.filter(({ fields }) => fields?.mark === undefined).slice(1);
  const some = responses.map((one, at) => (which(at) ? { ...one, hits: { ...one.hits, hits: left(one) } } : one));
  return JSON.stringify({ ...body, responses: some });
};

describe("an answer from what is being removed", () => {
  it.each([0, 1])("to one of the questions alone counts for none: all are asked again (%i)", async (nth) => {
    const { view } = openIndex();
    await view().apply(acme, people);
    let asked = 0;
    const url = await interfering(({ path }) => {
      if (!path.includes("_msearch")) return undefined;
      asked += 1;
      return asked > 1 ? undefined : { changed: (answer) => beingRemoved(answer, (at) => at === nth) };
    });
    const found = await view({ url }).candidates(acme, ["*"], [kim, kim], 10);
    expect([asked, found.map((one) => one.length)]).toEqual([2, [6, 6]]);
  });

  it("is an error where there never is another one", async () => {
    const { view } = openIndex();
    await view().apply(acme, people);
    const changed = (answer: string) => beingRemoved(answer, () => true);
    const url = await interfering(({ path }) => (path.includes("_msearch") ? { changed } : undefined));
    await expect(find(view({ url }), kim)).rejects.toThrow(SearchViewLost);
  });
});

describe("indexes that are not what they should be", () => {
  it("are named, with what to do, where they have another shape", async () => {
    const { client, index, view } = openIndex();
    await client.indices.create({
      index: `${index}-contacts-0`,
      body: { aliases: { [`${index}-contacts`]: {} }, mappings: { _meta: { octember: "search", shape: 0 } } },
    });
    for (const [, call] of everyCall) {
      const error = await failureOf(call(view()));
      expect(error).toBeInstanceOf(SearchIndexUnfit);
      expect(error.message).toContain(`${index}-contacts has the shape 0; this Octember knows 1`);
      expect(error.message).toContain("octember reindex");
    }
  });

  it("are named where somebody else made them, or added to them", async () => {
    const made = openIndex();
    await made.client.indices.create({ index: `${made.index}-contacts` });
    await expect(find(made.view(), kim)).rejects.toThrow("was not made by Octember");
    const added = openIndex();
    await added.view().apply(acme, people);
    await added.client.indices.putMapping({
      index: `${added.index}-contacts`,
      body: { properties: { keys2: { type: "keyword" } } },
    });
    await expect(find(added.view(), kim)).rejects.toThrow("has fields that are not those that Octember makes");
  });

  it("take no field that they don't know, and whoever writes one is told that they are unfit", async () => {
    const { client, index, view } = openIndex();
    await view().apply(acme, people);
    for (const [name, body] of [
      ["contacts", { surprise: 1 }],
      ["contacts", { others: [{ surprise: 1 }] }],
      ["scopes", { surprise: 1 }],
    ] as const)
      await expect(client.index({ index: `${index}-${name}`, body })).rejects.toThrow(
        "strict_dynamic_mapping_exception",
      );
    const error = { type: "strict_dynamic_mapping_exception" };
    const url = await interfering(({ path }) =>
      path.includes("_bulk")
        ? { status: 200, body: { items: people.map(() => ({ index: { status: 400, error } })) } }
        : undefined,
    );
    await expect(view({ url }).apply(acme, people)).rejects.toThrow(SearchIndexUnfit);
  });

  it("are made by nobody who only asks: until somebody writes, nobody is found, and then whoever is there", async () => {
    const { client, index, view } = openIndex();
    const asking = view({ onlyAsks: true });
    expect([await find(asking, kim), await asking.version(acme)]).toEqual([[], 0]);
    expect((await client.indices.exists({ index: `${index}-scopes` })).body).toBe(false);
    await view().apply(acme, people);
    expect(await find(asking, kim)).toHaveLength(6);
    await client.indices.delete({ index: `${index}-contacts-1` });
    await expect(find(view({ onlyAsks: true }), kim)).rejects.toThrow(SearchViewLost);
  });

  it("are written by their alias alone: one that somebody made in its place is left as it is", async () => {
    const { client, index, view } = openIndex();
    const running = view();
    await running.apply(acme, people);
    await client.indices.delete({ index: `${index}-contacts-1` });
    await client.indices.create({ index: `${index}-contacts` });
    await expect(running.apply(acme, [live("p0", 2, document("nkim"))])).rejects.toThrow(SearchViewLost);
    await client.indices.refresh({ index: `${index}-contacts` });
    expect((await client.count({ index: `${index}-contacts` })).body.count).toBe(0);
  });

  it("say that they were lost, not that nobody is known; a rebuild makes them anew", async () => {
    const { client, index, view } = openIndex();
    const running = view();
    await running.apply(acme, people);
    await client.indices.delete({ index: `${index}-contacts-1` });
    await expect(running.apply(acme, people)).rejects.toThrow(SearchViewLost);
    expect((await client.indices.exists({ index: `${index}-contacts` })).body).toBe(false);
    await expect(find(running, kim)).rejects.toThrow(SearchViewLost);
    await expect(find(view(), kim)).rejects.toThrow("octember reindex");
    const rebuild = await view().rebuild(acme);
    await rebuild.apply(people);
    await rebuild.switch();
    expect(await find(running, kim)).toHaveLength(6);
  });
});
