import { describe, expect, inject, it, onTestFinished } from "vitest";
import { type GraphClientOptions, graphClient } from "../../../app/adapters/neptune/client.ts";
import { GraphBusy, GraphRefused, GraphUnreachable } from "../../../app/adapters/neptune/errors.ts";
import { neptuneGraphView } from "../../../app/adapters/neptune/graph-view.ts";
import { signHandshake } from "../../../app/adapters/neptune/sign-handshake.ts";
import { g } from "../../../app/adapters/neptune/traversals.ts";
import type { ClusterId, WorkspaceId } from "../../../app/ids.ts";
import type { GraphEntry } from "../../../app/ports/graph-view.ts";
import { type Between, between, silentServer, type Trouble } from "./between.ts";
import { inOwnWorkspaces } from "./own-workspaces.ts";

const acme = "T1" as WorkspaceId;
const member = { kind: "member", key: "U1" } as const;

function connect(url: string, options: Partial<GraphClientOptions> = {}) {
  const client = graphClient({ url, tries: 4, answerMs: 10_000, ...options });
  onTestFinished(() => client.close());
  return client;
}

async function open(options: Partial<GraphClientOptions> = {}) {
  const way = await between(inject("engines").gremlin);
  const client = connect(way.url, options);
  const view = inOwnWorkspaces(neptuneGraphView(client));
  await view.apply(acme, [entry("a", 1, 1)]);
  return { way, client, view, around: async () => (await view.strongest(acme, ["*"], [member], 10))[0] };
}

function entry(cluster: string, version: number, weight: number): GraphEntry {
  const person = cluster as ClusterId;
  return {
    state: "live",
    cluster: person,
    version,
    ties: [{ person, node: member, audience: "*", weight, first: 1, last: 2 }],
  };
}

const busy = (code: string, status = 500): Trouble => ({ kind: "answer", status, code });

/** So many requests get the same. */
const always = (way: Between, trouble: Trouble) => way.next(...Array.from({ length: 50 }, () => trouble));

describe("the connection to the graph", () => {
  it("is one, opened when it is first needed", async () => {
    const way = await between(inject("engines").gremlin);
    const client = connect(way.url);
    expect(way.openings).toHaveLength(0);
    const answers = await Promise.all([1, 2, 3].map((value) => client.run(g.inject(value))));
    expect(answers).toEqual([[1], [2], [3]]);
    expect(way.openings).toHaveLength(1);
  });

  it("is opened again after it was cut, before a request came through and after", async () => {
    const { way, around } = await open();
    way.next({ kind: "cut-before" });
    expect(await around()).toHaveLength(1);
    way.next({ kind: "cut-after", frames: 0 });
    expect(await around()).toHaveLength(1);
    expect(way.openings).toHaveLength(3);
  });

  it("is opened again after the server closed it, as Neptune does with idle ones", async () => {
    const { way, around } = await open();
    way.closeAll();
    expect(await around()).toHaveLength(1);
    expect(way.openings).toHaveLength(2);
  });

  it("is replaced when it rested for long, since a frozen function isn't told that it was closed", async () => {
    const { way, around } = await open({ restMs: -1 });
    const before = way.openings.length;
    await around();
    expect(way.openings.length).toBeGreaterThan(before);
  });

  it("gives an error that can be tried again where nobody listens, never an empty answer", async () => {
    const client = connect("ws://127.0.0.1:9/gremlin", { tries: 2 });
    const view = neptuneGraphView(client);
    const error = await view.strongest(acme, ["*"], [member], 10).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GraphUnreachable);
    expect(error).toMatchObject({ retryable: true, cause: { code: "ECONNREFUSED" } });
  });

  it("gives up an opening that nobody answers", async () => {
    const client = connect(await silentServer(), { tries: 1, openMs: 50 });
    await expect(client.run(g.inject(1))).rejects.toThrow(GraphUnreachable);
  });

  it("gives up a request that nobody answers, and asks on another connection", async () => {
    const { way, around } = await open({ answerMs: 3_000 });
    way.next({ kind: "swallow" });
    expect(await around()).toHaveLength(1);
    expect(way.openings).toHaveLength(2);
    always(way, { kind: "swallow" });
    const impatient = connect(way.url, { tries: 2, answerMs: 50 });
    await expect(impatient.run(g.inject(1))).rejects.toThrow(GraphUnreachable);
  });

  it("takes no answer that was cut short for a whole one", async () => {
    const { way, client } = await open();
    const numbers = Array.from({ length: 300 }, (_, at) => at);
    way.next({ kind: "cut-after", frames: 1 });
    expect(await client.run(g.inject(numbers).unfold())).toEqual(numbers);
    always(way, { kind: "cut-after", frames: 1 });
    await expect(client.run(g.inject(numbers).unfold())).rejects.toThrow(GraphUnreachable);
  });

  it("waits while the server takes no more connections", async () => {
    const way = await between(inject("engines").gremlin);
    way.refuse(429);
    const client = connect(way.url, { tries: 2 });
    await expect(client.run(g.inject(1))).rejects.toThrow(GraphBusy);
    way.refuse(undefined);
    expect(await client.run(g.inject(1))).toEqual([1]);
    way.refuse(403);
    await expect(connect(way.url, { tries: 1 }).run(g.inject(1))).rejects.toMatchObject({ retryable: true });
  });

  it("is signed afresh each time", async () => {
    const way = await between(inject("engines").gremlin);
    let asked = 0;
    const credentials = async () => {
      asked += 1;
      return { accessKeyId: `AKID${asked}`, secretAccessKey: "secret", sessionToken: `token ${asked}` };
    };
    const client = connect(way.url, { sign: signHandshake({ region: "us-east-1", credentials }) });
    await client.run(g.inject(1));
    way.closeAll();
    await client.run(g.inject(1));
    expect(way.openings.map((headers) => headers["x-amz-security-token"])).toEqual(["token 1", "token 2"]);
    for (const headers of way.openings)
      expect(headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKID\d\/\d{8}\/us-east-1\/neptune-db\//);
  });
});

