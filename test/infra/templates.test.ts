import { describe, expect, it } from "vitest";
import { placementRememberedMs, placementStepMs } from "../../app/ports/placement.ts";
import { wrongGraphs } from "../../handlers/wiring/further-graphs.ts";
import { plainText } from "../../infra/checks/plain-text.ts";
import { synthesize } from "../../infra/checks/synthesize.ts";
import { permissions, refused } from "../../infra/checks/wildcards.ts";
import { all, functions } from "./look.ts";
import { accessTests } from "./parts/access.ts";
import { apiTests } from "./parts/api.ts";
import { consumerTests } from "./parts/consumers.ts";
import { engineTests } from "./parts/engines.ts";
import { functionTests } from "./parts/functions.ts";
import { storedDataTests } from "./parts/stored-data.ts";
import { watchTests } from "./parts/watch.ts";

const small = synthesize({ size: "small" });
const production = synthesize({ size: "production" });
const templates = { small: small.templates, production: production.templates };

describe("the rule packs", () => {
  it("find nothing that is not known, and nothing is known that they don't find", () => {
    expect(small.found).toEqual([]);
    expect(production.found).toEqual([]);
  });
});

storedDataTests(templates);
engineTests(templates);
functionTests(templates);
consumerTests(templates);
apiTests(templates);
accessTests(templates);
watchTests({
  ...templates,
  mail: synthesize({ size: "small", context: { alarmMail: "somebody@acme.test" } }).templates,
});

describe("taking Octember down", () => {
  const gone = synthesize({ size: "small", context: { keep: "no" } }).templates;

  it("leaves what holds data where it is, unless told otherwise", () => {
    expect(keptIn(small.templates)).toEqual(keptIn(production.templates));
    for (const all of [small.templates, production.templates]) expect(lostFrom(all)).toEqual([]);
    expect(keptIn(small.templates)).toEqual([
      "capture AWS::Kinesis::Stream",
      "capture AWS::S3::Bucket",
      "capture AWS::SQS::Queue",
      "capture AWS::SecretsManager::Secret",
      "find AWS::OpenSearchService::Domain",
      "intro AWS::Neptune::DBCluster",
      "intro AWS::Neptune::DBInstance",
      "truth AWS::DynamoDB::GlobalTable",
      "truth AWS::Kinesis::Stream",
      "truth AWS::S3::Bucket",
      "truth AWS::SecretsManager::Secret",
    ]);
    expect(keptIn(gone)).toEqual([]);
  });

  it("needs protection to be off", () => {
    const protectedIn = (all: typeof gone) =>
      JSON.stringify(all).match(/"DeletionProtection(Enabled)?":true/g)?.length ?? 0;
    expect(protectedIn(small.templates)).toBe(3);
    expect(protectedIn(gone)).toBe(0);
  });
});

function keptIn(all: typeof small.templates): string[] {
  const kept = Object.entries(all).flatMap(([stack, { Resources }]) =>
    Object.values(Resources).flatMap(({ Type, DeletionPolicy }) =>
      DeletionPolicy === "Retain" ? [`${stack} ${Type}`] : [],
    ),
  );
  return [...new Set(kept)].sort();
}

/** Of the types that hold data, what a deletion or a replacement would take with it. */
function lostFrom(all: typeof small.templates): string[] {
  const holding = new Set(keptIn(all));
  return Object.entries(all).flatMap(([stack, { Resources }]) =>
    Object.entries(Resources).flatMap(([id, { Type, DeletionPolicy, UpdateReplacePolicy }]) =>
      holding.has(`${stack} ${Type}`) && !(DeletionPolicy === "Retain" && UpdateReplacePolicy === "Retain")
        ? [`${stack} ${id}`]
        : [],
    ),
  );
}

describe("settings", () => {
  it("are refused with the reason when they mean nothing", () => {
    const withContext = (context: Record<string, string>) => () => synthesize({ size: "small", context });
    expect(withContext({ size: "large" })).toThrow('size is "small" or "production", not "large"');
    expect(withContext({ keep: "maybe" })).toThrow('keep is "yes" or "no", not "maybe"');
    expect(withContext({ name: "Octember" })).toThrow("name has 4 to 20 characters");
    for (const graphs of ["Acme", "pooled", "acme,acme"])
      expect(withContext({ graphs })).toThrow("graphs are different names");
  });
});

describe("a step of a move of views to another place", () => {
  it("lasts longer than any function that was told of the one before", () => {
    for (const all of [small.templates, production.templates])
      for (const [name, { Properties }] of functions(all))
        expect([name, Properties.Timeout * 1_000 + placementRememberedMs < placementStepMs]).toEqual([name, true]);
  });
});

describe("further graphs", () => {
  const { templates: further, found } = synthesize({ size: "small", context: { graphs: "acme,very-large" } });

  it("are clusters as the first one is, which those functions may ask that ask that one, and no other", () => {
    expect(found).toEqual([]);
    const clusters = all(further, "AWS::Neptune::DBCluster");
    const [first, ...others] = clusters.map(({ Properties: { DBClusterIdentifier: _, ...properties } }) => properties);
    expect(clusters.map(({ Properties }) => Properties.DBClusterIdentifier)).toEqual([
      "octember",
      "octember-acme",
      "octember-very-large",
    ]);
    const like = (one: object | undefined) =>
      JSON.stringify(one).replace(/Graph(acme|verylarge)?(\w+?)[0-9A-F]{8}/g, "$2");
    expect(others.map(like)).toEqual([like(first), like(first)]);
    const allowed = permissions(further);
    expect(refused(allowed, "octember", ["acme", "very-large"])).toEqual([]);
    const asking = (graph: string) =>
      allowed
        .filter(({ resource }) => resource.includes(`<Graph${graph}Cluster.`))
        .map(({ where, action }) => `${where.replace(/Role.*/, "")} ${action}`)
        .sort();
    expect(asking("").length).toBeGreaterThan(6);
    expect([asking("acme"), asking("verylarge")]).toEqual([asking(""), asking("")]);
  });

  it("are named with their addresses to those functions", () => {
    const told = [...functions(further)].flatMap(([name, { Properties }]) => {
      const { GRAPHS, NEPTUNE_URL } = Properties.Environment.Variables;
      expect([name, GRAPHS === undefined]).toEqual([name, NEPTUNE_URL === undefined]);
      return GRAPHS === undefined ? [] : [plainText(GRAPHS)];
    });
    const address = (graph: string) => `wss://<Graph${graph}Cluster.Endpoint>:8182/gremlin`;
    const graphs = `{"acme":"${address("acme")}","very-large":"${address("verylarge")}"}`;
    expect(told).toEqual([graphs, graphs, graphs]);
    expect(wrongGraphs(graphs.replaceAll(/[<>]/g, ""))).toBeUndefined();
  });
});
