import { describe, expect, it } from "vitest";
import type { ChannelId, MemberId, WorkspaceId } from "../../../app/ids.ts";
import { app, channel, member, team } from "../../../app/local/workspace/world/seed.ts";
import { sdkLog } from "../../../app/slack/web-api/sdk-log.ts";
import { slackDirectory } from "../../../app/slack/web-api/slack-directory.ts";
import { openWebClients } from "../../../app/slack/web-api/web-client.ts";
import { directoryContract } from "../../contract/directory.ts";
import { botToken, openLab } from "../../local/workspace/lab.ts";
import { recordingLog } from "../recording-log.ts";

const workspace = team.id as WorkspaceId;
const minsu = member.minsu as MemberId;
const sales = channel.salesPrivate as ChannelId;

async function open() {
  const lab = await openLab();
  let now = Date.now();
  const { asking } = openWebClients({
    botToken,
    slackApiUrl: `${lab.url}/api/`,
    logger: sdkLog(recordingLog().log),
  });
  let calls = 0;
  const counted = new Proxy(asking, {
    get(target, name, receiver) {
      if (name === "users" || name === "conversations") calls += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  return {
    lab,
    owner: lab.workspace.owner,
    directory: slackDirectory(counted, () => now),
    calls: () => calls,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

directoryContract(open);

describe("the directory", () => {
  it("knows members, their language, and who is a guest or a bot", async () => {
    const { directory } = await open();
    expect(await directory.member(workspace, minsu)).toMatchObject({ language: "ko-KR", guest: false, bot: false });
    expect(await directory.member(workspace, member.guest as MemberId)).toMatchObject({ guest: true });
    expect(await directory.member(workspace, app.bot as MemberId)).toMatchObject({ bot: true });
  });

  it("knows who is in a private channel, and which ones a member is in together with the app", async () => {
    const { directory } = await open();
    const members = [member.minsu, member.dana, app.bot];
    const { members: found, ...rest } = (await directory.channel(workspace, sales)) ?? { members: [] };
    expect(rest).toEqual({ id: sales, kind: "private", name: "sales-private" });
    expect([...found].sort()).toEqual(members.sort());
    expect(await directory.privateChannelsOf(workspace, minsu)).toEqual([sales]);
    expect(await directory.privateChannelsOf(workspace, member.sofia as MemberId)).toEqual([]);
    expect(await directory.channel(workspace, channel.leadsPrivate as ChannelId)).toBeUndefined();
    expect(await directory.channel(workspace, channel.events as ChannelId)).toMatchObject({
      kind: "public",
      members: [],
    });
  });

  it("knows a member's private channels by one call, and of a member whom Slack doesn't know none", async () => {
    const { directory, calls } = await open();
    await directory.privateChannelsOf(workspace, minsu);
    expect(calls()).toBe(1);
    expect(await directory.privateChannelsOf(workspace, "U0NOBODY1" as MemberId)).toEqual([]);
  });

  it("asks once, until it is told of a change or a while has passed", async () => {
    const { directory, calls, pass, owner } = await open();
    await Promise.all([directory.privateChannelsOf(workspace, minsu), directory.channel(workspace, sales)]);
    const asked = calls();
    await Promise.all([directory.privateChannelsOf(workspace, minsu), directory.channel(workspace, sales)]);
    expect(calls()).toBe(asked);

    owner.remove(sales, minsu);
    expect(await directory.privateChannelsOf(workspace, minsu)).toEqual([sales]);
    await directory.changed(workspace, { channel: sales });
    expect(await directory.privateChannelsOf(workspace, minsu)).toEqual([]);

    owner.invite(sales, minsu);
    pass(60_000);
    expect(await directory.privateChannelsOf(workspace, minsu)).toEqual([sales]);
  });
});
