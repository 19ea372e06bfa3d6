import sharp from "sharp";

/** A PDF of pages that are each a picture, as scanners make them; with what a hostile one has besides. */
export async function pdfOf(
  pages: readonly Uint8Array[],
  { catalog = "", trailer = "" }: { readonly catalog?: string; readonly trailer?: string } = {},
): Promise<Buffer> {
  const objects: Buffer[] = [];
  const add = (head: string, stream?: Uint8Array): number => {
    const number = objects.length + 3;
    const body =
      stream === undefined
        ? Buffer.from(head)
        : Buffer.concat([
            Buffer.from(`<<${head}/Length ${stream.byteLength}>>stream\n`),
            stream,
            Buffer.from("\nendstream"),
          ]);
    objects.push(Buffer.concat([Buffer.from(`${number} 0 obj `), body, Buffer.from(" endobj\n")]));
    return number;
  };
  const kids: string[] = [];
  for (const page of pages) {
    const { data, info } = await sharp(page)
      .flatten({ background: "#fff" })
      .jpeg({ quality: 92 })
      .toBuffer({ resolveWithObject: true });
    const [width, height] = [255, Math.round((255 * info.height) / info.width)];
    const image = add(
      `/Type/XObject/Subtype/Image/Width ${info.width}/Height ${info.height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`,
      data,
    );
    const content = add("", Buffer.from(`${width} 0 0 ${height} 0 0 cm /I Do`));
    kids.push(
      `${add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${content} 0 R/Resources<</XObject<</I ${image} 0 R>>>>>>`)} 0 R`,
    );
  }
  return Buffer.concat([
    Buffer.from(`%PDF-1.5\n1 0 obj <</Type/Catalog/Pages 2 0 R${catalog}>> endobj\n`),
    Buffer.from(`2 0 obj <</Type/Pages/Count ${pages.length}/Kids[${kids.join(" ")}]>> endobj\n`),
    ...objects,
    Buffer.from(`trailer <</Root 1 0 R${trailer}>>\n%%EOF\n`),
  ]);
}

/** A PDF of so many empty pages. */
export function emptyPdf(pages: number): Buffer {
  const kids = Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`);
  const each = kids.map((_, at) => `${at + 3} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>> endobj\n`);
  return Buffer.from(
    `%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count ${pages}/Kids[${kids.join(" ")}]>> endobj\n${each.join("")}trailer <</Root 1 0 R>>\n%%EOF\n`,
  );
}

/** A TIFF of these pictures, which become equally large. */
export async function tiffOf(pages: readonly Uint8Array[]): Promise<Buffer> {
  const [width, height] = [1050, 600];
  const pixels = await Promise.all(
    pages.map((page) =>
      sharp(page).resize(width, height, { fit: "fill" }).flatten({ background: "#fff" }).removeAlpha().raw().toBuffer(),
    ),
  );
  const raw = {
    width,
    height: height * pages.length,
    channels: 3 as const,
    ...(pages.length > 1 ? { pageHeight: height } : {}),
  };
  return sharp(Buffer.concat(pixels), { raw }).tiff({ compression: "lzw" }).toBuffer();
}
