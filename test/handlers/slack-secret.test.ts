import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { describe, expect, it, onTestFinished } from "vitest";
import { openReceive } from "../../handlers/wiring/receive.ts";
import { slackSecret } from "../../handlers/wiring/slack-secret.ts";
import { proxyRequest } from "../slack/receive/proxy-request.ts";
import { recordingLog } from "../slack/recording-log.ts";

/** Secrets Manager with one secret, that counts how often it is read. */
async function open(text: string | undefined) {
  const kept = { text, reads: 0, now: 1_000_000 };
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    kept.reads += 1;
    const headers = { "content-type": "application/x-amz-json-1.1" };
    if (kept.text === undefined) response.writeHead(400, headers).end('{"__type":"ResourceNotFoundException"}');
    else response.writeHead(200, headers).end(JSON.stringify({ SecretString: kept.text }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const client = new SecretsManagerClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
  });
  onTestFinished(() => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  });
  return { kept, secret: slackSecret(client, "arn:aws:secretsmanager:…:slack", () => kept.now) };
}

const one = JSON.stringify({ signingSecret: "s-1", botToken: "xoxb-1" });

describe("Slack's secret", () => {
  it("is read once", async () => {
    const { kept, secret } = await open(one);
    expect(await Promise.all([secret.get(), secret.get()])).toEqual(
      Array(2).fill({ signingSecret: "s-1", botToken: "xoxb-1" }),
    );
    await secret.get();
    expect(kept.reads).toBe(1);
  });

  it("is read again when it was wrong, at most once a minute", async () => {
    const { kept, secret } = await open(one);
    await secret.get();
    kept.text = JSON.stringify({ signingSecret: "s-2", botToken: "xoxb-1" });
    expect(await secret.renew()).toBe(false);
    kept.now += 60_000;
    expect(await secret.renew()).toBe(true);
    expect(await secret.get()).toMatchObject({ signingSecret: "s-2" });
    for (let nth = 0; nth < 100; nth += 1) expect(await secret.renew()).toBe(false);
    kept.now += 60_000;
    expect(await secret.renew()).toBe(false);
    expect(kept.reads).toBe(3);
  });

  it("that was changed while receive lived is taken with the first request that is signed with it, and no other is", async () => {
    const { kept, secret } = await open(one);
    const absent = () => Promise.reject(new Error("nobody asks for that here"));
    const receive = openReceive({
      inbox: { accept: absent },
      slack: { opening: absent as never },
      suggestPeople: absent,
      signingSecret: async () => (await secret.get()).signingSecret,
      renewSecret: secret.renew,
      install: async () => undefined,
      upload: absent,
      log: recordingLog().log,
      now: Date.now,
    });
    const body = JSON.stringify({ type: "url_verification", challenge: "c" });
    const answered = async (signedWith: string) =>
      (await receive(proxyRequest(body, { secret: signedWith }) as never)).statusCode;
    expect([await answered("s-1"), await answered("s-2")]).toEqual([200, 401]);
    kept.text = JSON.stringify({ signingSecret: "s-2", botToken: "xoxb-1" });
    kept.now += 60_000;
    expect([await answered("s-2"), await answered("s-1"), await answered("s-3")]).toEqual([200, 401, 401]);
  });

  it("that could not be read is asked for again", async () => {
    const { kept, secret } = await open(undefined);
    await expect(secret.get()).rejects.toThrow();
    kept.text = one;
    expect(await secret.get()).toMatchObject({ signingSecret: "s-1" });
  });

  it("that lacks something is refused by the name of what it lacks, and says nothing of what it has", async () => {
    const refused = async (text: string) => {
      const { secret } = await open(text);
      return secret.get().catch((error: Error) => error.message);
    };
    expect(await refused("xoxb-1")).toBe("Slack's secret is no JSON");
    expect(await refused('{"botToken":"xoxb-1"}')).toBe("Slack's secret has no signingSecret");
    expect(await refused('{"signingSecret":"s","clientId":"1"}')).toBe(
      "Slack's secret has neither a botToken nor a clientId with its clientSecret",
    );
  });
});
