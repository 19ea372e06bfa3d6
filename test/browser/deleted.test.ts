import { afterEach, describe, expect, it } from "vitest";
import { screenshot, useBrowser } from "./launch.ts";
import { startOctember } from "./start-octember.ts";

const browser = useBrowser();
let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

describe("a photo that is deleted", () => {
  it("is shown as deleted, asks its poster in the thread, and takes its card along, until that is undone", async () => {
    const octember = await startOctember();
    stop = octember.stop;
    const page = await browser.open(octember.url);
    await page.getByRole("main").getByRole("textbox").fill("met at CES");
    await page.getByRole("button", { name: "Post Jisoo Park, Korean and English" }).click();
    const thread = page.getByRole("complementary", { name: "Thread" });
    const said = thread.getByRole("article");
    await said.filter({ has: page.getByRole("heading", { name: /Jisoo Park/ }) }).waitFor();

    const picture = page.getByRole("main").locator(".file").first();
    await picture.hover();
    await screenshot(page, "deleted-1-before");
    await picture.getByRole("button", { name: /^Delete / }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
    await page.getByRole("main").getByText("This file was deleted.").waitFor();
    const question = said.filter({ hasText: /The photo (of this card )?was deleted\./ });
    await question.getByRole("button", { name: "Remove it" }).waitFor();
    await screenshot(page, "deleted-2-question");

    await question.getByRole("button", { name: "Remove it" }).click();
    await said.getByText("my copy of the photo is deleted for good").waitFor();
    await said.getByText("removed a card here, with its photo.").first().waitFor();
    await screenshot(page, "deleted-3-removed");
    await expect.poll(() => thread.getByRole("heading", { name: /Jisoo Park/ }).count()).toBe(0);

    await said.nth(1).getByRole("button", { name: "Undo" }).click();
    await thread.getByRole("heading", { name: /Jisoo Park/ }).waitFor();
    await question.getByRole("button", { name: "Keep it" }).click();
    await question.getByText("It stays, without its photo.").waitFor();
    await screenshot(page, "deleted-4-kept");
  });
});
