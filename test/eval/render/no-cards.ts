import sharp from "sharp";
import { draw } from "./draw.ts";
import { column, type Drawing } from "./drawing.ts";
import { photograph } from "./photograph.ts";
import { random } from "./random.ts";
import { sheetsIn } from "./sheets.ts";

const receipt: Drawing = {
  width: 560,
  height: 900,
  background: "#fdfdfb",
  shapes: [],
  prints: [
    { text: "영수증", x: 280, y: 90, size: 40, weight: 700, anchor: "middle" },
    ...column(
      [
        "행복마트 역삼점",
        "2026-11-20 14:32:08",
        "----------------------------",
        "우유 1L        2,980",
        "식빵           3,200",
        "사과 4입       7,900",
        "----------------------------",
        "합계          14,080",
        "부가세         1,280",
        "신용카드      14,080",
        "승인번호    30042871",
      ],
      { text: "", x: 60, y: 160, size: 28 },
      54,
    ),
    { text: "감사합니다", x: 280, y: 840, size: 28, anchor: "middle" },
  ],
};

const poster: Drawing = {
  width: 800,
  height: 1100,
  background: "#f4c95d",
  shapes: ['<circle cx="400" cy="420" r="180" fill="#dd7230"/>'],
  prints: [
    { text: "AUTUMN", x: 400, y: 180, size: 110, face: "display", weight: 700, anchor: "middle" },
    { text: "Jazz in the Park", x: 400, y: 720, size: 64, face: "display", anchor: "middle" },
    { text: "Saturday, October 17, 7 pm", x: 400, y: 800, size: 36, face: "inter", anchor: "middle" },
    { text: "Free admission. Bring a blanket.", x: 400, y: 860, size: 30, face: "inter", anchor: "middle" },
  ],
};

const page: Drawing = {
  width: 900,
  height: 700,
  background: "#ffffff",
  shapes: [],
  prints: column(
    [
      "The ferry left the harbour a little after six, and by the",
      "time the lights of the town had gone under the horizon",
      "most of the passengers were asleep. Mr. Brown was not.",
      "He had counted the lifeboats twice, and now he began",
      "again, this time from the stern. There were eleven, as",
      "there had been an hour before, and in 1911.",
    ],
    { text: "", x: 60, y: 140, size: 30, face: "display" },
    70,
  ),
};

/** Pictures that are no business cards, by name. */
export async function noCards(): Promise<ReadonlyMap<string, Buffer>> {
  return new Map([
    ["receipt", draw(receipt)],
    ["poster", draw(poster)],
    ["page", draw(page)],
    ["noise", await noise()],
  ]);
}

/** The pictures of `no-cards`, every second one as a photo: half of them carry names, numbers or addresses. */
export function moreNoCards(): readonly { readonly name: string; readonly photo: () => Buffer | Promise<Buffer> }[] {
  return sheetsIn("no-cards").map(({ name, drawing }, index) => ({
    name,
    photo: () => (index % 2 === 0 ? draw(drawing) : photograph(draw(drawing), index)),
  }));
}

/** The pictures of `no-cards-frozen`, each as drawn and as a photo. Nobody looks at which of them are taken for cards, so that they stay a measure. */
export function frozenNoCards(): ReturnType<typeof moreNoCards> {
  return sheetsIn("no-cards-frozen").flatMap(({ name, drawing }, index) => [
    { name: `${name} clean`, photo: () => draw(drawing) },
    { name: `${name} photo`, photo: () => photograph(draw(drawing), index) },
  ]);
}

/** Coloured clouds: a photo without a letter. */
async function noise(): Promise<Buffer> {
  const next = random(7);
  const data = Uint8Array.from({ length: 24 * 16 * 3 }, () => next() * 255);
  return sharp(data, { raw: { width: 24, height: 16, channels: 3 } })
    .resize(960, 640, { kernel: "cubic" })
    .png()
    .toBuffer();
}
