import { randomUUID } from "node:crypto";
import { expect, inject, it, onTestFinished, vi } from "vitest";
import { openDynamodb } from "../../../app/adapters/dynamodb/client.ts";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import { g } from "../../../app/adapters/neptune/traversals.ts";
import { openSearchClient } from "../../../app/adapters/opensearch/connect.ts";
import type { MemberId, WorkspaceId } from "../../../app/ids.ts";
import { findContacts } from "../../../app/steps/find-contacts.ts";
import { findIntroductions } from "../../../app/steps/find-introductions.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { cardRead } from "../../contacts/facts-for-tests.ts";
import { memberView, openWorld } from "../../steps/open-world.ts";
import { openGraph } from "../neptune/open-graph.ts";
import { startEngine } from "../start-engine.ts";
import { askedViews } from "./asked-views.ts";
import { openFunctions } from "./open-pipeline.ts";

const [large, small] = ["TLARGE", "TSMALL"].map((one) => `${one}${randomUUID().slice(0, 6)}`.toUpperCase()) as [
  WorkspaceId,
  WorkspaceId,
];
/** What their people are called, so that one who lies in the wrong place is seen. */
const familyOf = { [large]: "Park", [small]: "Ahn" };
const people = ["Jisoo", "Minho", "Hana", "Yuna", "Dohyun"];
const unhurried = { getRemainingTimeInMillis: () => 900_000 };
const hourMs = 60 * 60 * 1_000;

/** The functions, with a second graph, and two workspaces. Nobody remembers where they lie yet, so nothing is waited for. */
async function open() {
  const own = `a${randomUUID().slice(0, 8)}`;
  const real = Date.now.bind(Date);
  let ahead = 0;
  const clock = vi.spyOn(Date, "now").mockImplementation(() => real() + ahead);
  onTestFinished(() => clock.mockRestore());
  vi.doMock("../../../app/adapters/dynamodb/placement.ts", async (original) => {
    const { dynamodbPlacements } = await original<typeof import("../../../app/adapters/dynamodb/placement.ts")>();
    const rest = async () => {};
    return {
      dynamodbPlacements: (...[state, pooled]: Parameters<typeof dynamodbPlacements>) =>
        dynamodbPlacements(state, pooled, { rest }),
    };
  });
  onTestFinished(() => vi.doUnmock("../../../app/adapters/dynamodb/placement.ts"));
  const second = await startEngine("gremlin", { keeps: false });
  onTestFinished(() => second.remove());
  const land = { slackApiUrl: "http://127.0.0.1:9/api/" };
  const functions = await openFunctions({ land, secret: {}, graphs: { large: second.url }, logLevel: "silent" });
  const engines = inject("engines");
  const client = openSearchClient(engines.opensearch);
  onTestFinished(async () => {
    await client.indices.delete({ index: `octember-${own}-*` });
    await client.close();
  });
  const truth = dynamodbTruth(openDynamodb({ endpoint: engines.dynamodb }), functions.tables);
  const later = (ms: number) => {
    ahead += ms;
  };
  return {
    own,
    later,
    functions,
    client,
    truth,
    graphs: { pooled: openGraph(), large: openGraph({ url: second.url }) },
  };
}

type Lab = Awaited<ReturnType<typeof open>>;

/** How many documents, records of views and vertices there are of a workspace in each place. */
async function liesIn({ own, client, graphs }: Lab, workspace: WorkspaceId) {
  const count = async (index: string) => {
    const both = `${index}-contacts,${index}-scopes`;
    await client.indices.refresh({ index: both, ignore_unavailable: true });
    return (await client.count({ index: both, ignore_unavailable: true, body: { query: { term: { workspace } } } }))
      .body.count;
  };
  const vertices = async (graph: Lab["graphs"]["large"]) => {
    const ids = await graph.run<string | number>(g.V().id());
    return ids.filter((id) => String(id).startsWith(`${workspace}/`)).length;
  };
  const [index, graph] = [await count(`octember-${own}`), await vertices(graphs.large)];
  return { pool: [await count("octember"), await vertices(graphs.pooled)], own: [index, graph] };
}

const nothing = [0, 0];
const some = [expect.toSatisfy((count: number) => count > 5), expect.toSatisfy((count: number) => count > 5)];

async function expectApart(lab: Lab): Promise<void> {
  expect(await liesIn(lab, large)).toEqual({ pool: nothing, own: some });
  expect(await liesIn(lab, small)).toEqual({ pool: some, own: nothing });
}

async function writePerson({ truth }: Lab, workspace: WorkspaceId, nth: number): Promise<void> {
  const name = people[nth - 1] ?? "";
  const says = { names: [`${name} ${familyOf[workspace]}`], companies: ["Contoso"], emails: [`${name}@contoso.com`] };
  await writeFacts({ truth }, workspace, [cardRead(nth, says)]);
}

/** Gives each function once what its stream has for it. */
async function handOn({ functions }: Lab): Promise<void> {
  await functions.carrier.carry();
  await Promise.all(functions.sources.map((source) => source.poll()));
}

const namesOf = (workspace: WorkspaceId) => people.map((one) => `${one} ${familyOf[workspace]}`).sort();

