import { describe, expect, it } from "vitest";
import { rememberMembers, sqliteDirectory } from "../../../app/adapters/sqlite/directory.ts";
import type { ChannelId, MemberId, WorkspaceId } from "../../../app/ids.ts";
import { app, channel, member, team } from "../../../app/local/workspace/world/seed.ts";
import { sdkLog } from "../../../app/slack/web-api/sdk-log.ts";
import { slackDirectory } from "../../../app/slack/web-api/slack-directory.ts";
import { openWebClients } from "../../../app/slack/web-api/web-client.ts";
import { directoryContract } from "../../contract/directory.ts";
import { botToken, openLab } from "../../local/workspace/lab.ts";
import { recordingLog } from "../../slack/recording-log.ts";
import { temporaryStore } from "./temporary-store.ts";

const workspace = team.id as WorkspaceId;
const dana = member.dana as MemberId;
const sales = channel.salesPrivate as ChannelId;

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
      () => Date.now() + passed,
    ),
    remembered: sqliteDirectory(db, () => Date.now() + passed),
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

  it("is in which private channels somebody was, for a day, and no longer once the program was told that they left one", async () => {
    const { lab, directory, remembered, pass } = await open();
    const known = async () => [
      await remembered.privateChannelsOf(workspace, dana),
      (await remembered.channelsOf(workspace, dana))?.channels,
    ];
    expect(await known()).toEqual([[], undefined]);
    await directory.member(workspace, dana);
    expect(await known()).toEqual([[], undefined]);
    expect(await directory.privateChannelsOf(workspace, dana)).toEqual([sales]);
    expect(await known()).toEqual([[sales], [sales]]);
    lab.workspace.owner.remove(sales, dana);
    await directory.changed(workspace, { member: dana, channel: sales });
    expect(await known()).toEqual([[], []]);
    lab.workspace.owner.invite(sales, dana);
    await directory.changed(workspace, { channel: sales, member: dana });
    expect(await known()).toEqual([[sales], [sales]]);
    // The app was taken out of the channel: nobody is named.
    lab.workspace.owner.remove(sales, app.bot);
    await directory.changed(workspace, { channel: sales });
    expect(await known()).toEqual([[], []]);
    pass(86_400_001);
    expect(await known()).toEqual([[], undefined]);
    expect(await remembered.channel(workspace, sales)).toBeUndefined();
  });

  it("is no channel of whoever became a guest or left", async () => {
    for (const change of [{ guest: true }, { left: true }]) {
      const { lab, directory, remembered } = await open();
      await directory.member(workspace, dana);
      await directory.privateChannelsOf(workspace, dana);
      lab.workspace.owner.changeMember(dana, change);
      await directory.changed(workspace, { member: dana });
      expect(await remembered.channelsOf(workspace, dana)).toBeUndefined();
      expect(await remembered.privateChannelsOf(workspace, dana)).toEqual([]);
    }
  });
});

describe("who was named by an import alone", () => {
  it("is forgotten by their mail address, and a member at Slack is not", async () => {
    const { directory, remembered } = await open();
    expect(await directory.welcome(workspace, "Noor@tailspin.example")).toBe("noor@tailspin.example");
    await directory.member(workspace, dana);
    const { email = "" } = (await remembered.member(workspace, dana)) ?? {};
    for (const mail of ["noor@Tailspin.example", email, "nobody@example.com"]) await directory.dismiss(workspace, mail);
    expect((await remembered.members(workspace)).map(({ id }) => id)).toEqual([dana]);
  });
});
