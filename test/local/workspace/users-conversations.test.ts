import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { without } from "./full-manifest.ts";
import { openLab } from "./lab.ts";

describe("users.conversations", () => {
  it("lists the private channels that the bot is in, and no others", async () => {
    const lab = await openLab();
    const { channels } = await lab.client.users.conversations({ types: "private_channel", exclude_archived: true });
    expect(channels?.map(({ id }) => id)).toEqual([channel.salesPrivate]);
    expect(channels?.[0]).toMatchObject({ name: "sales-private", is_private: true });
  });

  it("lists of another member's private channels those that the bot is in too", async () => {
    const lab = await openLab();
    const privateOf = async (user: string) => {
      const { channels } = await lab.client.users.conversations({ user, types: "private_channel" });
      return channels?.map(({ id }) => id);
    };
    expect(await privateOf(member.dana)).toEqual([channel.salesPrivate]);
    // Sofia is in #leads-private, where the bot isn't.
    expect(await privateOf(member.sofia)).toEqual([]);
  });

  it("goes on page by page", async () => {
    const lab = await openLab();
    const types = "public_channel,private_channel";
    const first = await lab.client.users.conversations({ types, limit: 2 });
    const cursor = first.response_metadata?.next_cursor ?? "";
    const second = await lab.client.users.conversations({ types, limit: 2, cursor });
    const ids = [...(first.channels ?? []), ...(second.channels ?? [])].map(({ id }) => id);
    expect(ids.sort()).toEqual([channel.businessCards, channel.events, channel.salesPrivate].sort());
    expect(second.response_metadata?.next_cursor).toBe("");
  });

  it("refuses a type that there is none, a page too large, a member whom nobody knows, and a scope that wasn't granted", async () => {
    const lab = await openLab();
    const refused = (args: object) =>
      lab.client.apiCall("users.conversations", { ...args }).catch((error) => error.data.error);
    expect(await refused({ types: "secret" })).toBe("invalid_types");
    expect(await refused({ limit: 1000 })).toBe("invalid_arguments");
    expect(await refused({ user: "U0NOBODY1" })).toBe("user_not_found");
    expect(await refused({ include_num_members: true })).toBe("invalid_arguments");
    const poor = await openLab({ manifest: without("groups:read") });
    await expect(poor.client.users.conversations({ types: "private_channel" })).rejects.toMatchObject({
      data: { error: "missing_scope", needed: "groups:read" },
    });
  });
});

describe("a date in rich text", () => {
  const date = { type: "date", timestamp: 1_763_800_000, format: "{date_short}", fallback: "2025-11-22" };
  const post = async (element: object) => {
    const lab = await openLab();
    const blocks = [{ type: "rich_text", elements: [{ type: "rich_text_section", elements: [element] }] }];
    return lab.client.apiCall("chat.postMessage", { channel: channel.events, text: "a day", blocks });
  };

  it("is taken", async () => {
    expect(await post(date)).toMatchObject({ ok: true });
  });

  it("is refused with a time stamp that is no integer, or without a format", async () => {
    await expect(post({ ...date, timestamp: "1763800000" })).rejects.toMatchObject({
      data: { error: "invalid_blocks" },
    });
    await expect(post({ ...date, format: undefined })).rejects.toMatchObject({ data: { error: "invalid_blocks" } });
  });
});
