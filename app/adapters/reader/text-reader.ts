import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Code, Side } from "../../cards/card.ts";
import { type TextReader, UnreadablePhoto } from "../../ports/text-reader.ts";
import { projectFolder } from "../../project-folder.ts";
import { checkFile } from "./check-file.ts";
import type { Answer, Request } from "./reading-protocol.ts";
import { WorkerLost, workerPool } from "./worker-pool.ts";

export interface TextReaderOptions {
  /** Photos that are read at the same time; 1 or 2, by the number of cores. */
  readonly workers?: number;
  /** That work on one photo; 1 or 2, by the number of cores. With as many workers, a photo alone has all cores and two at once share them. */
  readonly threads?: number;
  /**
   * After which a reading is given up, including the loading of the models. A card takes about a second: this is for a tray of ten on a
   * machine that is ten times as slow.
   */
  readonly timeLimitMs?: number;
}

/** The text reader that comes with the project. */
export interface LocalTextReader extends TextReader {
  readCodes(photo: Uint8Array): Promise<readonly Code[]>;

  /** The picture that a side's boxes lie on, upright, as PNG; it may be smaller than the side. @throws UnreadablePhoto */
  pictureOf(photo: Uint8Array, side: Side): Promise<Uint8Array>;

  /** Loads the models, so that the first photo doesn't wait for it. Without it they are loaded at the first photo. */
  warm(): Promise<void>;
}

/** The built file, also when this one is run from source: Node 20 runs no TypeScript. */
const workerFile = join(projectFolder, "dist/app/adapters/reader/reading-worker.js");

/**
 * Reads photos of cards in processes of their own, with models that come with the project: Latin, Chinese, Japanese and Korean script.
 * Nothing is downloaded. Needs `npm run build` to have been run.
 */
export function textReader(options: TextReaderOptions = {}): LocalTextReader {
  const cores = Math.min(2, availableParallelism());
  const { workers = cores, threads = cores, timeLimitMs = 180_000 } = options;
  const pool = workerPool<Request, Answer>({ size: workers, timeLimitMs, start: () => startWorker(threads) });
  async function ask(request: Extract<Request, { readonly photo: Uint8Array }>): Promise<Answer> {
    checkFile(request.photo);
    const answer = await pool.ask(request).catch(asCrashed);
    if (answer.kind === "unreadable") throw new UnreadablePhoto(answer.code);
    return answer;
  }
  return {
    async read(photo) {
      const answer = await ask({ kind: "read", photo });
      return answer.kind === "sides" ? answer.sides : [];
    },
    async readCodes(photo) {
      const answer = await ask({ kind: "read-codes", photo });
      return answer.kind === "codes" ? answer.codes : [];
    },
    async pictureOf(photo, { page, outline }) {
      const side = { ...(page === undefined ? {} : { page }), ...(outline === undefined ? {} : { outline }) };
      const answer = await ask({ kind: "picture", photo, side });
      return answer.kind === "picture" ? answer.png : new Uint8Array();
    },
    async warm() {
      await pool.ask({ kind: "load" });
    },
    close: () => pool.close(),
  };
}

function startWorker(threads: number): ChildProcess {
  const worker = fork(workerFile, [String(threads)], {
    serialization: "advanced",
    // Options that the program was started with (`--input-type`, say) are not for a worker: some keep it from starting.
    execArgv: [],
    // What the engines print stays unread: it is not ours to say, least of all on a command's standard output.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const onExit = () => worker.kill("SIGKILL");
  process.once("exit", onExit);
  worker.once("exit", () => process.off("exit", onExit));
  return worker;
}

function asCrashed(error: unknown): never {
  throw error instanceof WorkerLost ? new UnreadablePhoto("reader-crashed", { cause: error }) : error;
}
