import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { openLab } from "./lab.ts";

const sales = channel.salesPrivate;

describe("a channel", () => {
  it("that is archived is read by its members, listed unless it is left out, and takes nothing any more", async () => {
    const lab = await openLab();
    const dana = lab.workspace.as(member.dana);
    dana.post({ channel: sales, text: "before", files: [] });
    const { ts } = await lab.call("chat.postMessage", { channel: sales, text: "said" });
    lab.workspace.owner.archive(sales, true);
    const { body } = await lab.delivery((one) => one.body.event.type === "group_archive");
    expect(body.event).toMatchObject({ channel: sales, user: expect.any(String), is_moved: 0 });
    expect(dana.messages(sales).map(({ text }) => text)).toEqual(["before", "said"]);
    expect(() => dana.post({ channel: sales, text: "after", files: [] })).toThrow("archived");
    const refused = async (method: string, args: object) => (await lab.call(method, { channel: sales, ...args })).error;
    expect(await refused("chat.postMessage", { text: "no" })).toBe("is_archived");
    expect(await refused("chat.postEphemeral", { text: "no", user: member.dana })).toBe("is_archived");
    expect(await refused("chat.update", { text: "no", ts })).toBe("is_inactive");
    expect(await refused("reactions.add", { name: "tada", timestamp: ts })).toBe("is_archived");
    const list = async (more: object) => {
      const { channels } = await lab.call("users.conversations", {
        types: "private_channel",
        user: member.dana,
        ...more,
      });
      return channels.map(({ id, is_archived }: { id: string; is_archived: boolean }) => [id, is_archived]);
    };
    expect(await list({})).toEqual([[sales, true]]);
    expect(await list({ exclude_archived: true })).toEqual([]);
    expect((await lab.call("conversations.members", { channel: sales })).members).toContain(member.dana);
    lab.workspace.owner.archive(sales, false);
    await lab.delivery((one) => one.body.event.type === "group_unarchive");
    dana.post({ channel: sales, text: "again", files: [] });
  });

  it("that is renamed has its new name everywhere, and the app hears it", async () => {
    const lab = await openLab();
    lab.workspace.owner.rename(channel.businessCards, "cards");
    lab.workspace.owner.rename(sales, "sales-korea");
    const { body } = await lab.delivery((one) => one.body.event.type === "channel_rename");
    expect(body.event.channel).toMatchObject({ id: channel.businessCards, name: "cards" });
    const closed = await lab.delivery((one) => one.body.event.type === "group_rename");
    expect(closed.body.event.channel).toMatchObject({ id: sales, name: "sales-korea" });
    expect((await lab.call("conversations.info", { channel: sales })).channel.name).toBe("sales-korea");
  });

  it("is told of by no event that is ordered to be lost", async () => {
    const lab = await openLab();
    lab.workspace.trouble.loseEvents("member_left_channel", 1);
    lab.workspace.owner.remove(sales, member.minsu);
    lab.workspace.owner.remove(sales, member.dana);
    const { body } = await lab.delivery((one) => one.body.event.type === "member_left_channel");
    expect(body.event.user).toBe(member.dana);
  });
});
