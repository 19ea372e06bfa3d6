import type { Locator, Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { englishDesigns } from "../eval/render/designs/english.ts";
import { draw } from "../eval/render/draw.ts";
import { westerners } from "../eval/render/people.ts";
import { phone, screenshot, useBrowser, wide } from "./launch.ts";
import { startOctember } from "./start-octember.ts";

const browser = useBrowser();
let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

/** Reading a card takes about a second, on a busy machine many. */
const patient = { timeout: 120_000 };

async function become(page: Page, name: RegExp): Promise<void> {
  await page.locator(".switcher").click();
  await page.getByRole("menuitemradio", { name }).click();
  await page.locator(".switcher", { hasText: name }).waitFor();
  await listed(page);
}

/** Until the list of the channel is here, there is nothing to count. */
async function listed(page: Page): Promise<void> {
  await page.getByRole("main").locator(".messages:not(.messages-loading)").waitFor(patient);
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name }).click();
  await page
    .getByRole("main")
    .getByRole("textbox", { name: new RegExp(name) })
    .waitFor();
  await listed(page);
}

/** What Octember answered to this member alone in the channel. */
const answers = (page: Page) => page.getByRole("main").locator(".message-ephemeral");

/** Runs a command until its answer says this: what was decided is found a moment later. */
async function ask(page: Page, text: string, part: string | RegExp): Promise<Locator> {
  await expect
    .poll(async () => {
      const before = await answers(page).count();
      await page.getByRole("main").getByRole("textbox").fill(text);
      await page.keyboard.press("Enter");
      await expect.poll(() => answers(page).count(), patient).toBeGreaterThan(before);
      return (await answers(page).last().textContent()) ?? "";
    }, patient)
    .toMatch(part);
  return answers(page).last();
}

/** Chooses photos, posts them, and opens the thread of their message. */
async function post(page: Page, name: string, photo: Buffer): Promise<Locator> {
  const messages = page.getByRole("main").getByRole("article");
  const before = await messages.count();
  await page.locator("main .composer input[type=file]").setInputFiles([{ name, mimeType: "image/png", buffer: photo }]);
  const send = page.getByRole("main").getByRole("button", { name: /^(Send|보내기)$/ });
  await expect.poll(() => send.isEnabled(), patient).toBe(true);
  await send.click();
  await expect.poll(() => messages.count(), patient).toBeGreaterThan(before);
  const foot = messages.nth(before).locator(".thread-foot");
  await foot.waitFor(patient);
  await foot.click();
  return page.getByRole("complementary", { name: /Thread|스레드/ });
}

const [amelia] = westerners;
const [, stripe] = englishDesigns;
if (amelia === undefined || stripe === undefined) throw new Error("there is nobody to draw");
const known = draw(stripe.draw(amelia));
const elsewhere = draw(
  stripe.draw({
    ...amelia,
    title: { ko: "", en: "Managing Director" },
    company: { ko: "", en: "Fabrikam Studio" },
    mobile: "+1 (206) 555-0177",
    mail: "amelia@fabrikam.studio",
    site: "fabrikam.studio",
  }),
);

const inPrivate = draw(
  stripe.draw({
    ...amelia,
    latin: "Noor Haddad",
    company: { ko: "", en: "Tailspin Toys" },
    mobile: "+1 (206) 555-0111",
    mail: "noor@tailspintoys.com",
    site: "tailspintoys.com",
  }),
);

describe("one person from many cards", () => {
  it("is joined, undone and parted in the thread, told of in the history, and stays private until it is shared", async () => {
    const octember = await startOctember();
    stop = octember.stop;
    const page = await browser.open(octember.url);
    await post(page, "known.png", known);
    const thread = page.getByRole("complementary", { name: /Thread|스레드/ });
    await thread.getByRole("heading", { name: "Amelia Hart" }).waitFor(patient);

    await become(page, /Sofia/);
    await post(page, "elsewhere.png", elsewhere);
    await thread.getByText("Same person as Amelia Hart, Head of Partnerships, Northwind Traders?").waitFor(patient);
    await screenshot(page, "one-person-1-question");
    await thread.getByRole("button", { name: "Same", exact: true }).focus();
    await page.keyboard.press("Enter");
    await thread.getByText("decided: the same person as").waitFor(patient);
    await thread.getByText("was at Northwind Traders until now").waitFor(patient);
    await thread.getByText("Known before by").waitFor();
    await thread.getByText(/until .*:/).waitFor();
    await screenshot(page, "one-person-2-joined");
    await ask(page, "/octember find northwind", /One person/);

    await become(page, /하은/);
    await thread.getByText("decided: the same person as").waitFor(patient);
    const decision = thread.getByRole("article").filter({ hasText: "Fabrikam Studio" }).first();
    await decision.getByRole("button", { name: "Undo" }).click();
    const undone = thread.locator(".message-ephemeral").filter({ hasText: "되돌렸어요." });
    await undone.waitFor(patient);
    await thread.getByText(/^Same person as/).waitFor(patient);
    await undone.getByRole("button", { name: "다시 적용" }).click();
    await thread.locator(".message-ephemeral").filter({ hasText: "다시 적용했어요." }).waitFor(patient);
    await thread.getByText("decided: the same person as").waitFor(patient);

    const history = await ask(page, "/octember history amelia", /두 연락처를 하나로 합쳤어요/);
    await history.getByText("명함을 올렸어요: Managing Director · Fabrikam Studio").waitFor();
    await history.getByRole("button", { name: "되돌리기" }).first().waitFor();
    await screenshot(page, "one-person-3-history-ko");

    await thread.getByRole("button", { name: "Not the same person" }).first().click();
    await thread.locator(".message-ephemeral").filter({ hasText: "새 연락처로 만들었어요" }).waitFor(patient);
    await thread.getByText("decided: not the same person as").waitFor(patient);
    await screenshot(page, "one-person-4-parted");

    await become(page, /Dana/);
    await goTo(page, "Octember");
    const direct = await post(page, "direct.png", inPrivate);
    await direct.getByRole("heading", { name: "Noor Haddad" }).waitFor(patient);
    await screenshot(page, "one-person-5-private");
    await become(page, /Sofia/);
    await goTo(page, "business-cards");
    await ask(page, "/octember find noor", /I found nobody/);
    await become(page, /Dana/);
    await goTo(page, "Octember");
    await page.getByRole("main").locator(".thread-foot").last().click();
    await direct.getByRole("button", { name: "Share with the team" }).click();
    await direct.getByText("everybody in the workspace can find this card now").waitFor(patient);
    await screenshot(page, "one-person-6-shared");
    await become(page, /Sofia/);
    await goTo(page, "business-cards");
    await ask(page, "/octember find noor", /One person/);
    await page.setViewportSize(phone);
    await screenshot(page, "one-person-7-phone");
    await page.setViewportSize(wide);
  }, 600_000);
});
