import { describe, expect, it } from "vitest";
import { channelMessages, type Known, repliesTo, sharedReplies, withEvent } from "../../../app/local/page/known.ts";
import type { PageMessage, PageView } from "../../../app/local/page-api.ts";

const said = (ts: string, more: Partial<PageMessage> = {}): PageMessage => ({
  ts,
  channel: "C1",
  user: "U1",
  text: ts,
  files: [],
  reactions: [],
  edited: false,
  ephemeral: false,
  ...more,
});
const known = (messages: PageMessage[]): Known => ({
  place: { channel: "C1" },
  messages: { C1: messages },
  views: [],
  notices: [],
  live: true,
  listShown: false,
});
const form = (title: string): PageView => ({
  id: "V1",
  view: { type: "modal", title: { type: "plain_text", text: title }, blocks: [] },
});

describe("what the page knows", () => {
  it("is the same after an event that comes twice", () => {
    const event = { type: "message", message: said("2.0") } as const;
    const once = withEvent(known([said("1.0")]), event);
    expect(withEvent(once, event).messages).toEqual(once.messages);
    expect(once.messages.C1?.map((one) => one.ts)).toEqual(["1.0", "2.0"]);
  });

  it("puts a message that comes late where it belongs", () => {
    const next = withEvent(known([said("1.0"), said("3.0")]), { type: "message", message: said("2.0") });
    expect(next.messages.C1?.map((one) => one.ts)).toEqual(["1.0", "2.0", "3.0"]);
  });

  it("replaces a message that was changed, and forgets one that was deleted", () => {
    const changed = withEvent(known([said("1.0")]), { type: "message", message: said("1.0", { text: "new" }) });
    expect(changed.messages.C1).toMatchObject([{ text: "new" }]);
    expect(withEvent(changed, { type: "message_deleted", channel: "C1", ts: "1.0" }).messages.C1).toEqual([]);
  });

  it("keeps no piece of a channel that was never opened", () => {
    const next = withEvent(known([]), { type: "message", message: said("1.0", { channel: "C2" }) });
    expect(next.messages.C2).toBeUndefined();
  });

  it("shows a form that is updated in place of the one it was", () => {
    const opened = withEvent(known([]), { type: "view_opened", view: form("Loading") });
    const filled = withEvent(opened, { type: "view_updated", view: form("Correct") });
    expect(filled.views).toMatchObject([{ id: "V1", view: { title: { text: "Correct" } }, pending: false }]);
    expect(withEvent(filled, { type: "view_closed", view_id: "V1" }).views).toEqual([]);
  });

  it("tells a failure in the form it belongs to, else in the channel", () => {
    const opened = withEvent(known([]), { type: "view_opened", view: form("Correct") });
    const inForm = withEvent(opened, { type: "failed", text: "no", view_id: "V1" });
    expect(inForm.views).toMatchObject([{ trouble: "no" }]);
    expect(inForm.notices).toEqual([]);
    expect(withEvent(opened, { type: "failed", text: "no" }).notices).toMatchObject([{ channel: "C1", text: "no" }]);
  });

  it("separates a channel's own messages from replies", () => {
    const list = [said("1.0", { thread_ts: "1.0" }), said("2.0", { thread_ts: "1.0" }), said("3.0")];
    expect(channelMessages(list).map((one) => one.ts)).toEqual(["1.0", "3.0"]);
    expect(repliesTo(list, "1.0").map((one) => one.ts)).toEqual(["2.0"]);
  });

  it("counts no reply that only one member sees", () => {
    const list = [said("1.0"), said("2.0", { thread_ts: "1.0" }), said("3.0", { thread_ts: "1.0", ephemeral: true })];
    expect(sharedReplies(list, "1.0").map((one) => one.ts)).toEqual(["2.0"]);
    expect(repliesTo(list, "1.0").map((one) => one.ts)).toEqual(["2.0", "3.0"]);
  });
});
