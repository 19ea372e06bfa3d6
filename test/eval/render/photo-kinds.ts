import sharp from "sharp";
import { draw } from "./draw.ts";
import { photograph } from "./photograph.ts";
import { random } from "./random.ts";

/** How phones see cards where nobody arranged them, beside the plain photo. */
export const photoKinds = ["dark", "glare", "held", "sideways", "upside down", "screenshot"] as const;
export type PhotoKind = (typeof photoKinds)[number];

/** A drawn card in such a picture. */
export async function pictureOf(kind: PhotoKind, png: Buffer, seed: number): Promise<Buffer> {
  const next = random(seed);
  switch (kind) {
    case "dark":
      return dark(await photograph(png, seed), next);
    case "glare":
      return under(await photograph(png, seed), (width, height) => glare(width, height, next));
    case "held":
      return under(await photograph(png, seed), (width, height) => thumb(width, height, next));
    case "sideways":
      return sharp(await photograph(png, seed))
        .rotate(next() < 0.5 ? 90 : 270)
        .jpeg({ quality: 88 })
        .toBuffer();
    case "upside down":
      return sharp(await photograph(png, seed))
        .rotate(180)
        .jpeg({ quality: 88 })
        .toBuffer();
    case "screenshot":
      return screenshot(png, next);
  }
}

/** Little light: a fifth of it, and the sensor's noise is as large as ever. */
async function dark(photo: Buffer, next: () => number): Promise<Buffer> {
  const { data, info } = await sharp(photo).raw().toBuffer({ resolveWithObject: true });
  const light = 0.16 + next() * 0.1;
  for (const [at, value] of data.entries())
    data[at] = Math.max(0, Math.min(255, value * light + (next() + next() - 1) * 9));
  const { width, height } = info;
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer();
}

async function under(photo: Buffer, layer: (width: number, height: number) => string): Promise<Buffer> {
  const { width, height } = await sharp(photo).metadata();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${layer(width, height)}</svg>`;
  return sharp(photo)
    .composite([{ input: Buffer.from(svg) }])
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** A lamp's reflection: white in its middle, gone at its edge. */
function glare(width: number, height: number, next: () => number): string {
  const [x, y] = [width * (0.25 + next() * 0.5), height * (0.25 + next() * 0.5)];
  const stops = `<stop offset="0" stop-color="#fff" stop-opacity="0.82"/><stop offset="1" stop-color="#fff" stop-opacity="0"/>`;
  return `<defs><radialGradient id="g">${stops}</radialGradient></defs><ellipse cx="${x}" cy="${y}" rx="${width * 0.26}" ry="${height * 0.3}" fill="url(#g)"/>`;
}

/** A thumb on the card's lower edge, where most cards print nothing, and fingers behind it. */
function thumb(width: number, height: number, next: () => number): string {
  const x = width * (0.35 + next() * 0.3);
  const skin = next() < 0.5 ? "#d9a68a" : "#8a5a3f";
  return `<ellipse cx="${x}" cy="${height * 1.02}" rx="${width * 0.06}" ry="${height * 0.2}" fill="${skin}"/><ellipse cx="${x}" cy="${height * 0.88}" rx="${width * 0.033}" ry="${height * 0.035}" fill="#f1d3c4"/>`;
}

/** The card in a chat on a phone's screen: clock and battery above, words around it. */
async function screenshot(png: Buffer, next: () => number): Promise<Buffer> {
  const [width, height] = [1170, 1600];
  const print = (text: string, x: number, y: number, size: number) => ({
    ...{ text, x, y, size, face: "inter" as const, fill: "#111111" },
  });
  const chat = draw({
    width,
    height,
    background: "#ffffff",
    shapes: [
      `<rect x="0" y="0" width="${width}" height="210" fill="#f6f6f6"/>`,
      `<rect x="60" y="300" width="560" height="90" rx="40" fill="#e9e9eb"/>`,
      `<rect x="520" y="1220" width="590" height="90" rx="40" fill="#cfe8ff"/>`,
    ],
    prints: [
      print(`${9 + Math.floor(next() * 3)}:41`, 70, 80, 42),
      print("LTE  87%", 940, 80, 36),
      print("Messages", 70, 170, 38),
      print("Met him at the fair today", 95, 358, 38),
      print("Thanks, I will call!", 555, 1278, 38),
      print("Delivered 10:12", 820, 1370, 30),
      print("iMessage", 90, 1530, 40),
    ],
  });
  const card = await sharp(png).resize({ width: 1000, height: 700, fit: "inside" }).toBuffer();
  return sharp(chat)
    .composite([{ input: card, left: 85, top: 450 }])
    .png()
    .toBuffer();
}
