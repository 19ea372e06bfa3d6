import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { without } from "./full-manifest.ts";
import { openLab } from "./lab.ts";

const message = { channel: channel.businessCards, ts: "1.1", timestamp: "1.1", text: "x", name: "eyes" };

/** Which scope a call needs, and a call that needs no other. */
const scoped: readonly (readonly [scope: string, method: string, args: object])[] = [
  ["chat:write", "chat.postMessage", { channel: message.channel, text: "x" }],
  ["chat:write", "chat.update", { channel: message.channel, ts: "1.1", text: "x" }],
  ["chat:write", "chat.delete", { channel: message.channel, ts: "1.1" }],
  ["chat:write", "chat.postEphemeral", { channel: message.channel, user: member.dana, text: "x" }],
  ["users:read", "users.info", { user: member.dana }],
  ["users:read", "users.list", {}],
  ["channels:read", "conversations.info", { channel: channel.businessCards }],
  ["groups:read", "conversations.info", { channel: channel.salesPrivate }],
  ["im:read", "conversations.info", { channel: "D0MINSU01" }],
  ["channels:read", "conversations.members", { channel: channel.businessCards }],
  ["groups:read", "conversations.members", { channel: channel.salesPrivate }],
  ["channels:history", "conversations.replies", { channel: channel.businessCards, ts: "1.1" }],
  ["groups:history", "conversations.replies", { channel: channel.salesPrivate, ts: "1.1" }],
  ["im:history", "conversations.replies", { channel: "D0MINSU01", ts: "1.1" }],
  ["groups:read", "users.conversations", { types: "private_channel" }],
  ["im:write", "conversations.open", { users: member.dana }],
  ["reactions:write", "reactions.add", { channel: message.channel, timestamp: "1.1", name: "eyes" }],
  ["files:read", "files.info", { file: "F1" }],
  ["files:write", "files.getUploadURLExternal", { filename: "a.vcf", length: 3 }],
  ["files:write", "files.completeUploadExternal", { files: [{ id: "F1" }] }],
];

describe("without a scope", () => {
  it.for(scoped)("%s, %s is refused and says what it needs", async ([scope, method, args]) => {
    // Both scopes of a joined event go together: it needs one of them.
    const manifest = without(scope);
    const lab = await openLab({ manifest });
    const answer = await lab.call(method, args);
    expect(answer).toEqual({
      ok: false,
      error: "missing_scope",
      needed: scope,
      provided: manifest.oauth_config.scopes.bot.join(","),
    });
    expect(lab.workspace.usage().scopes).toContain(scope);
  });

  it("users:read.email, members have no address", async () => {
    const lab = await openLab({ manifest: without("users:read.email") });
    expect((await lab.call("users.info", { user: member.dana })).user.profile).not.toHaveProperty("email");
    const other = await openLab();
    expect((await other.call("users.info", { user: member.dana })).user.profile.email).toBe(
      "dana@octember-lab.example",
    );
  });

  it("an event asks for, the manifest is refused", async () => {
    const manifest = without("users:read.email");
    const bot = manifest.oauth_config.scopes.bot.filter((scope) => scope !== "im:history");
    const wrong = { ...manifest, oauth_config: { scopes: { bot } } };
    await expect(openLab({ manifest: wrong })).rejects.toThrow("the event message.im needs the scope im:history");
  });

  it("commands, the manifest is refused", async () => {
    await expect(openLab({ manifest: without("commands") })).rejects.toThrow("/octember needs the scope commands");
  });
});
