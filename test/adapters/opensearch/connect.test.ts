import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { openSearchClient, SearchAddressWrong } from "../../../app/adapters/opensearch/connect.ts";
import { ask } from "../../../app/adapters/opensearch/engine.ts";

interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Whatever a name says, it leads to a server here, which keeps what arrived. */
async function listening(): Promise<{ port: number; arrived: Arrived[] }> {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const { method = "", url = "", headers } = request;
    arrived.push({ method, url, headers, body });
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  onTestFinished(() => void server.close());
  return { port: (server.address() as AddressInfo).port, arrived };
}

const here = {
  keepAlive: false,
  lookup: (_name: string, options: { all?: boolean }, done: (...answer: unknown[]) => void) =>
    options.all ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4),
};

async function send(url: string): Promise<void> {
  const client = openSearchClient(url, { agent: here });
  await ask(client, {
    method: "POST",
    path: ["octember-contacts", "_bulk"],
    query: { routing: "T1", require_alias: true },
    lines: '{"index":{"_id":"박지수"}}\n{}\n',
    timeoutMs: 10_000,
  });
  await ask(client, { method: "GET", path: ["octember-scopes", "_doc", "T1.version"], timeoutMs: 10_000 });
  await client.close();
}

/** The signature that AWS expects of this request, by the SDK's own signer: another implementation than the client's. */
async function expectedSignature({ method, url, headers, body }: Arrived, region: string): Promise<string | undefined> {
  const signer = new SignatureV4({
    service: "es",
    region,
    sha256: Sha256,
    credentials: { accessKeyId: "AKIDTEST", secretAccessKey: "secret", sessionToken: "session" },
  });
  const signedNames = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? "")?.[1]?.split(";") ?? [];
  const { pathname, searchParams } = new URL(url, "http://engine");
  const date = `${headers["x-amz-date"]}`.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, "$1-$2-$3T$4:$5:$6Z");
  const signed = await signer.sign(
    {
      method,
      protocol: "https:",
      hostname: `${headers.host}`,
      path: decodeURIComponent(pathname),
      query: Object.fromEntries(searchParams),
      headers: Object.fromEntries(signedNames.map((name) => [name, `${headers[name]}`])),
      body,
    },
    { signingDate: new Date(date), signableHeaders: new Set(signedNames) },
  );
  return signed.headers.authorization;
}

describe("the connection to OpenSearch", () => {
  beforeEach(() => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDTEST");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
    vi.stubEnv("AWS_SESSION_TOKEN", "session");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ["vpc-octember-abc123.ap-northeast-2.es.amazonaws.com", "ap-northeast-2"],
    ["search-octember-abc123.aos.eu-central-1.on.aws", "eu-central-1"],
  ])("signs every request to a domain of Amazon's with the role it has: %s", async (host, region) => {
    const { port, arrived } = await listening();
    await send(`http://${host}:${port}`);
    expect(arrived).toHaveLength(2);
    for (const one of arrived) {
      expect(one.headers.authorization).toContain(`/${region}/es/aws4_request`);
      expect(one.headers["x-amz-security-token"]).toBe("session");
      expect(one.headers.authorization?.replace(/\s/g, "")).toBe(
        (await expectedSignature(one, region))?.replace(/\s/g, ""),
      );
    }
  });

  it("signs nothing where the address has a user and a password, or is none of Amazon's", async () => {
    const { port, arrived } = await listening();
    await send(`http://octember:p%40ss@vpc-octember-abc123.ap-northeast-2.es.amazonaws.com:${port}`);
    await send(`http://search.example.com:${port}`);
    await send(`http://es.amazonaws.com.example.com:${port}`);
    const basic = `Basic ${Buffer.from("octember:p@ss").toString("base64")}`;
    expect(arrived.map(({ headers }) => headers.authorization)).toEqual([
      basic,
      basic,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each(["", "search.example.com", "ftp://search.example.com", "//u:secret@h"])(
    "names the setting, and not what is in it, for no address: %s",
    (url) => {
      expect(() => openSearchClient(url)).toThrow(SearchAddressWrong);
      expect(() => openSearchClient(url)).toThrow("OPENSEARCH_URL");
      expect(() => openSearchClient(url)).not.toThrow("secret");
    },
  );
});
