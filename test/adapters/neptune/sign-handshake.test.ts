import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { signHandshake } from "../../../app/adapters/neptune/sign-handshake.ts";

const at = new Date("2026-11-22T09:30:00.000Z");
const credentials = {
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
  sessionToken: "a/token+with=signs",
};

/** Signature Version 4 step by step, as AWS documents it, for a GET without query and body. */
function signatureOf(host: string, path: string, signed: Readonly<Record<string, string>>, region: string): string {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
  const headers = Object.entries({ ...signed, host }).sort(([one], [other]) => (one < other ? -1 : 1));
  const names = headers.map(([name]) => name).join(";");
  const canonical = ["GET", path, "", ...headers.map(([name, value]) => `${name}:${value}`), "", names, hash("")];
  const scope = `20261122/${region}/neptune-db/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", "20261122T093000Z", scope, hash(canonical.join("\n"))].join("\n");
  const key = ["20261122", region, "neptune-db", "aws4_request"].reduce<string | Buffer>(
    hmac,
    `AWS4${credentials.secretAccessKey}`,
  );
  const signature = createHmac("sha256", key).update(text).digest("hex");
  return `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/${scope}, SignedHeaders=${names}, Signature=${signature}`;
}

describe("the signature of a connection to Neptune", () => {
  it.each([
    [
      "wss://db.cluster-1.ap-northeast-2.neptune.amazonaws.com:8182/gremlin",
      "db.cluster-1.ap-northeast-2.neptune.amazonaws.com:8182",
    ],
    ["wss://localhost/gremlin", "localhost"],
  ])("is what the documented steps come to, for %s", async (url, host) => {
    const sign = signHandshake({ region: "ap-northeast-2", credentials: async () => credentials });
    const { authorization, ...headers } = await sign(url, at);
    expect(headers["x-amz-date"]).toBe("20261122T093000Z");
    expect(headers["x-amz-security-token"]).toBe(credentials.sessionToken);
    const signed = Object.fromEntries(
      Object.entries(headers).filter(([name]) => authorization?.includes(name) && name !== "host"),
    );
    expect(authorization).toBe(signatureOf(host, "/gremlin", signed, "ap-northeast-2"));
    expect(Object.keys(signed)).toEqual(expect.arrayContaining(["x-amz-date", "x-amz-security-token"]));
  });

  it("needs no token where the credentials have none", async () => {
    const { accessKeyId, secretAccessKey } = credentials;
    const sign = signHandshake({ region: "us-east-1", credentials: async () => ({ accessKeyId, secretAccessKey }) });
    expect(await sign("wss://db:8182/gremlin", at)).not.toHaveProperty("x-amz-security-token");
  });
});