describe("what the graph answers when it can't", () => {
  it.each([
    "ConcurrentModificationException",
    "ThrottlingException",
    "TimeLimitExceededException",
    "MemoryLimitExceededException",
    "InternalFailureException",
  ])("is tried again after %s, with a result that is there once", async (code) => {
    const { way, view, around } = await open();
    const before = await view.version(acme);
    way.next(busy(code), { kind: "cut-after", frames: 10 }, busy(code));
    expect(await view.apply(acme, [entry("b", 1, 2)])).toEqual(["applied"]);
    expect(await around()).toEqual(["b", "a"]);
    expect(await view.version(acme)).toBe(before + 1);
  });

  it("leads to another connection after a failover, when the writer has become a reader", async () => {
    const { way, view, around } = await open();
    way.next(busy("ReadOnlyViolationException", 400));
    expect(await view.apply(acme, [entry("b", 1, 2)])).toEqual(["applied"]);
    expect(way.openings).toHaveLength(2);
    expect(await around()).toHaveLength(2);
  });

  it("is given on when it doesn't pass, as something that may be tried again later", async () => {
    const { way, view, client } = await open();
    always(way, busy("ThrottlingException"));
    const before = way.requests;
    const error = await view.apply(acme, [entry("b", 1, 2)]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "GraphBusy", retryable: true, says: "ThrottlingException" });
    expect(way.requests - before).toBe(4);
    await expect(client.run(g.inject(1))).rejects.toThrow(GraphBusy);
  });

  it("isn't tried again where it never will be done", async () => {
    const { way, client } = await open();
    const before = way.requests;
    way.next(busy("MalformedQueryException", 400));
    await expect(client.run(g.inject(1))).rejects.toThrow(GraphRefused);
    expect(way.requests - before).toBe(1);
  });

  it("does no change twice whose answer was lost", async () => {
    const { way, view, around } = await open();
    const before = await view.version(acme);
    // The reading comes through, the writing is done, and its answer never comes.
    way.next({ kind: "cut-after", frames: 10 }, { kind: "cut-after", frames: 0 });
    await view.apply(acme, [entry("b", 1, 2)]);
    expect(await around()).toEqual(["b", "a"]);
    expect(await view.version(acme)).toBe(before + 1);
  });
});
