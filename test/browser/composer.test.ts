import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { channel, member } from "../../app/local/workspace/world/seed.ts";
import { dropFiles, pasteFiles } from "./give-files.ts";
import { useBrowser } from "./launch.ts";
import { openPageLab, type PageLab, samples } from "./page-lab.ts";

const browser = useBrowser();
const card = { name: "card.png", mimeType: "image/png", buffer: readFileSync(join(samples, "square_intl.png")) };
const other = { name: "back.png", mimeType: "image/png", buffer: readFileSync(join(samples, "bx_sun.png")) };

async function open(): Promise<{ lab: PageLab; page: Page; said: () => { text: string; files: string[] }[] }> {
  const lab = await openPageLab();
  const page = await browser.open(`${lab.url}/#as=${member.dana}`);
  await box(page).waitFor();
  const said = () =>
    lab.workspace
      .as(member.dana)
      .messages(channel.businessCards)
      .map(({ text, files }) => ({ text, files: files.map((file) => file.name) }));
  return { lab, page, said };
}

const box = (page: Page) => page.getByRole("textbox", { name: "Message #business-cards" });

describe("the composer", () => {
  it("sends with Enter and breaks the line with Shift and Enter", async () => {
    const { page, said } = await open();
    await box(page).fill("one");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("two & <b>");
    expect(said()).toEqual([]);
    await page.keyboard.press("Enter");
    await expect.poll(said).toEqual([{ text: "one\ntwo &amp; &lt;b&gt;", files: [] }]);
    await page.getByRole("article").getByText("two & <b>").waitFor();
    await expect.poll(() => box(page).inputValue()).toBe("");
  });

  it("does not send while a syllable is being composed", async () => {
    const { page, said } = await open();
    await box(page).fill("한");
    await box(page).dispatchEvent("keydown", { key: "Enter", isComposing: true, bubbles: true });
    await box(page).dispatchEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true });
    await page.waitForTimeout(200);
    expect(said()).toEqual([]);
    await expect.poll(() => box(page).inputValue()).toBe("한");
  });

  it("posts photos that are dropped, pasted and chosen, in one message with words", async () => {
    const { page, said } = await open();
    await dropFiles(page, [card]);
    await pasteFiles(page, [other]);
    await page.locator(".composer input[type=file]").setInputFiles([{ ...card, name: "third.png" }]);
    await expect.poll(() => page.getByRole("img", { name: /png$/ }).count()).toBe(3);
    await box(page).fill("met at CES");
    await expect.poll(() => page.getByRole("button", { name: "Send" }).isEnabled()).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(said).toEqual([{ text: "met at CES", files: ["card.png", "back.png", "third.png"] }]);
    await expect.poll(() => page.getByRole("button", { name: "Remove card.png" }).count()).toBe(0);
  });

  it("says which file could not be uploaded and why, and sends the rest", async () => {
    const { page, said } = await open();
    await page.route("**/workspace/files?*broken*", (route) =>
      route.fulfill({ status: 413, json: { error: "too large" } }),
    );
    await pasteFiles(page, [{ ...card, name: "broken.png" }, card]);
    await page.getByRole("alert").getByText("broken.png was not uploaded: too large").waitFor();
    await page.getByRole("button", { name: "Send" }).click();
    await expect.poll(said).toEqual([{ text: "", files: ["card.png"] }]);
  });

  it("keeps what was typed when it could not be sent, and says so", async () => {
    const { page } = await open();
    await page.route("**/workspace/messages", (route) =>
      route.fulfill({ status: 400, json: { error: "the message is too long" } }),
    );
    await box(page).fill("hello");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("Not sent: the message is too long").waitFor();
    await expect.poll(() => box(page).inputValue()).toBe("hello");
  });

  it("posts a sample card with one click, with the words that are there, and opens its thread", async () => {
    const { page, said } = await open();
    await box(page).fill("met at CES with @민수");
    await page.getByRole("button", { name: "Post bx_sun.png" }).click();
    await expect.poll(said).toEqual([{ text: `met at CES with <@${member.minsu}>`, files: ["bx_sun.png"] }]);
    await page.getByRole("complementary", { name: "Thread" }).waitFor();
    await expect.poll(() => box(page).inputValue()).toBe("");
    await page.getByRole("button", { name: "Sample cards" }).click();
    await page.getByRole("button", { name: "Post bx_global.png" }).click();
    await expect.poll(() => said().length).toBe(2);
  });

  it("completes members and commands by keyboard, and leaves a list with Escape", async () => {
    const { lab, page } = await open();
    await box(page).pressSequentially("hi @da");
    const list = page.getByRole("listbox", { name: "Suggestions" });
    await list.waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => list.count()).toBe(0);
    await box(page).fill("");
    await box(page).pressSequentially("@");
    await list.waitFor();
    await page.keyboard.press("ArrowDown");
    const active = await box(page).getAttribute("aria-activedescendant");
    await expect.poll(() => page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
    await box(page).pressSequentially("민");
    await page.keyboard.press("Enter");
    await expect.poll(() => box(page).inputValue()).toBe("@민수 ");

    await box(page).fill("");
    await box(page).pressSequentially("/oc");
    await list.getByText("/octember find NAME").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("find jisoo");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => lab.sent.find((one) => one.command))
      .toMatchObject({ command: "/octember", text: "find jisoo" });
  });

  it("shows an answer for the member alone as such, and a failed command as Slack does", async () => {
    let answer: unknown = { response_type: "ephemeral", text: "*Jisoo* is found" };
    const lab = await openPageLab((sent) => (sent.command ? answer : undefined));
    const page = await browser.open(`${lab.url}/#as=${member.dana}`);
    const minsu = await browser.open(`${lab.url}/#as=${member.minsu}`);
    await box(page).fill("/octember find jisoo");
    await page.keyboard.press("Enter");
    const message = page.getByRole("article").filter({ hasText: "Jisoo is found" });
    await message.getByText("Only visible to you").waitFor();
    await expect.poll(() => minsu.getByText("Jisoo is found").count()).toBe(0);

    answer = 500;
    await box(page).fill("/octember find jisoo");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText('/octember failed with the error "dispatch_failed"').waitFor();
    await box(page).fill("/nothing");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("/nothing is not a valid command.").waitFor();
  });

  it("runs no command in a thread, and says so", async () => {
    const { lab, page } = await open();
    const { ts } = lab.workspace.as(member.dana).post({ channel: channel.businessCards, text: "a card", files: [] });
    await page.goto(`${lab.url}/archives/${channel.businessCards}/p${ts.replace(".", "")}?thread_ts=${ts}`);
    await page.getByRole("textbox", { name: "Reply…" }).fill("/octember help");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("/octember does not work in threads.").waitFor();
    expect(lab.sent.filter((one) => one.command)).toEqual([]);
  });
});
