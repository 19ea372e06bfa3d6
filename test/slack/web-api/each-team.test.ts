import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ChannelId, MemberId, WorkspaceId } from "../../../app/ids.ts";
import { eachTeam } from "../../../app/slack/web-api/each-team.ts";
import { recordingLog } from "../recording-log.ts";

const [acme, globex] = ["T1", "T2"] as unknown as readonly [WorkspaceId, WorkspaceId];
const dana = "U1" as MemberId;

/** A Web API that takes these tokens, and says who called what with which. */
async function open(tokens: Map<string, string>, good: (token: string) => boolean = () => true) {
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
    const method = request.url?.split("/").at(-1) ?? "";
    calls.push(`${method} ${token}`);
    const user = { id: "U1", team_id: token.includes("2") ? "T2" : "T1", name: `of ${token}` };
    const said = good(token) ? { ok: true, ts: "1.1", channel: "C1", user } : { ok: false, error: "invalid_auth" };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const looked: string[] = [];
  const slack = eachTeam({
    async tokenOf(workspace, anew) {
      looked.push(`${workspace}${anew ? " anew" : ""}`);
      return tokens.get(workspace);
    },
    slackApiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    log: recordingLog().log,
    now: Date.now,
  });
  return { ...slack, calls, looked };
}

const place = { channel: "C1" as ChannelId };

describe("Slack as each workspace has it", () => {
  it("is called with the workspace's own token, which is looked up once", async () => {
    const { speak, directory, calls, looked } = await open(
      new Map([
        ["T1", "xoxb-1"],
        ["T2", "xoxb-2"],
      ]),
    );
    for (const workspace of [acme, globex, acme]) await speak.post(workspace, place, "key", { text: "hello" });
    expect(calls).toEqual(["chat.postMessage xoxb-1", "chat.postMessage xoxb-2", "chat.postMessage xoxb-1"]);
    expect(looked).toEqual(["T1", "T2"]);
    expect(await directory.member(acme, dana)).toMatchObject({ name: "of xoxb-1" });
    expect(await directory.member(globex, dana)).toMatchObject({ name: "of xoxb-2" });
  });

  it("is not called for a workspace that hasn't installed the app", async () => {
    const { speak, opening, calls } = await open(new Map());
    const post = speak.post(acme, place, "key", { text: "hello" });
    await expect(post).rejects.toMatchObject({ code: "not-installed", retryable: false });
    await expect(opening(acme)).rejects.toMatchObject({ code: "not-installed" });
    expect(calls).toEqual([]);
  });

  it("is called once more with the token as it is now, where Slack takes the old one no longer", async () => {
    const tokens = new Map([["T1", "xoxb-old"]]);
    const { speak, calls, looked } = await open(tokens, (token) => token !== "xoxb-old" || tokens.get("T1") === token);
    await speak.post(acme, place, "key", { text: "hello" });
    tokens.set("T1", "xoxb-new");
    await speak.post(acme, place, "key", { text: "hello" });
    expect(calls.slice(1)).toEqual(["chat.postMessage xoxb-old", "chat.postMessage xoxb-new"]);
    expect(looked).toEqual(["T1", "T1 anew"]);
  });

  it("says no where there is no other token", async () => {
    const { speak, calls } = await open(new Map([["T1", "xoxb-old"]]), () => false);
    const post = speak.post(acme, place, "key", { text: "hello" });
    await expect(post).rejects.toMatchObject({ code: "slack-refused", reason: "invalid_auth" });
    expect(calls).toHaveLength(1);
  });
});