async function found({ functions, truth }: Lab, workspace: WorkspaceId, family: string): Promise<unknown> {
  const ports = { ...askedViews(functions), truth };
  const { results } = await findContacts(ports, workspace, { kind: "operator" }, `"${family}"`);
  return results.map(({ contact }) => contact.names[0]?.value.written).sort();
}

/** Each is found in their own workspace, with whom they are around, and in no other one. */
async function expectAnswers(lab: Lab, workspaces: readonly WorkspaceId[]): Promise<void> {
  for (const workspace of [large, small])
    for (const family of [familyOf[large], familyOf[small]] as const) {
      const isHere = workspaces.includes(workspace) && family === familyOf[workspace];
      expect(await found(lab, workspace, family ?? "")).toEqual(isHere ? namesOf(workspace) : []);
    }
  const { asks, dismissals, directory, now } = openWorld();
  const ports = { ...askedViews(lab.functions), truth: lab.truth, asks, dismissals, directory, now };
  for (const workspace of workspaces) {
    const viewer = memberView("Uviewer" as MemberId);
    const introduced = await findIntroductions(ports, workspace, viewer, { query: `Jisoo ${familyOf[workspace]}` });
    if (introduced.kind !== "introduced") throw new Error(introduced.kind);
    const around = introduced.connections.map(({ contact }) => contact.names[0]?.value.written);
    expect(around.length).toBeGreaterThan(1);
    expect(around.filter((one) => !one?.endsWith(` ${familyOf[workspace]}`))).toEqual([]);
  }
}

it("a workspace with an index and a graph of its own has all there and nothing with the others; purged it leaves nothing; another one moves there, and is found all the while", async () => {
  const lab = await open();
  const { functions, own, client, later } = lab;
  const ask = (asked: object) => functions.operate(asked as { do: string }, unhurried);
  const place = { do: "place", workspace: large };
  expect(await ask(place)).toEqual({ index: "pooled", graph: "pooled" });
  expect(await ask({ ...place, index: own, graph: "large" })).toEqual({ index: own, graph: "large" });

  for (const workspace of [large, small])
    for (let nth = 1; nth <= people.length; nth += 1) await writePerson(lab, workspace, nth);
  const carried = async () => {
    await handOn(lab);
    return [await liesIn(lab, large), await liesIn(lab, small)];
  };
  await expect.poll(carried).toMatchObject([{ own: some }, { pool: some }]);
  await expectApart(lab);
  await expectAnswers(lab, [large, small]);

  const contacts = people.length;
  expect(await ask({ do: "reindex" })).toEqual({
    done: [
      { workspace: large, contacts },
      { workspace: small, contacts },
    ],
  });
  await expectApart(lab);
  await expectAnswers(lab, [large, small]);

  // An index that is lost is named, and is built again there.
  const about = "places of workspaces";
  expect(await ask({ do: "doctor" })).toContainEqual(expect.objectContaining({ about, state: "good" }));
  await client.indices.delete({ index: `octember-${own}-*` });
  const says = expect.stringContaining(`${large}: The index octember-${own}-contacts`);
  expect(await ask({ do: "doctor" })).toContainEqual({ about, state: "bad", says });
  await expect.poll(() => ask({ do: "reindex", workspace: large, anew: true }).catch(() => undefined)).toBeDefined();
  await expectApart(lab);
  await expectAnswers(lab, [large, small]);

  expect(await ask({ do: "purge", workspace: large, yes: true })).toMatchObject({ purging: large });
  expect(await ask({ do: "place" })).toEqual([{ workspace: large, own: { index: own, graph: "large" } }]);
  later(hourMs + 1);
  expect(await ask({ do: "tend" })).toMatchObject({ purged: [large] });
  expect(await liesIn(lab, large)).toEqual({ pool: nothing, own: nothing });
  expect(await liesIn(lab, small)).toEqual({ pool: some, own: nothing });
  expect(await ask({ do: "place" })).toEqual([]);
  later(hourMs);
  expect(await ask(place)).toEqual({ index: "pooled", graph: "pooled" });
  await expectAnswers(lab, [small]);

  // The other one goes there, hour by hour, and is found all the while.
  const step = async (state: string | undefined, where: object) => {
    later(hourMs);
    let isOver = false;
    const probing = (async () => {
      const seen = new Set<string>();
      while (!isOver) seen.add(JSON.stringify(await found(lab, small, familyOf[small] ?? "")));
      return [...seen];
    })();
    await ask({ do: "tend" });
    isOver = true;
    expect(await probing).toEqual([JSON.stringify(namesOf(small))]);
    const lies = await ask({ ...place, workspace: small });
    expect([state, lies]).toMatchObject([state, state === undefined ? { index: own } : { move: { state } }]);
    // Somebody more: told where it says.
    people.push(`Newcomer${people.length}`);
    await writePerson(lab, small, people.length);
    const isFound = async () => {
      await handOn(lab);
      return found(lab, small, familyOf[small] ?? "");
    };
    await expect.poll(isFound).toEqual(namesOf(small));
    expect(await liesIn(lab, small)).toEqual(where);
    await expectAnswers(lab, [small]);
  };
  const moving = await ask({ ...place, workspace: small, index: own, graph: "large" });
  expect(moving).toMatchObject({ index: "pooled", move: { state: "filling" }, todo: expect.any(String) });
  await step("shown", { pool: some, own: some });
  await step("leaving", { pool: some, own: some });
  await step(undefined, { pool: nothing, own: some });
});
