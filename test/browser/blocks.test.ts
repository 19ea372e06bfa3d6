import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { KnownBlock } from "@slack/types";
import { describe, expect, it } from "vitest";
import { channel, member } from "../../app/local/workspace/world/seed.ts";
import { useBrowser } from "./launch.ts";
import { openPageLab, samples } from "./page-lab.ts";

const browser = useBrowser();

async function show(blocks: KnownBlock[]) {
  const lab = await openPageLab();
  const ts = await lab.say(blocks);
  const page = await browser.open(`${lab.url}/#as=${member.dana}`);
  return { lab, page, message: page.locator(`article[data-ts="${ts}"]`) };
}

const plain = (text: string) => ({ type: "plain_text" as const, text });
const mrkdwn = (text: string) => ({ type: "mrkdwn" as const, text });
const run = (text: string) => ({ type: "text" as const, text });

describe("blocks on the page", () => {
  it("stand as Slack lays them out: fields in two columns, the accessory beside the text", async () => {
    const { message } = await show([
      { type: "header", text: plain("Jisoo Park") },
      {
        type: "section",
        text: mrkdwn("*Sales Lead*"),
        accessory: { type: "button", action_id: "a", text: plain("Show") },
      },
      { type: "section", fields: [mrkdwn("*Company*\nContoso"), mrkdwn("*City*\nSeoul")] },
      { type: "divider" },
      { type: "context", elements: [mrkdwn("read in 2 s")] },
    ]);
    await message.getByRole("heading", { name: "Jisoo Park" }).waitFor();
    const text = await message.getByText("Sales Lead").boundingBox();
    const button = await message.getByRole("button", { name: "Show" }).boundingBox();
    expect(button?.x).toBeGreaterThan(text?.x ?? Number.NaN);
    expect(Math.abs((button?.y ?? 0) - (text?.y ?? 999))).toBeLessThan(20);
    const company = await message.getByText("Company").boundingBox();
    const city = await message.getByText("City").boundingBox();
    expect(city?.y).toBe(company?.y);
    expect(city?.x).toBeGreaterThan(company?.x ?? Number.NaN);
    await expect.poll(() => message.getByRole("separator").count()).toBe(1);
  });

  it("show rich text with its lists, links, mentions, dates and a text to copy", async () => {
    const { page, message } = await show([
      {
        type: "rich_text",
        elements: [
          {
            type: "rich_text_section",
            elements: [
              { type: "text", text: "Mobile ", style: { bold: true } },
              { type: "link", url: "tel:+821012345678", text: "010-1234-5678" },
              run(" known by "),
              { type: "user", user_id: member.minsu },
              { type: "date", timestamp: 1_700_000_000, format: " since {date_num}", fallback: "2023" },
            ],
          },
          {
            type: "rich_text_list",
            style: "bullet",
            elements: [{ type: "rich_text_section", elements: [run("met at CES")] }],
          },
          { type: "rich_text_quote", elements: [run("so they say")] },
          { type: "rich_text_preformatted", elements: [run("Hi <b>민수</b>,\ncould you…")] },
        ],
      },
    ]);
    await expect
      .poll(() => message.getByRole("link", { name: "010-1234-5678" }).getAttribute("href"))
      .toBe("tel:+821012345678");
    await expect.poll(() => message.getByText("@민수").count()).toBe(1);
    await expect.poll(() => message.getByText("since 2023-11-1").count()).toBe(1);
    await expect.poll(() => message.getByRole("listitem").textContent()).toBe("met at CES");
    await expect.poll(() => message.locator("blockquote").textContent()).toBe("so they say");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await message.getByRole("button", { name: "Copy", exact: true }).click();
    await message.getByRole("button", { name: "Copied" }).waitFor();
    await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe("Hi <b>민수</b>,\ncould you…");
  });

  it("show text that wants to be more as text", async () => {
    const hostile = `<img src=x onerror=alert(1)> "><script>alert(1)</script> \u202eevil`;
    const { page, message } = await show([
      { type: "header", text: plain(hostile.slice(0, 100)) },
      { type: "section", text: plain(hostile) },
      { type: "section", text: mrkdwn(`&lt;!channel&gt; <javascript:alert(1)|click> ${"very ".repeat(500)}`) },
      {
        type: "rich_text",
        elements: [
          {
            type: "rich_text_section",
            elements: [run(hostile), { type: "link", url: "javascript:alert(1)", text: "press" }],
          },
        ],
      },
    ]);
    await message.waitFor();
    await expect.poll(() => message.locator("img, script").count()).toBe(0);
    await expect.poll(() => message.getByRole("link").count()).toBe(0);
    await expect.poll(() => message.getByText("<!channel> click").count()).toBe(1);
    const overflow = await page.evaluate(
      "document.querySelector('[role=log]').scrollWidth - document.querySelector('[role=log]').clientWidth",
    );
    expect(overflow).toBe(0);
  });

  it("show a picture that was uploaded, and only link one that is on another site", async () => {
    const lab = await openPageLab();
    const photo = lab.workspace.as(member.dana).upload("card.png", readFileSync(join(samples, "square_intl.png")));
    lab.workspace.as(member.dana).post({ channel: channel.businessCards, text: "", files: [photo.id] });
    const ts = await lab.say([
      { type: "image", slack_file: { id: photo.id }, alt_text: "the card" },
      { type: "image", image_url: "https://elsewhere.example/a.png", alt_text: "a map" },
    ]);
    const page = await browser.open(`${lab.url}/#as=${member.dana}`);
    const message = page.locator(`article[data-ts="${ts}"]`);
    const picture = message.getByRole("img", { name: "the card" });
    await expect
      .poll(() => picture.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth))
      .toBeGreaterThan(50);
    await expect.poll(() => message.getByText("a map").count()).toBe(1);
    await expect.poll(() => message.getByRole("img").count()).toBe(1);
  });

  it("show a block or element that the page doesn't know as an error, never nothing", async () => {
    const lab = await openPageLab();
    await lab.say([{ type: "divider" }]);
    const page = await browser.open("about:blank");
    await page.route("**/workspace/messages?**", async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as { messages: { blocks: unknown[] }[] };
      body.messages[0]?.blocks.push(
        { type: "hologram" },
        { type: "actions", elements: [{ type: "timepicker", action_id: "t" }] },
      );
      await route.fulfill({ json: body });
    });
    await page.goto(`${lab.url}/#as=${member.dana}`);
    await page.getByText("This page can't show a block of type “hologram”.").waitFor();
    await page.getByText("This page can't show an element of type “timepicker”.").waitFor();
  });

  it("ask before a button that wants that, and say when the app does not take a click", async () => {
    let status: number | undefined;
    const lab = await openPageLab(() => status);
    const deny = {
      title: plain("Sure?"),
      text: plain("Jisoo is forgotten."),
      confirm: plain("Yes"),
      deny: plain("Keep"),
    };
    const ts = await lab.say([
      {
        type: "actions",
        block_id: "do",
        elements: [
          { type: "button", action_id: "not", value: "c1", style: "danger", text: plain("Not a card"), confirm: deny },
        ],
      },
    ]);
    const page = await browser.open(`${lab.url}/#as=${member.dana}`);
    const button = page.locator(`article[data-ts="${ts}"]`).getByRole("button", { name: "Not a card" });
    const pressed = () => lab.sent.filter((one) => one.type === "block_actions");

    await button.click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Keep" }).click();
    await expect.poll(() => page.getByRole("alertdialog").count()).toBe(0);
    expect(pressed()).toEqual([]);
    await expect.poll(() => button.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);

    await button.click();
    await page.getByRole("button", { name: "Yes" }).click();
    await expect.poll(() => pressed().length).toBe(1);
    expect(pressed()[0]).toMatchObject({
      user: { id: member.dana },
      actions: [{ action_id: "not", block_id: "do", value: "c1" }],
    });

    status = 500;
    await button.click();
    await page.getByRole("button", { name: "Yes" }).click();
    await page.getByRole("alert").getByText("This app is not responding. Try again?").waitFor();
  });

  it("let a member choose in selects and overflow menus by keyboard", async () => {
    const option = (text: string) => ({ text: plain(text), value: text.toLowerCase() });
    const lab = await openPageLab();
    await lab.say([
      {
        type: "actions",
        block_id: "do",
        elements: [
          {
            type: "static_select",
            action_id: "s",
            placeholder: plain("Which one"),
            options: ["Mobile", "Office"].map(option),
          },
          { type: "overflow", action_id: "o", options: ["Export", "Forget"].map(option) },
        ],
      },
    ]);
    const page = await browser.open(`${lab.url}/#as=${member.dana}`);
    const chosen = () => lab.sent.flatMap((one) => one.actions ?? []).map((one) => one.selected_option?.value);
    await page.getByRole("combobox", { name: "Which one" }).focus();
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await expect.poll(chosen).toEqual(["office"]);
    await page.getByRole("button", { name: "More actions" }).focus();
    for (const key of ["Enter", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await expect.poll(chosen).toEqual(["office", "forget"]);
  });
});
