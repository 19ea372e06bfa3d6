import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { signToken } from "../../../app/adapters/elasticache/sign-token.ts";

const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG", sessionToken: "a+b/c==" };
const sign = signToken({
  cache: "octember-dev",
  user: "octember-dev",
  region: "us-east-1",
  credentials: async () => credentials,
});

describe("a token for the cache", () => {
  it("is a presigned request without its scheme, in ElastiCache's form", async () => {
    const token = await sign(new Date("2026-01-02T03:04:05Z"));
    expect(token.startsWith("octember-dev/?Action=connect&User=octember-dev&")).toBe(true);
    expect(Object.fromEntries(new URL(`http://${token}`).searchParams)).toMatchObject({
      "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
      "X-Amz-Credential": "AKIDEXAMPLE/20260102/us-east-1/elasticache/aws4_request",
      "X-Amz-Date": "20260102T030405Z",
      "X-Amz-Expires": "900",
      "X-Amz-Security-Token": "a+b/c==",
      "X-Amz-SignedHeaders": "host",
    });
  });

  it("is signed as AWS says that it checks", async () => {
    const { searchParams } = new URL(`http://${await sign(new Date("2026-01-02T03:04:05Z"))}`);
    const { "X-Amz-Signature": signature, ...asked } = Object.fromEntries(searchParams);
    const query = Object.entries(asked)
      .map((pair) => pair.map(encodeURIComponent).join("="))
      .toSorted()
      .join("&");
    const empty = createHash("sha256").digest("hex");
    const request = ["GET", "/", query, "host:octember-dev", "", "host", empty].join("\n");
    const scope = "20260102/us-east-1/elasticache/aws4_request";
    const hash = createHash("sha256").update(request).digest("hex");
    const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
    const key = scope.split("/").reduce<string | Buffer>(hmac, `AWS4${credentials.secretAccessKey}`);
    const expected = hmac(key, ["AWS4-HMAC-SHA256", "20260102T030405Z", scope, hash].join("\n")).toString("hex");
    expect(signature).toBe(expected);
  });

  it("is another one at another time", async () => {
    expect(await sign(new Date(0))).not.toBe(await sign(new Date(1_000)));
  });
});
