import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Installed, installRoutes } from "../../../app/slack/install/install-routes.ts";
import { sdkLog } from "../../../app/slack/web-api/sdk-log.ts";
import { openWebClients } from "../../../app/slack/web-api/web-client.ts";
import { recordingLog } from "../recording-log.ts";

const redirectUri = "https://example.com/prod/slack/oauth_redirect";
const granted = {
  ok: true,
  access_token: "xoxb-new",
  token_type: "bot",
  scope: "commands",
  bot_user_id: "U0BOT",
  app_id: "A1",
  team: { id: "T9", name: "Contoso" },
  enterprise: null,
  is_enterprise_install: false,
};

/** Slack's `oauth.v2.access`, and the routes that ask it. */
async function open(answer: object = granted) {
  const asked: URLSearchParams[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    asked.push(new URLSearchParams(Buffer.concat(parts).toString("utf8")));
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { log, logged } = recordingLog();
  const slackApiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  const saved: Installed[] = [];
  const time = { now: Date.UTC(2026, 10, 26) };
  const routes = installRoutes({
    clientId: "1.2",
    clientSecret: "client-secret",
    secret: "signing-secret",
    client: openWebClients({ botToken: "", slackApiUrl, logger: sdkLog(log) }).asking,
    save: async (installed) => void saved.push(installed),
    now: () => time.now,
    log,
  });
  const begin = () => {
    const { status, headers } = routes.begin({ redirectUri, query: {}, cookie: undefined });
    const url = new URL(headers.location ?? "");
    return { status, url, state: url.searchParams.get("state") ?? "", cookie: headers["set-cookie"]?.split(";")[0] };
  };
  const finish = (query: Record<string, string>, cookie?: string) => routes.finish({ redirectUri, query, cookie });
  return { begin, finish, saved, asked, logged, time };
}

describe("adding the app to a workspace", () => {
  it("goes to Slack with what the app asks for, and comes back with a token that is kept", async () => {
    const { begin, finish, saved, asked, logged } = await open();
    const { status, url, state, cookie } = begin();
    expect(status).toBe(302);
    expect(`${url.origin}${url.pathname}`).toBe("https://slack.com/oauth/v2/authorize");
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ client_id: "1.2", redirect_uri: redirectUri });
    expect(url.searchParams.get("scope")).toContain("files:read,files:write");

    expect(await finish({ code: "c-1", state }, `other=1; ${cookie}`)).toMatchObject({ status: 200 });
    expect(saved).toEqual([{ workspace: "T9", botToken: "xoxb-new", botUser: "U0BOT" }]);
    expect(asked.map((one) => one.get("code"))).toEqual(["c-1"]);
    expect(logged.join()).not.toContain("xoxb-new");
  });

  it("is not done for another browser's link, an old one, or one that was made up", async () => {
    const { begin, finish, saved, asked, time } = await open();
    const [one, other] = [begin(), begin()];
    const [until, nonce, seal] = one.state.split(".");
    const tries: [string, string | undefined][] = [
      [one.state, other.cookie],
      [one.state, undefined],
      ["", one.cookie],
      [`${until}.${nonce}.`, one.cookie],
      [`${Number(until) + 1}.${nonce}.${seal}`, one.cookie],
      [`${one.state}.x`, one.cookie],
    ];
    for (const [state, cookie] of tries)
      expect(await finish({ code: "c-1", state }, cookie), state).toMatchObject({ status: 400 });
    time.now += 10 * 60_000 + 1;
    expect(await finish({ code: "c-1", state: one.state }, one.cookie)).toMatchObject({ status: 400 });
    expect([saved, asked]).toEqual([[], []]);
  });

  it("is given up where the member says no, or Slack does", async () => {
    const refused = await open({ ok: false, error: "invalid_code" });
    const { state, cookie } = refused.begin();
    expect(await refused.finish({ error: "access_denied", state }, cookie)).toMatchObject({ status: 200 });
    expect(refused.asked).toEqual([]);
    expect(await refused.finish({ code: "c-1", state }, cookie)).toMatchObject({ status: 400 });
    expect(refused.saved).toEqual([]);
  });

  it("is not done for a whole organization, of whose workspaces none is named", async () => {
    const whole = await open({ ...granted, team: null, enterprise: { id: "E1" }, is_enterprise_install: true });
    const { state, cookie } = whole.begin();
    expect(await whole.finish({ code: "c-1", state }, cookie)).toMatchObject({ status: 400 });
    expect(whole.saved).toEqual([]);
  });
});
