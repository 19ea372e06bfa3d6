import { describe, expect, it } from "vitest";
import { channel, member } from "../../app/local/workspace/world/seed.ts";
import { useBrowser } from "./launch.ts";
import { openPageLab } from "./page-lab.ts";

const browser = useBrowser();
const at = (url: string) => Object.fromEntries(new URLSearchParams(new URL(url).hash.slice(1)));

describe("the workspace", () => {
  it("opens in #business-cards as its first member", async () => {
    const lab = await openPageLab();
    const page = await browser.open(lab.url);
    await page.getByRole("heading", { level: 1, name: "business-cards" }).waitFor();
    await page.getByRole("button", { name: /^You are Dana/ }).waitFor();
    expect(at(page.url())).toEqual({ as: member.dana, channel: channel.businessCards });
  });

  it("becomes another member: their language, their channels, their unread marks, and stays so after a reload", async () => {
    const lab = await openPageLab();
    lab.workspace.as(member.dana).post({ channel: channel.general, text: "hello", files: [] });
    const page = await browser.open(`${lab.url}/#as=${member.dana}`);
    await page.getByRole("button", { name: /^You are Dana/ }).click();
    await page.getByRole("menuitemradio", { name: /민수/ }).click();
    await page.getByRole("button", { name: /^현재 멤버: 민수/ }).waitFor();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("ko-KR");
    await page
      .getByRole("button", { name: /general/ })
      .getByRole("img", { name: "읽지 않음 1개" })
      .waitFor();
    expect(at(page.url())).toMatchObject({ as: member.minsu, channel: channel.businessCards });
    await page.reload();
    await page.getByRole("button", { name: /^현재 멤버: 민수/ }).waitFor();
    await page.goBack();
    await page.getByRole("button", { name: /^You are Dana/ }).waitFor();
  });

  it("shows a private channel to its members only", async () => {
    const lab = await openPageLab();
    const page = await browser.open(`${lab.url}/#as=${member.sofia}&channel=${channel.leadsPrivate}`);
    await page.getByRole("heading", { level: 1, name: "leads-private" }).waitFor();
    await page.getByRole("button", { name: "leads-private (private channel)" }).waitFor();
    const other = await browser.open(`${lab.url}/#as=${member.dana}&channel=${channel.leadsPrivate}`);
    await other.getByRole("main").getByText("this member can't see it").waitFor();
    await expect.poll(() => other.getByRole("navigation").getByText(/leads/).count()).toBe(0);
  });

  it("shows at once what others post, marks it unread elsewhere, and forgets the mark when it is read", async () => {
    const lab = await openPageLab();
    const page = await browser.open(`${lab.url}/#as=${member.dana}`);
    const sofia = lab.workspace.as(member.sofia);
    await page.getByText("Post a business card").waitFor();
    sofia.post({ channel: channel.businessCards, text: "here it is", files: [] });
    await page.getByRole("article").getByText("here it is").waitFor();
    sofia.post({ channel: channel.general, text: "lunch?", files: [] });
    const general = page.getByRole("button", { name: /general/ });
    await general.getByRole("img", { name: "1 unread" }).waitFor();
    await general.click();
    await page.getByRole("article").getByText("lunch?").waitFor();
    await page.locator(".new-line").waitFor();
    await expect.poll(() => general.getByRole("img").count()).toBe(0);
    await page.reload();
    await page.getByRole("article").getByText("lunch?").waitFor();
    await expect.poll(() => general.getByRole("img").count()).toBe(0);
  });

  it("catches up with what it missed while it was cut off", async () => {
    const lab = await openPageLab();
    const page = await browser.open(`${lab.url}/#as=${member.dana}`);
    await page.locator(".live-on").waitFor();
    const { ts } = lab.workspace.as(member.sofia).post({ channel: channel.businessCards, text: "before", files: [] });
    await page.getByText("before").waitFor();
    await page.context().setOffline(true);
    lab.cut();
    await expect.poll(() => page.locator(".live-on").count()).toBe(0);
    lab.workspace.as(member.sofia).post({ channel: channel.businessCards, text: "meanwhile", files: [] });
    lab.workspace.as(member.sofia).delete(channel.businessCards, ts);
    await page.context().setOffline(false);
    await page.getByText("meanwhile").waitFor();
    await expect.poll(() => page.getByText("before").count()).toBe(0);
  });

  it("opens a message's link where the message is, also within the page", async () => {
    const lab = await openPageLab();
    const dana = lab.workspace.as(member.dana);
    const { ts } = dana.post({ channel: channel.events, text: "the card", files: [] });
    const reply = dana.post({ channel: channel.events, thread_ts: ts, text: "the reply", files: [] });
    const link = `${lab.url}/archives/${channel.events}/p${reply.ts.replace(".", "")}?thread_ts=${ts}`;
    await lab.say([{ type: "section", text: { type: "mrkdwn", text: `see <${link}|this card>` } }]);
    const page = await browser.open(`${lab.url}/#as=${member.dana}`);
    await page.getByRole("link", { name: "this card" }).click();
    const thread = page.getByRole("complementary", { name: "Thread" });
    await thread.locator(".message-marked").getByText("the reply").waitFor();
    expect(page.context().pages().length).toBe(1);
    await page.goto(link);
    await thread.locator(".message-marked").getByText("the reply").waitFor();
    expect(at(page.url())).toMatchObject({ as: member.dana, channel: channel.events, thread: ts });
  });

  it("deletes one's own message after a question, and offers that for no other", async () => {
    const lab = await openPageLab();
    lab.workspace.as(member.dana).post({ channel: channel.businessCards, text: "mine", files: [] });
    lab.workspace.as(member.sofia).post({ channel: channel.businessCards, text: "hers", files: [] });
    const page = await browser.open(`${lab.url}/#as=${member.dana}`);
    const hers = page.getByRole("article").filter({ hasText: "hers" });
    await hers.hover();
    await hers.getByRole("button", { name: "Reply in thread" }).waitFor();
    await expect.poll(() => hers.getByRole("button", { name: "Delete message" }).count()).toBe(0);
    const mine = page.getByRole("article").filter({ hasText: "mine" });
    await mine.hover();
    await mine.getByRole("button", { name: "Delete message" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
    await expect.poll(() => mine.count()).toBe(0);
    expect(
      lab.workspace
        .as(member.dana)
        .messages(channel.businessCards)
        .map((one) => one.text),
    ).toEqual(["hers"]);
  });

  it("writes to Octember in a direct message", async () => {
    const lab = await openPageLab();
    const page = await browser.open(`${lab.url}/#as=${member.dana}`);
    await page.getByRole("button", { name: "New direct message" }).click();
    await page.getByRole("menuitem", { name: "Sofia" }).click();
    await page.getByRole("heading", { level: 1, name: "Sofia" }).waitFor();
    await page.getByRole("navigation").getByRole("button", { name: "Octember", exact: true }).click();
    await page.getByRole("textbox", { name: "Message Octember" }).fill("hello");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => lab.sent.find((one) => one.event?.text === "hello")?.event)
      .toMatchObject({ channel_type: "im", user: member.dana });
  });
});
