import { afterEach, describe, expect, it } from "vitest";
import { answerCall } from "../../../app/adapters/lambda/answered.ts";
import { lambdaViews } from "../../../app/adapters/lambda/asked-views.ts";
import { callFunction } from "../../../app/adapters/lambda/call-function.ts";
import { type AskedViews, answerQuestion } from "../../../app/adapters/lambda/query-protocol.ts";
import { sqliteGraphView } from "../../../app/adapters/sqlite/graph-view.ts";
import { sqliteSearchView } from "../../../app/adapters/sqlite/search-view.ts";
import { Conflict, type OctemberError } from "../../../app/errors.ts";
import type { CardId, WorkspaceId } from "../../../app/ids.ts";
import { temporaryStore } from "../sqlite/temporary-store.ts";
import { type Invoked, LambdaSays, lambdaStandIn } from "./lambda-stand-in.ts";

const acme = "T1" as WorkspaceId;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(query: Invoked, timeoutMs = 60_000) {
  const lambda = await lambdaStandIn({ query });
  closing.push(lambda.close);
  return { ...lambda, ...lambdaViews(callFunction(lambda.client, "query", timeoutMs)) };
}

const jisoo = "1750000001.000100-F1-0" as CardId;
const member = { kind: "member", key: "U1" } as const;

/** Views with one person each, as the function beside them would have. */
async function views(): Promise<AskedViews> {
  const db = temporaryStore();
  const [search, graph] = [sqliteSearchView(db), sqliteGraphView(db)];
  const entry = { state: "live", cluster: jisoo, version: 1 } as const;
  const document = { audience: "*", person: jisoo, posted: 1_750_000_001, keys: ["njisoo"] };
  const tie = { person: jisoo, node: member, audience: "*", weight: 2, first: 1, last: 3 };
  await search.apply(acme, [{ ...entry, documents: [document] }]);
  await graph.apply(acme, [{ ...entry, ties: [tie] }]);
  return { search, graph };
}

const thrownBy = (work: Promise<unknown>) =>
  work.then(
    () => {
      throw new Error("nothing was thrown");
    },
    (error: unknown) => error as OctemberError,
  );

describe("views that another function asks", () => {
  it("give what they give where they are reached", async () => {
    const there = await views();
    const here = await open((question) => answerCall(() => answerQuestion(there, question)));
    const terms = [{ alternatives: [{ tier: 0, keys: ["njisoo"] }] }];
    const nobody = [{ alternatives: [{ tier: 0, keys: ["nminho"] }] }];
    expect(await here.search.candidates(acme, ["*", "m:U1"], [terms, nobody], 10)).toEqual([[jisoo], []]);
    expect(await here.search.candidates("T2" as WorkspaceId, ["*"], [terms], 10)).toEqual([[]]);
    expect(await here.search.candidates(acme, ["*"], [], 10)).toEqual([]);
    expect(await here.graph.strongest(acme, ["*"], [member], 5)).toEqual([[jisoo]]);
    expect(await here.graph.strongest(acme, ["*"], [], 5)).toEqual([]);
  });

  it("are told keys alone, not what somebody typed", async () => {
    const { search, invoked } = await open(async () => ({ state: "answered", answer: [[]] }));
    const typed = { word: "Jisoo", alternatives: [{ tier: 0, keys: ["njisoo"], from: "Jisoo" }] };
    await search.candidates(acme, ["*"], [[typed]], 10);
    expect(JSON.stringify(invoked)).not.toContain("Jisoo");
  });

  it("answer no other question, and none without its workspace", async () => {
    const there = await views();
    const good = { method: "candidates", workspace: "T1", audiences: ["*"], questions: [[]], limit: 10 };
    const bad = [
      null,
      "candidates",
      { ...good, method: "apply" },
      { ...good, method: undefined },
      { ...good, workspace: undefined },
      { ...good, workspace: "" },
      { ...good, workspace: ["T1"] },
      { ...good, audiences: "*" },
      { ...good, audiences: undefined },
      { ...good, limit: 201 },
      { ...good, limit: 0 },
      { ...good, limit: "10" },
      { ...good, questions: [[{ alternatives: [{ tier: "0", keys: [] }] }]] },
      { ...good, questions: Array(51).fill([]) },
      { ...good, questions: [Array(51).fill({ alternatives: [] })] },
      { ...good, questions: [[{ alternatives: Array(2_001).fill({ tier: 0, keys: [] }) }]] },
      { ...good, questions: [[{ alternatives: [{ tier: 0, keys: Array(51).fill("n") }] }]] },
      { ...good, audiences: Array(5_001).fill("*") },
      { ...good, nodes: [] },
      { ...good, index: "everybody" },
      { method: "strongest", workspace: "T1", audiences: ["*"], nodes: [{ kind: "contact", key: "x" }], limit: 5 },
      { method: "strongest", workspace: "T1", audiences: ["*"], nodes: Array(51).fill(member), limit: 5 },
      { method: "strongest", workspace: "T1", audiences: ["*"], nodes: [member], limit: 101 },
    ];
    expect(await answerQuestion(there, good)).toBeDefined();
    for (const question of bad) {
      const answered = await answerCall(() => answerQuestion(there, question));
      expect(answered, JSON.stringify(question)).toEqual({ state: "failed", code: "malformed-call", retryable: false });
    }
  });
});

describe("a call of another function", () => {
  const ask = (query: Invoked, timeoutMs?: number) =>
    open(query, timeoutMs).then(({ graph }) => thrownBy(graph.strongest(acme, ["*"], [member], 5)));

  it("carries on whether its error may pass", async () => {
    const conflict = await ask(() => answerCall(() => Promise.reject(new Conflict("two at once"))));
    expect(conflict).toMatchObject({ code: "conflict", retryable: true });
    const refused = await ask(async () => ({ state: "failed", code: "malformed-call", retryable: false }));
    expect(refused).toMatchObject({ code: "malformed-call", retryable: false });
  });

  it("may be made again when the function was throttled, failed, or gave no answer in time", async () => {
    const throttled = await ask(() => Promise.reject(new LambdaSays(429, "TooManyRequestsException")));
    expect(throttled).toMatchObject({ code: "service-throttled", retryable: true });
    const broken = await ask(() => Promise.reject(new LambdaSays(500, "ServiceException")));
    expect(broken).toMatchObject({ retryable: true });
    const failed = await ask(() => Promise.reject(new TypeError("Jisoo Park 010-1234-5678")));
    expect(failed).toMatchObject({ code: "function-failed", retryable: true, message: "query ended with TypeError" });
    const strange = await ask(async () => ({ hello: "there" }));
    expect(strange).toMatchObject({ code: "function-failed", retryable: true });
    const slow = await ask(() => new Promise(() => {}), 50);
    expect(slow).toMatchObject({ code: "service-stopped", retryable: true });
  });

  it("is in vain where there is no such function, or the question is larger than Lambda takes", async () => {
    const { client } = await open(async () => ({}));
    const nobody = lambdaViews(callFunction(client, "nobody", 60_000));
    expect(await thrownBy(nobody.graph.strongest(acme, ["*"], [member], 5))).toMatchObject({ retryable: false });
    const large = callFunction(client, "query", 60_000);
    expect(await thrownBy(large({ text: "x".repeat(6 * 1024 * 1024) }))).toMatchObject({ code: "question-too-large" });
  });
});
