import { expect, it } from "vitest";
import { acme, document, find, gone, live, term } from "../../contract/search-entries.ts";
import { interfering, type Seen } from "./interfere.ts";
import { openIndex } from "./open-index.ts";

const lines = (body: string) =>
  body
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

type Check = (seen: Seen, workspace: string, audiences: readonly string[]) => (string | false)[];

const routed = ({ path }: Seen, workspace: string) =>
  new URL(path, "http://engine").searchParams.get("routing") !== workspace && "no routing";
/** One that could not be had from everywhere is refused, not given in part. */
const whole = (allowsParts: unknown) => `${allowsParts}` !== "false" && "may be a part of the answer";
const confined = (filter: readonly object[], workspace: string) =>
  !filter.some((one) => JSON.stringify(one) === `{"term":{"workspace":"${workspace}"}}`) && "no workspace";

/** What may be asked, and what is wrong with one such request. */
const checks: readonly (readonly [RegExp, Check])[] = [
  [
    /_msearch/,
    ({ body }, workspace, audiences) =>
      lines(body).flatMap((line, at) => {
        if (at % 2 === 0) return [line.routing !== workspace && "no routing", whole(line.allow_partial_search_results)];
        const { filter } = line.query.bool;
        const asked = JSON.stringify(line.query).match(/"(others\.)?audience":\[[^\]]*\]/g) ?? [];
        const allowed = asked.length > 0 && asked.every((one) => one.endsWith(JSON.stringify(audiences)));
        const ofGeneration = filter.some((one: object) => "terms" in one);
        return [confined(filter, workspace), !ofGeneration && "no generation", !allowed && "no audience"];
      }),
  ],
  [
    /_bulk/,
    (seen, workspace) => [
      routed(seen, workspace),
      ...lines(seen.body).map((line, at) => {
        if (at % 2 === 1)
          return !(line.workspace === workspace && line.scope.startsWith(`${workspace}/`)) && "no workspace";
        const { _id = "", routing } = Object.values(line as Record<string, Record<string, string>>)[0] ?? {};
        return !(routing === workspace && _id.startsWith(`${workspace}/`)) && "another workspace's";
      }),
    ],
  ],
  [
    /_search|_delete_by_query/,
    (seen, workspace) => [
      routed(seen, workspace),
      confined(JSON.parse(seen.body).query.bool.filter, workspace),
      seen.path.includes("_search") &&
        whole(new URL(seen.path, "http://engine").searchParams.get("allow_partial_search_results")),
    ],
  ],
  [
    /_doc/,
    (seen, workspace) => [
      routed(seen, workspace),
      !new RegExp(`/_doc/${workspace}(\\.version)?\\?`).test(seen.path) && "another workspace's record",
    ],
  ],
  [/_mapping$|_refresh$|-(scopes|contacts-1)$/, () => []],
];

function wrongWith(seen: Seen, workspace: string, audiences: readonly string[]): string[] {
  const check = checks.find(([path]) => path.test(seen.path.replace(/\?.*/, "")))?.[1] ?? (() => ["unknown request"]);
  return check(seen, workspace, audiences).flatMap((what) => (what === false ? [] : [`${what}: ${seen.path}`]));
}

it("confines every request to one workspace, and every question to the audiences that it is for", async () => {
  const requests: Seen[] = [];
  const url = await interfering((seen) => {
    requests.push(seen);
    return undefined;
  });
  const view = openIndex().view({ url });
  const audiences = ["*", "c:C1", "m:U1"];
  const person = document("nkim wcontoso", "c:C1");
  await view.apply(acme, [live("a", 1, document("nkim"), person), live("b", 1, document("nkim")), gone("c", 4)]);
  await find(view, [term("nkim", "1:pkim", "3:kkim+rjisoo"), term("wcontoso", "2:qcon")], audiences);
  await view.version(acme);
  await view.builtWith(acme);
  const rebuild = await view.rebuild(acme);
  await rebuild.apply([live("a", 1, document("nkim"), person)]);
  await view.apply(acme, [live("b", 2, document("nkim"))]);
  await rebuild.switch();
  await find(view, [term("nkim")], audiences);
  await view.purge(acme);

  const touched = requests.map(({ path }) => /_msearch|_search|_bulk|_delete_by_query|_doc/.exec(path)?.[0]);
  for (const kind of ["_msearch", "_search", "_bulk", "_delete_by_query", "_doc"]) expect(touched).toContain(kind);
  expect(requests.flatMap((seen) => wrongWith(seen, acme, audiences))).toEqual([]);
});
