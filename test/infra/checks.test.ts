import { App, Stack, Validations } from "aws-cdk-lib";
import { CfnBucket } from "aws-cdk-lib/aws-s3";
import { describe, expect, it } from "vitest";
import { KnownFindings } from "../../infra/checks/known-findings.ts";
import { plainText, withoutHashes } from "../../infra/checks/plain-text.ts";
import { suppressions } from "../../infra/checks/suppressions.ts";
import { wideResources } from "../../infra/checks/wide-resources.ts";
import { permissions, refused, unused } from "../../infra/checks/wildcards.ts";

const policy = (statement: object) => ({
  some: {
    Resources: { Policy: { Type: "AWS::IAM::Policy", Properties: { PolicyDocument: { Statement: [statement] } } } },
  },
});
const allow = (Action: unknown, Resource: unknown) =>
  refused(permissions(policy({ Effect: "Allow", Action, Resource })), "octember").map(
    ({ action, resource }) => `${action} on ${resource}`,
  );

describe("the look for wildcards", () => {
  it("refuses any in an action", () => {
    expect(allow("s3:*", "arn:aws:s3:::a/b")).toEqual(["s3:* on arn:aws:s3:::a/b"]);
    expect(allow(["s3:GetObject", "s3:GetObject*"], "arn:aws:s3:::a/b")).toEqual(["s3:GetObject* on arn:aws:s3:::a/b"]);
    expect(allow("*", "arn:aws:s3:::a/b")).toHaveLength(1);
  });

  it("refuses any in a resource but of a pair that is known", () => {
    expect(allow("textract:DetectDocumentText", "*")).toEqual([]);
    expect(allow("textract:AnalyzeDocument", "*")).toEqual(["textract:AnalyzeDocument on *"]);
    expect(allow("s3:GetObject", { "Fn::Join": ["", [{ "Fn::GetAtt": ["Other1A2B3C4D", "Arn"] }, "/*"]] })).toEqual([
      "s3:GetObject on <Other.Arn>/*",
    ]);
    expect(allow("s3:GetObject", { "Fn::Join": ["", [{ "Fn::GetAtt": ["PhotosRaw1A2B3C4D", "Arn"] }, "/*"]] })).toEqual(
      [],
    );
  });

  it("finds policies wherever they lie, and minds only what is allowed", () => {
    const inline = {
      Policies: [{ PolicyDocument: { Statement: { Effect: "Allow", Action: "sqs:*", Resource: "a" } } }],
    };
    const templates = { some: { Resources: { Role: { Type: "AWS::IAM::Role", Properties: inline } } } };
    expect(refused(permissions(templates), "octember")).toHaveLength(1);
    expect(permissions(policy({ Effect: "Deny", Action: "s3:*", Resource: "*" }))).toEqual([]);
  });

  it("takes no policy that says what is not allowed", () => {
    expect(() => permissions(policy({ Effect: "Allow", NotAction: "iam:*", Resource: "a" }))).toThrow(
      "allows everything else",
    );
  });

  it("sees pairs that nothing needs", () => {
    const all = permissions(policy({ Effect: "Allow", Action: "textract:DetectDocumentText", Resource: "*" }));
    expect(unused(all, "octember")).not.toContain("textract:DetectDocumentText *");
    expect(unused(all, "octember")).toContain("xray:PutTraceSegments *");
  });
});

describe("a template's expression as text", () => {
  it("is the same in whichever stack it stands", () => {
    const own = { "Fn::Join": ["", [{ "Fn::GetAtt": ["ArchiveDA4CB258", "Arn"] }, "/dead/*"]] };
    const other = {
      "Fn::Join": ["", [{ "Fn::ImportValue": "a-b:ExportsOutputFnGetAttArchiveDA4CB258ArnBE8F3792" }, "/dead/*"]],
    };
    expect(plainText(own)).toBe("<Archive.Arn>/dead/*");
    expect(plainText(other)).toBe("<Archive.Arn>/dead/*");
    expect(withoutHashes("<ArchiveDA4CB258.Arn>/dead/*")).toBe("<Archive.Arn>/dead/*");
    expect(plainText({ Ref: "AWS::AccountId" })).toBe("<AWS::AccountId>");
  });

  it("is refused where it can't be read, rather than guessed", () => {
    expect(() => plainText({ "Fn::FindInMap": ["a", "b", "c"] })).toThrow("can't be read");
  });
});

describe("a suppression", () => {
  const look = (app: App) =>
    new KnownFindings({ size: "small", name: "octember" }).validate({ appConstruct: app } as never);

  it("that finds nothing is reported", () => {
    const { success, violations } = look(new App());
    expect(success).toBe(false);
    expect(violations.map(({ description }) => description)).toContain(
      "AwsSolutions-SMG4 at /SlackSecret/Resource is suppressed, and not found",
    );
  });

  it("keeps quiet only about its own finding", () => {
    const app = new App();
    new CfnBucket(new Stack(app, "some"), "Bucket");
    look(app);
    const acknowledged = app.node.findAll().flatMap(({ node }) => node.metadata);
    expect(acknowledged.filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)).toEqual([]);
  });

  it("has a reason, and a wide resource the page of AWS that says why", () => {
    for (const { reason } of suppressions) expect(reason.length).toBeGreaterThan(40);
    for (const { why, page } of wideResources) {
      expect(why.length).toBeGreaterThan(25);
      expect(page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    }
  });
});
