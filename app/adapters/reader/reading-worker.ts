import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import sharp from "sharp";
import { UnreadablePhoto } from "../../ports/text-reader.ts";
import { type HangulEngine, hangulEngine } from "./hangul-engine.ts";
import { type Engines, loadEngines } from "./load-engines.ts";
import { useGate } from "./native-work.ts";
import { readPhoto } from "./read-photo.ts";
import type { Answer, Request, WorkerData } from "./reading-protocol.ts";

const { threads, gate } = workerData as WorkerData;
useGate(gate);
// Acks go first. On Linux this is the priority of this thread and those that it starts; elsewhere it would be the whole
// program's. Five steps are a third of a core where others want it too: less would starve a photo on a busy machine.
if (process.platform === "linux") setPriority(0, 5);
sharp.cache(false);

let engines: Promise<Engines> | undefined;
let hangul: Promise<HangulEngine> | undefined;

async function answer(request: Request): Promise<Answer> {
  engines ??= loadEngines(threads);
  if (request.kind === "load") {
    await engines;
    return { kind: "loaded" };
  }
  try {
    const sides = await readPhoto(request.photo, await engines, () => {
      hangul ??= hangulEngine();
      return hangul;
    });
    return { kind: "sides", sides };
  } catch (error) {
    if (error instanceof UnreadablePhoto) return { kind: "unreadable", code: error.code };
    throw error;
  }
}

// An error that is thrown here ends this worker as an unhandled rejection; the pool starts another.
parentPort?.on("message", async (request: Request) => parentPort?.postMessage(await answer(request)));
