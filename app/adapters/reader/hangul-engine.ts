import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createWorker, OEM, PSM } from "tesseract.js";
import { cropLine } from "./crop-line.ts";
import type { Picture, TiltedBox } from "./picture.ts";

/** What Tesseract read in one stretch of a line. `confidence` is 0..100, as Tesseract has it. */
export interface HangulReading {
  readonly text: string;
  readonly confidence: number;
}

export interface Stretch {
  readonly box: TiltedBox;
  /** A whole line gets a margin of the picture around it; a part of one only repeats its edge, lest it show its neighbours. */
  readonly whole: boolean;
}

export interface HangulEngine {
  read(picture: Picture, stretch: Stretch): Promise<HangulReading>;
}

/** Enough for Tesseract to tell 층 from 증; more is slower and no better. */
const height = 64;
const edge = 20;

/** Tesseract with the Korean model of its npm package, in a worker thread of its own that ends with this one. */
export async function hangulEngine(): Promise<HangulEngine> {
  const data = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/kor/package.json"));
  const worker = await new Promise<Awaited<ReturnType<typeof createWorker>>>((resolve, reject) => {
    // Without a handler of errors, tesseract.js throws them where nobody can catch, and its promise stays open.
    const errorHandler = (cause: unknown) => reject(new Error("Tesseract did not start", { cause }));
    const options = { langPath: join(data, "4.0.0_best_int"), gzip: true, cacheMethod: "none", errorHandler };
    createWorker(["kor"], OEM.LSTM_ONLY, options).then(resolve, reject);
  });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE, user_defined_dpi: "200" });
  return {
    async read(picture, { box, whole }) {
      const strip = cropLine(picture, box, { height, margin: whole ? 0.3 : 0 });
      const image = greyMap(strip, whole ? 0 : edge);
      const { data } = await worker.recognize(image, {}, { text: true });
      return { text: tidy(data.text), confidence: data.confidence };
    },
  };
}

/** Dark on light, as a PGM file, with both edges repeated `extended` times. */
function greyMap({ pixels, width, height }: Picture, extended: number): Buffer {
  const grey = Uint8Array.from({ length: width * height }, (_, i) => {
    return (pixels[3 * i] ?? 0) * 0.3 + (pixels[3 * i + 1] ?? 0) * 0.59 + (pixels[3 * i + 2] ?? 0) * 0.11;
  });
  const dark = grey.reduce((sum, value) => sum + value, 0) / grey.length < 110;
  const wide = width + 2 * extended;
  const body = Buffer.alloc(wide * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < wide; x++) {
      const value = grey[y * width + Math.max(0, Math.min(width - 1, x - extended))] ?? 0;
      body[y * wide + x] = dark ? 255 - value : value;
    }
  }
  return Buffer.concat([Buffer.from(`P5 ${wide} ${height} 255\n`), body]);
}

/** Tesseract likes to see a stray mark at the end of a line. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\s+[.,。、·'"|=*]$/, "");
}
