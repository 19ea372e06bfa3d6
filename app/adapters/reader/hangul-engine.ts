import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createWorker, OEM, type Page, PSM } from "tesseract.js";

/** What Tesseract read. `confidence` is 0..100, as Tesseract has it. */
export interface HangulReading {
  readonly text: string;
  readonly confidence: number;
  /** What is printed of the text, in order; missing where nobody asked. */
  readonly symbols?: readonly SeenSymbol[];
}

/** One sign, and from where to where on the picture it was seen: in pixels, or in shares of a stretch's width. */
export interface SeenSymbol {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Reads the one line that is on a picture in a format of Netpbm or PNG. */
export interface HangulEngine {
  read(image: Uint8Array): Promise<HangulReading>;
  close(): Promise<void>;
}

/** Tesseract with the Korean model of its npm package, in a worker thread of its own. */
export async function hangulEngine(): Promise<HangulEngine> {
  const data = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/kor/package.json"));
  const worker = await new Promise<Awaited<ReturnType<typeof createWorker>>>((resolve, reject) => {
    // Without a handler of errors, tesseract.js throws them where nobody can catch, and its promise stays open.
    const errorHandler = (cause: unknown) => reject(new Error("Tesseract failed", { cause }));
    const options = { langPath: join(data, "4.0.0_best_int"), gzip: true, cacheMethod: "none", errorHandler };
    createWorker(["kor"], OEM.LSTM_ONLY, options).then(resolve, reject);
  });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE, user_defined_dpi: "200" });
  return {
    async read(image) {
      const { data } = await worker.recognize(Buffer.from(image), {}, { text: true, blocks: true });
      return { text: data.text, confidence: data.confidence, symbols: symbolsOf(data) };
    },
    async close() {
      await worker.terminate();
    },
  };
}

function symbolsOf({ blocks }: Page): readonly SeenSymbol[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.lines));
  return lines.flatMap(({ words }) =>
    words.flatMap(({ symbols }) => symbols.map(({ text, bbox }) => ({ text, from: bbox.x0, to: bbox.x1 }))),
  );
}
