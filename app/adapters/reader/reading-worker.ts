import { getPriority, setPriority } from "node:os";
import sharp from "sharp";
import { UnreadablePhoto } from "../../ports/text-reader.ts";
import { type HangulEngine, hangulEngine } from "./hangul-engine.ts";
import { type Engines, loadEngines } from "./load-engines.ts";
import { readCodes, readPhoto } from "./read-photo.ts";
import type { Answer, Request } from "./reading-protocol.ts";
import { sidePicture } from "./side-picture.ts";
import type { Reply } from "./worker-pool.ts";

/** For the arithmetic of one network. */
const threads = Number(process.argv[2]);

// Acks go first. Five steps are a third of a core where others want it too: less would starve a photo on a busy machine.
// From the program's own on: a user whose program runs lower still may raise nothing.
setPriority(Math.min(19, getPriority() + 5));
sharp.cache(false);
// Ctrl-C goes to the program's every process; the program itself may want to finish what is read.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
// The program is gone. No usual exit: native libraries that are cleaned up while they work print an abort's last words.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
// What nobody foresaw, wherever it was thrown: the pool ends this worker for it, and starts another.
process.on("uncaughtException", (error) => reply({ error }));

let engines: Promise<Engines> | undefined;
let hangul: Promise<HangulEngine> | undefined;

async function answer(request: Request): Promise<Answer> {
  try {
    if (request.kind === "read-codes") return { kind: "codes", codes: await readCodes(request.photo) };
    if (request.kind === "picture") {
      return { kind: "picture", png: await sidePicture(request.photo, request.side) };
    }
    engines ??= loadEngines(threads);
    if (request.kind === "load") {
      await engines;
      return { kind: "loaded" };
    }
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

function reply(what: Reply<Answer>) {
  // Where nobody listens any more, this process is about to end; without a callback, it would be told so as of an exception.
  process.send?.(what, undefined, undefined, () => {});
}

process.on("message", async (request: Request) => reply({ answer: await answer(request) }));
