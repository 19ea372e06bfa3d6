import { describe, expect, it } from "vitest";
import { synthesize } from "../../infra/checks/synthesize.ts";
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
watchTests(templates);

describe("taking Octember down", () => {
  const gone = synthesize({ size: "small", context: { keep: "no" } }).templates;

  it("leaves what holds data where it is, unless told otherwise", () => {
    expect(keptIn(small.templates)).toEqual(keptIn(production.templates));
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

describe("settings", () => {
  it("are refused with the reason when they mean nothing", () => {
    const withContext = (context: Record<string, string>) => () => synthesize({ size: "small", context });
    expect(withContext({ size: "large" })).toThrow('size is "small" or "production", not "large"');
    expect(withContext({ keep: "maybe" })).toThrow('keep is "yes" or "no", not "maybe"');
    expect(withContext({ name: "Octember" })).toThrow("name has 4 to 20 characters");
  });
});
