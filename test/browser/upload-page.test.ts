import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { folderPhotos } from "../../app/adapters/folder/photos.ts";
import type { ChannelId, MemberId, WorkspaceId } from "../../app/ids.ts";
import { serveUploads } from "../../app/local/serve-uploads.ts";
import type { Uploaded } from "../../app/ports/uploads.ts";
import { phone, screenshot, useBrowser } from "./launch.ts";

const browser = useBrowser();
const patient = { timeout: 120_000 };
const link = {
  workspace: "T1" as WorkspaceId,
  member: "U1" as MemberId,
  message: { channel: "D1" as ChannelId, ts: "1700000000.000100" },
  language: "en",
};

/** The page, as the one-machine program serves it; `refusing`: how many photos are refused before one is taken. */
async function open(refusing = 0) {
  const folder = await mkdtemp(join(tmpdir(), "octember-upload-page-"));
  const told: Uploaded[] = [];
  let left = refusing;
  const server = createServer((request, response) => {
    if (request.method === "PUT" && left > 0) {
      left -= 1;
      return response.writeHead(503, { connection: "close" }).end();
    }
    return served.handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const served = serveUploads({
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/upload`,
    secret: "secret",
    photos: folderPhotos(folder),
    onUploaded: async (one) => void told.push(one),
    now: Date.now,
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });
  return { told, addressIn: (language: string) => served.linkTo({ ...link, language }) };
}

const photo = (name: string, bytes = 3) => ({ name, mimeType: "image/jpeg", buffer: Buffer.alloc(bytes, 1) });

describe("the page for uploads", () => {
  it("sends the photos that are chosen, says how each went, and takes no more than ten", async () => {
    const { told, addressIn } = await open();
    const page = await browser.open(await addressIn("en"));
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("files");
    const some = Array.from({ length: 11 }, (_, at) => photo(`card-${at}.jpg`));
    await page.getByLabel("Choose photos").setInputFiles([photo("huge.jpg", 20 * 1024 * 1024 + 1), ...some]);
    const rows = page.locator("#photos li");
    await expect.poll(() => rows.filter({ hasText: "Uploaded" }).count(), patient).toBe(10);
    expect(await rows.first().textContent()).toContain("Larger than 20 MB");
    expect(await rows.last().textContent()).toContain("More than ten photos");
    expect(told).toHaveLength(10);
    expect(new Set(told.map(({ photo: id }) => id)).size).toBe(10);
    await screenshot(page, "upload-wide");
  });

  it("speaks Korean on a phone, and sends again what didn't arrive", async () => {
    const { told, addressIn } = await open(1);
    const page = await browser.open(await addressIn("ko"), { viewport: phone, hasTouch: true });
    await page.getByLabel("사진 고르기").setInputFiles([photo("명함.jpg")]);
    await page.getByRole("button", { name: "다시 올리기" }).click(patient);
    await page.getByText("올렸어요").waitFor(patient);
    expect(told).toHaveLength(1);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await screenshot(page, "upload-phone");
  });
});
