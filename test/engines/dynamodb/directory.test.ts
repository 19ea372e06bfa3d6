import { describe, expect, it } from "vitest";
import { dynamodbDirectory } from "../../../app/adapters/dynamodb/directory.ts";
import type { ChannelId, MemberId, WorkspaceId } from "../../../app/ids.ts";
import { channel, member, team } from "../../../app/local/workspace/world/seed.ts";
import { directoryContract } from "../../contract/directory.ts";
import { openDirectory } from "./open-directory.ts";

const workspace = team.id as WorkspaceId;
const dana = member.dana as MemberId;
const haeun = member.haeun as MemberId;
const sales = channel.salesPrivate as ChannelId;
const minute = 60_000;
const day = 24 * 60 * minute;

directoryContract(() => openDirectory());

describe("a directory that many programs share", () => {
  it("is asked of Slack once for all, and anew by all when one of them was told of a change", async () => {
    const { lab, slack, state, clock } = await openDirectory();
    let asked = 0;
    const counting = {
      ...slack,
      privateChannelsOf: (...of: Parameters<typeof slack.privateChannelsOf>) => {
        asked += 1;
        return slack.privateChannelsOf(...of);
      },
    };
    const [one, two] = [dynamodbDirectory(state, counting, clock), dynamodbDirectory(state, counting, clock)];
    for (const each of [one, two, one]) expect(await each.privateChannelsOf(workspace, dana)).toContain(sales);
    expect(asked).toBe(1);
    lab.workspace.owner.remove(sales, dana);
    await one.changed(workspace, { channel: sales });
    for (const each of [two, one]) expect(await each.privateChannelsOf(workspace, dana)).not.toContain(sales);
    expect(asked).toBe(2);
  });

  it("keeps no answer that was asked for before the change was told", async () => {
    const { lab, directory, slack, state, clock } = await openDirectory();
    const slow = dynamodbDirectory(
      state,
      {
        ...slack,
        async member(...of) {
          const before = await slack.member(...of);
          lab.workspace.owner.changeMember(dana, { left: true });
          await directory.changed(workspace, { member: dana });
          return before;
        },
        async channel(...of) {
          const before = await slack.channel(...of);
          lab.workspace.owner.remove(sales, dana);
          await directory.changed(workspace, { channel: sales });
          return before;
        },
      },
      clock,
    );
    expect(await slow.member(workspace, dana)).toMatchObject({ left: false });
    expect(await directory.member(workspace, dana)).toMatchObject({ left: true });
    expect((await slow.channel(workspace, sales))?.members).toContain(dana);
    expect((await directory.channel(workspace, sales))?.members).not.toContain(dana);
  });

  it("remembers again where an item's time has passed, though it is there still", async () => {
    const { lab, directory, other, pass } = await openDirectory();
    await directory.changed(workspace, { member: haeun, channel: sales });
    pass(2 * day);
    for (const each of [directory, other]) expect(await each.member(workspace, haeun)).toMatchObject({ left: false });
    lab.workspace.owner.changeMember(haeun, { left: true });
    expect(await other.member(workspace, haeun)).toMatchObject({ left: false });
    await directory.changed(workspace, { member: haeun });
    expect(await other.member(workspace, haeun)).toMatchObject({ left: true });
  });

  it("knows whose mail address it is, and at once that it is theirs no more", async () => {
    const { lab, directory, other } = await openDirectory();
    const { email = "" } = (await directory.member(workspace, dana)) ?? {};
    for (const each of [directory, other])
      expect(await each.memberOfMail(workspace, email)).toMatchObject({ id: dana });
    expect(await other.welcome(workspace, email.toUpperCase())).toBe(dana);
    expect(await other.welcome(workspace, "Nobody@Example.com")).toBe("nobody@example.com");
    lab.workspace.owner.changeMember(dana, { email: "another@octember-lab.example" });
    await directory.changed(workspace, { member: dana });
    expect(await other.memberOfMail(workspace, email)).toBeUndefined();
  });
});
