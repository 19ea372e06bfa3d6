import { describe, expect, it } from "vitest";
import { askedActions } from "./asked-actions.ts";
import { allowing } from "./role.ts";

const s3 = (method: string, url: string, body = "") =>
  askedActions({ service: "s3", method, url, target: undefined, body: Buffer.from(body) }, () => undefined);
const json = (service: string, target: string, body: object) =>
  askedActions({ service, method: "POST", url: "/", target, body: Buffer.from(JSON.stringify(body)) }, () => "flow");

describe("a role", () => {
  const allows = allowing([
    { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::raw/*" },
    { Effect: "Allow", Action: ["sqs:SendMessage"], Resource: ["arn:aws:sqs:us-east-1:000000000000:inbox.fifo"] },
  ]);

  it("allows what a statement says and nothing beside it", () => {
    expect(allows({ action: "s3:GetObject", arn: "arn:aws:s3:::raw/T1/F1" })).toBe(true);
    expect(allows({ action: "s3:GetObject", arn: "arn:aws:s3:::raw" })).toBe(false);
    expect(allows({ action: "s3:PutObject", arn: "arn:aws:s3:::raw/T1/F1" })).toBe(false);
    expect(allows({ action: "sqs:SendMessage", arn: "arn:aws:sqs:us-east-1:000000000000:inboxxfifo" })).toBe(false);
  });

  it("is not guessed at where a statement has a condition", () => {
    const conditional = { Effect: "Allow", Action: "s3:GetObject", Resource: "*", Condition: {} };
    expect(() => allowing([conditional])).toThrow("not understood");
  });
});

describe("what IAM calls a request", () => {
  it("to S3 is told by method, path and query", () => {
    expect(s3("GET", "/raw/T1/a%20b?x-id=GetObject")).toEqual([
      { action: "s3:GetObject", arn: "arn:aws:s3:::raw/T1/a b" },
    ]);
    expect(s3("GET", "/raw?location")).toEqual([{ action: "s3:GetBucketLocation", arn: "arn:aws:s3:::raw" }]);
    expect(s3("GET", "/raw?list-type=2&prefix=T1")).toEqual([{ action: "s3:ListBucket", arn: "arn:aws:s3:::raw" }]);
    expect(s3("GET", "/raw/?versions&prefix=T1")).toEqual([
      { action: "s3:ListBucketVersions", arn: "arn:aws:s3:::raw" },
    ]);
  });

  it("that deletes many objects is asked about each, and about versions by another name", () => {
    const body =
      "<Delete><Object><Key>a&amp;b</Key></Object><Object><Key>c</Key><VersionId>1</VersionId></Object></Delete>";
    expect(s3("POST", "/raw/?delete=", body)).toEqual([
      { action: "s3:DeleteObject", arn: "arn:aws:s3:::raw/a&b" },
      { action: "s3:DeleteObjectVersion", arn: "arn:aws:s3:::raw/c" },
    ]);
  });

  it("that nobody here understands is nothing that a role allows", () => {
    const all = allowing([{ Effect: "Allow", Action: "s3:*Object", Resource: "arn:aws:s3:::*" }]);
    expect(s3("PUT", "/raw/key?acl").filter(all)).toEqual([]);
    expect(s3("DELETE", "/raw").filter(all)).toEqual([]);
  });

  it("of a transaction is each of its writes", () => {
    const table = "arn:aws:dynamodb:us-east-1:000000000000:table/";
    const TransactItems = [
      { ConditionCheck: { TableName: "a" } },
      { Put: { TableName: "a" } },
      { Delete: { TableName: "b" } },
    ];
    expect(json("dynamodb", "DynamoDB_20120810.TransactWriteItems", { TransactItems })).toEqual([
      { action: "dynamodb:ConditionCheckItem", arn: `${table}a` },
      { action: "dynamodb:PutItem", arn: `${table}a` },
      { action: "dynamodb:DeleteItem", arn: `${table}b` },
    ]);
  });

  it("for more records is about the stream that the iterator goes through", () => {
    expect(json("kinesis", "Kinesis_20131202.GetRecords", { ShardIterator: "1" })).toEqual([
      { action: "kinesis:GetRecords", arn: "arn:aws:kinesis:us-east-1:000000000000:stream/flow" },
    ]);
  });

  it("to Textract about an object is about the object, too", () => {
    const Document = { S3Object: { Bucket: "raw", Name: "T1/F1" } };
    expect(json("textract", "Textract.DetectDocumentText", { Document })).toEqual([
      { action: "textract:DetectDocumentText", arn: "*" },
      { action: "s3:GetObject", arn: "arn:aws:s3:::raw/T1/F1" },
    ]);
  });
});
