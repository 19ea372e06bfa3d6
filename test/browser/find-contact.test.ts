import { afterEach, describe, expect, it } from "vitest";
import { phone, screenshot, useBrowser } from "./launch.ts";
import { startOctember } from "./start-octember.ts";

const browser = useBrowser();
let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

describe('the shortcut "Find contact"', () => {
  it("is chosen, and finds people, with the keyboard alone and on a phone", async () => {
    const octember = await startOctember();
    stop = octember.stop;
    const page = await browser.open(octember.url);
    await page.getByRole("button", { name: "Post Jisoo Park, Korean and English" }).click();
    await page.getByRole("heading", { name: "박지수 · Jisoo Park" }).first().waitFor();

    await page.getByRole("main").getByRole("textbox").focus();
    await page.keyboard.type("/cont");
    await page.getByRole("option", { name: /Find contact/ }).waitFor();
    await page.keyboard.press("Enter");
    const form = page.getByRole("dialog", { name: "Find contact" });
    await expect.poll(() => page.evaluate("document.activeElement.getAttribute('role')")).toBe("combobox");
    await page.keyboard.type("박짓");
    await form.getByRole("option", { name: /Jisoo Park/ }).waitFor();
    await page.keyboard.press("Enter");
    await form.getByRole("link", { name: "jisoo.park@contoso.co.kr" }).waitFor();
    await screenshot(page, "find-contact");
    await form.getByRole("button", { name: "Introduce me" }).click();
    await page.keyboard.press("Escape");
    await expect.poll(() => form.count()).toBe(0);
    expect(await page.getByRole("main").getByRole("textbox").inputValue()).toBe("");
    await page.getByRole("navigation").getByRole("button", { name: "Octember" }).click();
    await page.getByRole("main").getByText("You know", { exact: false }).first().waitFor();

    const small = await browser.open(octember.url, { viewport: phone, hasTouch: true, isMobile: true });
    await small.getByRole("main").getByRole("button", { name: "Run a command or a shortcut" }).tap();
    await small.getByRole("option", { name: /Find contact/ }).tap();
    const smallForm = small.getByRole("dialog", { name: "Find contact" });
    await smallForm.getByRole("combobox").fill("jis");
    await smallForm.getByRole("option", { name: /Jisoo Park/ }).tap();
    await smallForm.getByRole("link", { name: "jisoo.park@contoso.co.kr" }).waitFor();
    await expect.poll(() => small.evaluate("document.documentElement.scrollWidth")).toBe(phone.width);
    await screenshot(small, "find-contact-phone");
  });
});
