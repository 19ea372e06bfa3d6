import type { BlockAction, SlashCommand } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import type { MemberId, WorkspaceId } from "../../../app/ids.ts";
import type { Directory, Member } from "../../../app/ports/directory.ts";
import { admit } from "../../../app/slack/listeners/admit.ts";
import { askedByCommand, askedByPress } from "../../../app/slack/listeners/asked.ts";

const press = {
  type: "block_actions",
  team: { id: "T1", domain: "acme" },
  user: { id: "U1", username: "mina", team_id: "T1" },
  channel: { id: "C1", name: "general" },
  container: { type: "message", message_ts: "1.1", channel_id: "C1", is_ephemeral: false, thread_ts: "1.0" },
  response_url: "https://hooks.slack.example/1",
  trigger_id: "t1",
  actions: [],
} as unknown as BlockAction;

const member: Member = {
  id: "U1" as MemberId,
  name: "Mina",
  language: "ko-KR",
  guest: false,
  left: false,
  bot: false,
};

function directoryOf(known: Member | undefined): Directory {
  return {
    member: async () => known,
    memberOfMail: async () => undefined,
    welcome: async () => member.id,
    dismiss: async () => {},
    channel: async () => undefined,
    privateChannelsOf: async () => [],
    changed: async () => {},
  };
}

const asker = { workspace: "T1" as WorkspaceId, member: member.id, outsider: false };

describe("who asks", () => {
  it("is answered in the thread where everybody sees the button, and by the response URL where only they do", () => {
    expect(askedByPress(press)).toMatchObject({ workspace: "T1", member: "U1", outsider: false, thread: "1.0" });
    const whispered = { ...press, container: { ...press.container, is_ephemeral: true } } as BlockAction;
    expect(askedByPress(whispered)).not.toHaveProperty("thread");
  });

  it("is an outsider when they belong to another workspace, as in Slack Connect", () => {
    const outside = { ...press, user: { ...press.user, team_id: "T2" } } as BlockAction;
    expect(askedByPress(outside)).toMatchObject({ workspace: "T1", outsider: true });
  });

  it("is a member of the workspace that a command came from", () => {
    const command = { team_id: "T1", user_id: "U1", channel_id: "C1", response_url: "https://x.example" };
    expect(askedByCommand(command as SlashCommand)).toMatchObject({ workspace: "T1", member: "U1", channel: "C1" });
  });
});

describe("admission", () => {
  it("lets members in, with the private channels that they are in", async () => {
    const directory = { ...directoryOf(member), privateChannelsOf: async () => ["C9" as never] };
    expect(await admit(directory, asker)).toMatchObject({
      kind: "admitted",
      viewer: { kind: "member", member: "U1", channels: ["C9"] },
      words: { language: "ko" },
    });
  });

  it.each([
    ["an outsider, though the workspace knows them", member, true, "설치된 워크스페이스"],
    ["somebody unknown", undefined, false, "can't find you among"],
    ["a guest", { ...member, guest: true }, false, "게스트"],
    ["somebody who left", { ...member, left: true }, false, "비활성화된"],
    ["a bot", { ...member, bot: true }, false, "사람에게만"],
  ])("refuses %s in words", async (_who, known, outsider, sentence) => {
    const admission = await admit(directoryOf(known), { ...asker, outsider });
    expect(admission).toMatchObject({ kind: "refused", sentence: expect.stringContaining(sentence) });
  });
});
