import type { Page } from "playwright-core";

export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Drops files on the channel, as a person drags them in. */
export async function dropFiles(page: Page, files: GivenFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle(transferOf(files));
  await page.dispatchEvent(".channel-pane .drop-zone", "dragenter", { dataTransfer });
  await page.getByText("Drop photos to add them to #business-cards").waitFor();
  await page.dispatchEvent(".channel-pane .drop-zone", "drop", { dataTransfer });
}

/** Pastes files into the channel's composer. */
export async function pasteFiles(page: Page, files: GivenFile[]): Promise<void> {
  await page.evaluate(`(() => {
    const clipboardData = ${transferOf(files)};
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.querySelector(".channel-pane textarea").dispatchEvent(paste);
  })()`);
}

/** The browser's own list of files, which nothing but a script in the page can make. */
function transferOf(files: GivenFile[]): string {
  const list = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, bytes: buffer.toString("base64") }));
  return `(() => {
    const transfer = new DataTransfer();
    for (const { name, mimeType, bytes } of ${JSON.stringify(list)})
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name, { type: mimeType }));
    return transfer;
  })()`;
}
