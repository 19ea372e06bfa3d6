import { describe, expect, it } from "vitest";
import { rememberMembers, sqliteDirectory } from "../../../app/adapters/sqlite/directory.ts";
import type { ChannelId, MemberId, WorkspaceId } from "../../../app/ids.ts";
import { channel, member, team } from "../../../app/local/workspace/world/seed.ts";
import { sdkLog } from "../../../app/slack/web-api/sdk-log.ts";
import { slackDirectory } from "../../../app/slack/web-api/slack-directory.ts";
import { openWebClients } from "../../../app/slack/web-api/web-client.ts";
import { directoryContract } from "../../contract/directory.ts";
import { botToken, openLab } from "../../local/workspace/lab.ts";
import { recordingLog } from "../../slack/recording-log.ts";
import { temporaryStore } from "./temporary-store.ts";

const workspace = team.id as WorkspaceId;
const dana = member.dana as MemberId;

async function open() {
  const lab = await openLab();
  const db = temporaryStore();
  let passed = 0;
  const logger = sdkLog(recordingLog().log);
  const { asking } = openWebClients({ botToken, slackApiUrl: `${lab.url}/api/`, logger });
  return {
    lab,
    directory: rememberMembers(
      slackDirectory(asking, () => Date.now() + passed),
      db,
    ),
    remembered: sqliteDirectory(db),
    pass(ms: number) {
      passed += ms;
    },
  };
}

directoryContract(open);

describe("what is remembered of members, for the command line", () => {
  it("is what Slack said last, and follows what the program is told", async () => {
    const { lab, directory, remembered } = await open();
    expect(await remembered.member(workspace, dana)).toBeUndefined();
    await directory.member(workspace, dana);
    expect(await remembered.member(workspace, dana)).toMatchObject({ name: "Dana", guest: false, left: false });
    lab.workspace.owner.changeMember(dana, { guest: true, name: "Dana R." });
    await directory.changed(workspace, { member: dana });
    expect(await remembered.member(workspace, dana)).toMatchObject({ name: "Dana R.", guest: true });
    lab.workspace.owner.changeMember(dana, { left: true });
    await directory.changed(workspace, { member: dana });
    expect(await remembered.member(workspace, dana)).toMatchObject({ left: true });
    // Of whom nobody asked about nothing is kept, whatever becomes of them.
    await directory.changed(workspace, { member: member.minsu as MemberId });
    expect(await remembered.members(workspace)).toHaveLength(1);
  });

  it("says nothing of private channels: who may see them can't be known there", async () => {
    const { directory, remembered } = await open();
    await directory.privateChannelsOf(workspace, dana);
    expect(await remembered.privateChannelsOf(workspace, dana)).toEqual([]);
    expect(await remembered.channel(workspace, channel.salesPrivate as ChannelId)).toBeUndefined();
  });
});
