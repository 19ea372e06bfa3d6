import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

export const wide = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

const folder = join(import.meta.dirname, "screenshots");

/** Debian's Chromium, or the one that CHROMIUM names. */
function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    timeout: 120_000,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Opens pages in one browser for a test file. A page that logs an error, throws, or is denied something fails its test. */
export function useBrowser() {
  let browser: Browser | undefined;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) {
      // A handler of requests that outlives its page fails, and nobody could catch that.
      for (const page of context.pages()) await page.unrouteAll({ behavior: "wait" });
      await context.close();
    }
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => browser?.close());

  return {
    async open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
      if (!browser) throw new Error("the browser is opened before the first test");
      const context = await browser.newContext({ viewport: wide, locale: "en-US", ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        const expected = /^Failed to load resource/.test(message.text());
        if (message.type() === "error" && !expected) complaints.push(message.text());
      });
      await page.goto(url);
      return page;
    },
  };
}

/** Keeps a picture of the page for people to look at: `screenshots/NAME.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
