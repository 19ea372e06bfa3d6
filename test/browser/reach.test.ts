import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { channel, member } from "../../app/local/workspace/world/seed.ts";
import { phone, screenshot, useBrowser, wide } from "./launch.ts";
import { openPageLab, type PageLab } from "./page-lab.ts";

const browser = useBrowser();
const plain = (text: string) => ({ type: "plain_text" as const, text });

/** A card that was posted and read, with what is under it. */
async function readCard(lab: PageLab): Promise<string> {
  const dana = lab.workspace.as(member.dana);
  const { ts } = dana.post({ channel: channel.businessCards, text: "met at CES with @민수", files: [] });
  await lab.say(
    [
      { type: "header", text: plain("박지수 · Jisoo Park") },
      { type: "section", text: { type: "mrkdwn", text: "*㈜콘토소* · 영업팀장\n<tel:+821012345678|010-1234-5678>" } },
      {
        type: "actions",
        elements: [{ type: "button", action_id: "correct", style: "primary", text: plain("Correct") }],
      },
    ],
    { thread_ts: ts },
  );
  return ts;
}

const focused = (page: Page) =>
  page.evaluate<string>("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent");

async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${name}`);
}

describe("by keyboard alone", () => {
  it("a member goes to a thread, presses a button there, answers, and comes back", async () => {
    const lab = await openPageLab();
    await readCard(lab);
    const page = await browser.open(`${lab.url}/#as=${member.dana}`);
    await page.getByRole("article").waitFor();
    await page.getByRole("textbox", { name: "Message #business-cards" }).focus();
    await tabTo(page, /^Dana, /, "Shift+Tab");
    await tabTo(page, /1 reply/);
    await page.keyboard.press("Enter");
    const thread = page.getByRole("complementary", { name: "Thread" });
    await thread.waitFor();
    await expect.poll(() => focused(page)).toBe("Reply…");
    await tabTo(page, /^Correct$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => lab.sent.filter((one) => one.type === "block_actions").length).toBe(1);
    await tabTo(page, /^Reply…$/);
    await page.keyboard.type("thank you");
    await page.keyboard.press("Enter");
    await thread.getByRole("article").getByText("thank you").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => thread.count()).toBe(0);
    await expect.poll(() => focused(page)).toMatch(/^Dana, /);
  });

  it("a member moves among messages with arrows, and sees where they are", async () => {
    const lab = await openPageLab();
    const dana = lab.workspace.as(member.dana);
    for (const text of ["one", "two", "three"]) dana.post({ channel: channel.businessCards, text, files: [] });
    const page = await browser.open(`${lab.url}/#as=${member.dana}`);
    await page.getByText("three").waitFor();
    await page.getByRole("textbox", { name: "Message #business-cards" }).focus();
    await tabTo(page, /^Dana, /, "Shift+Tab");
    const text = () => page.evaluate<string>("document.activeElement.textContent");
    await expect.poll(text).toContain("three");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => text()).toContain("two");
    await page.keyboard.press("Home");
    await expect.poll(() => text()).toContain("one");
    await expect.poll(() => page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("Reply in thread");
  });

  it("a member becomes another one", async () => {
    const lab = await openPageLab();
    const page = await browser.open(`${lab.url}/#as=${member.dana}`);
    await page.getByRole("textbox", { name: "Message #business-cards" }).waitFor();
    const inMenu = () => expect.poll(() => page.evaluate("document.activeElement.role")).toBe("menuitemradio");
    await tabTo(page, /You are ?Dana/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await inMenu();
    await page.keyboard.press("End");
    await expect.poll(() => focused(page)).toContain("Sofia");
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toMatch(/You are ?Dana/);
    await page.keyboard.press("Enter");
    await inMenu();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /You are ?Sofia/ }).waitFor();
  });
});

describe("at a phone's width", () => {
  it("one pane is shown at a time, with a way back, and nothing sticks out", async () => {
    const lab = await openPageLab();
    await readCard(lab);
    const page = await browser.open(`${lab.url}/#as=${member.dana}`, {
      viewport: phone,
      hasTouch: true,
      isMobile: true,
    });
    const panes = {
      list: page.getByRole("navigation"),
      channel: page.getByRole("main"),
      thread: page.getByRole("complementary"),
    };
    const shown = async () => {
      await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(phone.width);
      const visible = await Promise.all(
        Object.entries(panes).map(async ([name, pane]) => ((await pane.isVisible()) ? name : "")),
      );
      return visible.filter(Boolean);
    };
    await page.getByRole("article").waitFor();
    await expect.poll(() => shown()).toEqual(["channel"]);
    await page.getByRole("button", { name: /1 reply/ }).click();
    await panes.thread.waitFor();
    await expect.poll(() => shown()).toEqual(["thread"]);
    await screenshot(page, "phone-thread");
    await panes.thread.getByRole("button", { name: "Back" }).click();
    await expect.poll(() => shown()).toEqual(["channel"]);
    await panes.channel.getByRole("button", { name: "Back" }).click();
    await expect.poll(() => shown()).toEqual(["list"]);
    await screenshot(page, "phone-list");
    await panes.list.getByRole("button", { name: "events" }).click();
    await expect.poll(() => shown()).toEqual(["channel"]);
  });

  it("the first visit shows all ways to begin", async () => {
    const lab = await openPageLab();
    for (const [name, viewport] of Object.entries({ phone, wide })) {
      const page = await browser.open(`${lab.url}/#as=${member.minsu}`, { viewport });
      await page.getByRole("heading", { name: "명함을 올려 보세요" }).waitFor();
      await page.getByRole("button", { name: "사진 선택" }).waitFor();
      await expect.poll(() => page.getByRole("button", { name: /올리기$/ }).count()).toBe(8);
      await expect.poll(() => page.evaluate("[...document.images].every((one) => one.complete)")).toBe(true);
      await screenshot(page, `first-visit-ko-${name}`);
    }
  });
});

describe("looks", () => {
  it("follow the reader's wish for dark, and for no movement", async () => {
    const lab = await openPageLab();
    await readCard(lab);
    const page = await browser.open(`${lab.url}/#as=${member.dana}`, { colorScheme: "dark", reducedMotion: "reduce" });
    await page.getByRole("article").waitFor();
    const light = (color: string) => Number(/rgb\((\d+)/.exec(color)?.[1]);
    const back = await page.evaluate<string>("getComputedStyle(document.querySelector('main')).backgroundColor");
    const text = await page.evaluate<string>("getComputedStyle(document.querySelector('article')).color");
    expect(light(back)).toBeLessThan(60);
    expect(light(text)).toBeGreaterThan(180);
    const moving = "getComputedStyle(document.documentElement).getPropertyValue('--moving')";
    await expect.poll(() => page.evaluate(moving)).toBe("0s");
    await page.getByRole("button", { name: /1 reply/ }).click();
    await page.getByRole("heading", { name: /Jisoo Park/ }).waitFor();
    await screenshot(page, "dark-wide");
  });
});
