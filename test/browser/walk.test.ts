import type { Locator, Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { phone, screenshot, useBrowser, wide } from "./launch.ts";
import { startOctember } from "./start-octember.ts";

const browser = useBrowser();
let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function command(page: Page, text: string): Promise<void> {
  await page.getByRole("main").getByRole("textbox").fill(text);
  await page.keyboard.press("Enter");
}

/** Whether somebody who looks at the page can read it: nothing cuts it off. */
async function inView(words: Locator): Promise<boolean> {
  const place = await words.boundingBox();
  const foot = await words.page().locator(".modal-foot").boundingBox();
  return place !== null && foot !== null && place.y > 0 && place.y + place.height <= foot.y;
}

/** What Octember answered to this member alone, the newest last. */
const answers = (page: Page) => page.getByRole("main").locator(".message-ephemeral");

async function become(page: Page, name: RegExp): Promise<void> {
  await page.locator(".switcher").click();
  await page.getByRole("menuitemradio", { name }).click();
  await page.locator(".switcher", { hasText: name }).waitFor();
}

describe("a first walk through Octember", () => {
  it("posts a sample card, reads it, corrects it, finds it, and asks as another member for an introduction", async () => {
    const octember = await startOctember();
    stop = octember.stop;
    const page = await browser.open(octember.url);
    await screenshot(page, "walk-1-first-visit");

    await page.getByRole("main").getByRole("textbox").fill("met at CES with @민수");
    await page.getByRole("button", { name: "Post Jisoo Park, Korean and English" }).click();
    const thread = page.getByRole("complementary", { name: "Thread" });
    const contact = thread
      .getByRole("article")
      .filter({ has: page.getByRole("heading", { name: "박지수 · Jisoo Park" }) });
    await contact.waitFor();
    await expect
      .poll(() => contact.getByRole("link", { name: "jisoo.park@contoso.co.kr" }).getAttribute("href"))
      .toBe("mailto:jisoo.park@contoso.co.kr");
    await expect
      .poll(() => contact.getByRole("link", { name: "010-2345-1234" }).getAttribute("href"))
      .toBe("tel:+821023451234");
    await contact.getByText("@민수").waitFor();
    await screenshot(page, "walk-2-contact");
    await page.emulateMedia({ colorScheme: "dark" });
    await screenshot(page, "walk-2-contact-dark");
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => thread.getByRole("article").count()).toBe(2);

    await contact.getByRole("button", { name: "Correct", exact: true }).click();
    const form = page.getByRole("dialog", { name: "Correct the card" });
    await form.getByRole("textbox", { name: /^E-mail/ }).fill("no address");
    await form.getByRole("button", { name: "Save" }).click();
    await form.locator("[aria-invalid=true]").waitFor();
    await expect.poll(() => inView(form.getByText("This is no mail address."))).toBe(true);
    await screenshot(page, "walk-3-form-with-error");
    await form.getByRole("textbox", { name: /^E-mail/ }).fill("jisoo@contoso.co.kr");
    await form
      .getByRole("textbox", { name: /^Title/ })
      .first()
      .fill("부장");
    await form.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => form.count()).toBe(0);
    await contact.getByText("부장").waitFor();
    await contact.getByRole("link", { name: "jisoo@contoso.co.kr" }).waitFor();
    await thread.getByText("1 reply", { exact: true }).waitFor();
    await screenshot(page, "walk-4-corrected");

    for (const [asked, found] of [
      ["find jisoo", "박지수 · Jisoo Park"],
      ["find ㅂㅈㅅ", "박지수 · Jisoo Park"],
      ["find 1234", "박지수 · Jisoo Park"],
      ["contoso", "박지수 · Jisoo Park"],
    ] as const) {
      const before = await answers(page).count();
      await command(page, `/octember ${asked}`);
      await expect.poll(() => answers(page).count()).toBe(before + 1);
      await answers(page).last().getByText(found).waitFor();
    }
    await screenshot(page, "walk-5-found");

    await become(page, /하은/);
    await command(page, "/octember intro Jisoo Park");
    const introduced = answers(page).filter({ hasText: "박지수 · Jisoo Park" });
    await introduced.getByText("@Dana").waitFor();
    await introduced.getByRole("link", { name: "명함 보기" }).first().waitFor();
    await screenshot(page, "walk-6-intro-ko");
    await introduced.getByRole("link", { name: "명함 보기" }).first().click();
    await page.locator(".message-marked").first().waitFor();

    await introduced.getByRole("button", { name: /Dana 님께 부탁하기/ }).click();
    const draft = page.getByRole("dialog", { name: "소개 부탁하기" });
    await draft.getByRole("button", { name: "부탁하기", exact: true }).click();
    await expect.poll(() => draft.count()).toBe(0);
    await become(page, /Dana/);
    await page.getByRole("navigation").getByText("Octember", { exact: true }).click();
    await page.getByRole("main").getByRole("button", { name: "Accept" }).click();
    await become(page, /하은/);

    await page.setViewportSize(phone);
    await screenshot(page, "walk-7-phone-ko");
    await page.setViewportSize(wide);
  });
});
