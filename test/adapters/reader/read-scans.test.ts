import { afterAll, describe, expect, it } from "vitest";
import { textReader } from "../../../app/adapters/reader/text-reader.ts";
import { cardsOf } from "../../../app/cards/read-card.ts";
import { koreanCard } from "./korean-card.ts";
import { renderPng, text } from "./render-png.ts";
import { emptyPdf, pdfOf, tiffOf } from "./scans.ts";

const reader = textReader({ workers: 1 });
afterAll(() => reader.close());

const english = renderPng(1050, 600, [
  text(80, 120, "Blue Sky Corporation", { size: 40, bold: true }),
  text(80, 260, "Jisoo Park", { size: 56, bold: true }),
  text(80, 320, "Manager", { size: 30 }),
  text(80, 490, "E jisoo.park@bluesky.co.kr"),
]);

/** Encrypted with a password for whoever opens it (ISO 32000, 7.6): no more of it is there than that it asks for one. */
const locked =
  "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)/U(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)>>/ID[(i)(i)]";

const names = async (file: Uint8Array) =>
  cardsOf(await reader.read(file)).map(({ fields }) => fields.names.map(({ value }) => value.written).sort());

describe("scans", () => {
  it.each([
    ["PDF", pdfOf],
    ["TIFF", tiffOf],
  ])("of both sides of a card in a %s are one card with two sides", async (_, scan) => {
    const file = await scan([koreanCard(), english]);
    const sides = await reader.read(file);
    expect(sides.map(({ page }) => page)).toEqual([undefined, 1]);
    expect(await names(file)).toEqual([["Jisoo Park", "박지수"]]);
  });

  it("of one page are read, and nothing of their scripts is run", async () => {
    const script = "/OpenAction<</S/JavaScript/JS(while\\(true\\){})>>/AA<</WC<</S/Launch/F(/bin/sh)>>>>";
    expect(await names(await pdfOf([english], { catalog: script }))).toEqual([["Jisoo Park"]]);
    expect(await names(await tiffOf([english]))).toEqual([["Jisoo Park"]]);
  });

  it("of more pages than cards have are refused before any is looked at", async () => {
    await expect(reader.read(emptyPdf(1_000))).rejects.toMatchObject({ code: "too-many-pages" });
    await expect(reader.read(await tiffOf(Array.from({ length: 7 }, () => english)))).rejects.toMatchObject({
      code: "too-many-pages",
    });
  });

  it("that are locked, broken or empty are refused for what they are", async () => {
    const whole = await pdfOf([english]);
    await expect(reader.read(await pdfOf([english], { trailer: locked }))).rejects.toMatchObject({ code: "locked" });
    await expect(reader.read(Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"))).rejects.toMatchObject({
      code: "broken-image",
    });
    await expect(reader.read(whole.subarray(0, 300))).rejects.toMatchObject({ code: "broken-image" });
    await expect(reader.read(emptyPdf(0))).rejects.toMatchObject({ code: "broken-image" });
  });

  it("claim no size that fills memory", async () => {
    const large = Buffer.from(emptyPdf(1).toString("latin1").replace("[0 0 200 100]", "[0 0 9e9 1]"), "latin1");
    const none = Buffer.from(emptyPdf(1).toString("latin1").replace("[0 0 200 100]", "[0 0 0 0]"), "latin1");
    for (const file of [large, none]) {
      const read = await reader.read(file).catch((error: unknown) => error);
      expect(read).toSatisfy((one) => Array.isArray(one) || (one as { code: string }).code === "broken-image");
    }
  });
});
