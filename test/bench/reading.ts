import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import sharp from "sharp";
import { decodeHeif } from "../../app/adapters/reader/decode-heif.ts";
import { type HangulEngine, hangulEngine } from "../../app/adapters/reader/hangul-engine.ts";
import { type Engines, loadEngines, type Network } from "../../app/adapters/reader/load-engines.ts";
import { readPhoto } from "../../app/adapters/reader/read-photo.ts";
import { textReader } from "../../app/adapters/reader/text-reader.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { koreanCard } from "../adapters/reader/korean-card.ts";
import { median } from "./quantile.ts";
import { readingMemory } from "./reading-memory.ts";
import type { Row } from "./row.ts";

const runs = 5;
/** Of each run: one reading is too short to be timed alone. */
const rounds = 4;
/** A program that runs for days has compiled what it runs. */
const warmUps = 3;

/**
 * How long reading takes, what of it is ours and not the engines', and what memory it takes.
 * The whole reading goes from the bytes of a file to its lines; the engines alone (sharp's plain decoding, the networks,
 * Tesseract) get the very inputs that they got for the same photo. Both run in this thread, because a worker's priority is lower; interleaved, median of five runs of four rounds.
 */
export async function benchReading(): Promise<Row[]> {
  const photos = {
    "English card, 0.6 MP PNG": await cardFile("bx_global.png"),
    "English card, 12 MP JPEG": await cardFile("az_contoso_1.jpg"),
    "Korean card, 0.6 MP PNG": koreanCard(),
  };
  const rows: Row[] = [];
  const engines = await loadEngines(Math.min(2, availableParallelism()));
  const hangul = await hangulEngine();
  const reader = textReader({ workers: 1 });
  const started = performance.now();
  await reader.warm();
  rows.push({ name: "models loaded", value: performance.now() - started, unit: "ms" });
  for (const [name, photo] of Object.entries(photos)) {
    const bare = await recordEngines(photo, engines, hangul);
    rows.push({ name: `${name}, first`, value: await time(() => reader.read(photo)), unit: "ms" });
    const inWorker: number[] = [];
    const ratios: number[] = [];
    for (let warm = 0; warm < warmUps; warm++) {
      await readPhoto(photo, engines, async () => hangul);
      await bare();
    }
    for (let run = 0; run < runs; run++) inWorker.push(await time(() => reader.read(photo)));
    const whole = () => readPhoto(photo, engines, async () => hangul);
    for (let run = 0; run < runs; run++) ratios.push(await timeRatio(whole, bare));
    rows.push({ name, value: median(inWorker), unit: "ms", note: "as the product reads, in a worker" });
    rows.push({ name: `${name}, against its engines alone`, value: median(ratios), unit: "ratio", limit: 1.15 });
  }
  rows.push({ ...(await largeHeic(engines, hangul)), limit: 1.2 });
  await reader.close();
  await hangul.close();
  return [...rows, ...(await readingMemory(Object.values(photos)))];
}

/** A phone's photo against decoding it barely and reading what is on it as the JPEG that the phone might have made of it. */
async function largeHeic(engines: Engines, hangul: HangulEngine): Promise<Row> {
  const photo = await readFile(`${projectFolder}/test/adapters/reader/heif/24-megapixels.heic`);
  const { pixels, channels, width, height, pitch } = await decodeHeif(photo);
  const jpeg = await sharp(pixels, { raw: { width: pitch, height, channels } })
    .extract({ left: 0, top: 0, width, height })
    .jpeg({ quality: 92 })
    .toBuffer();
  const whole = () => readPhoto(photo, engines, async () => hangul);
  const apart = async () => {
    await decodeHeif(photo);
    await readPhoto(jpeg, engines, async () => hangul);
  };
  await whole();
  await apart();
  const ratios: number[] = [];
  for (let run = 0; run < runs; run++) ratios.push(await timeRatio(whole, apart));
  return { name: "24 MP HEIC, against decoding it and reading it as JPEG", value: median(ratios), unit: "ratio" };
}

/** Reads a photo once, and returns a function that decodes it plainly, gives the engines the same inputs again, and does nothing else. */
async function recordEngines(photo: Uint8Array, engines: Engines, hangul: HangulEngine): Promise<() => Promise<void>> {
  const calls: (() => Promise<unknown>)[] = [];
  const recorded =
    (network: Network): Network =>
    (input, shape) => {
      const kept = input.slice();
      calls.push(() => network(kept, shape));
      return network(input, shape);
    };
  const recording: Engines = {
    detector: recorded(engines.detector),
    recogniser: recorded(engines.recogniser),
    classifier: recorded(engines.classifier),
    characters: engines.characters,
  };
  const recordingHangul: HangulEngine = {
    ...hangul,
    read(image) {
      calls.push(() => hangul.read(image));
      return hangul.read(image);
    },
  };
  await readPhoto(photo, recording, async () => recordingHangul);
  return async () => {
    await sharp(photo, { ignoreIcc: true }).raw().toBuffer();
    for (const call of calls) await call();
  };
}

/** Of some rounds of both; which goes first changes, lest one always clean up after the other. */
async function timeRatio(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<number> {
  let [ofOne, ofOther] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) ofOne += await time(one);
    ofOther += await time(other);
    if (round % 2 === 1) ofOne += await time(one);
  }
  return ofOne / ofOther;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function cardFile(name: string): Promise<Uint8Array> {
  return readFile(`${projectFolder}/test/eval/cards/${name}`);
}
