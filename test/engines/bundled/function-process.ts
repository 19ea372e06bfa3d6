import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";

export interface FunctionSettings {
  readonly name: string;
  /** Folder with the bundle. */
  readonly code: string;
  /** `index.handler`. */
  readonly handler: string;
  readonly memoryMb: number;
  readonly timeoutMs: number;
  /** All that it is given. */
  readonly environment: Readonly<Record<string, string>>;
  /** Lambda's Node. */
  readonly node: string;
  /** Milliseconds from the start of the next event at which its process is killed, if it is still at work; undefined: it isn't. */
  readonly killedAfter?: () => number | undefined;
}

/** Processes of a function at a time. Lambda has a thousand; here hundreds that start at once would get nowhere. */
const mostAtOnce = 6;

/** The function ended without an answer of its own, as Lambda reports it: an error it threw, its time, its memory. */
export class Unanswered extends Error {
  readonly errorType: string;

  constructor(errorType: string, message: string) {
    super(message);
    this.errorType = errorType;
  }
}

type Told = {
  readonly answer?: unknown;
  readonly error?: { readonly errorType: string; readonly errorMessage: string };
};

/**
 * A function as Lambda runs it: a process for each event at a time, kept for the next one and stopped in between; one that takes
 * longer than its limit is killed, and the next event finds a new one. Its clock (`Date.now`) is that of who invokes it.
 */
export function functionProcesses(settings: FunctionSettings) {
  const { name, code, handler, memoryMb, timeoutMs, environment, node, killedAfter = () => undefined } = settings;
  const [file = "", exported = ""] = handler.split(".");
  const idle: ChildProcess[] = [];
  /** Each with the session token that it signs with: credentials are an instance's own. */
  const all = new Map<ChildProcess, string>();
  const output: string[] = [];
  let events = 0;
  let [started, atWork] = [0, 0];
  const inLine: (() => void)[] = [];

  async function start(): Promise<ChildProcess> {
    started += 1;
    const child = fork(join(import.meta.dirname, "run-function.ts"), [join(code, `${file}.mjs`), exported], {
      execPath: node,
      execArgv: [`--max-old-space-size=${memoryMb}`, "--disable-warning=ExperimentalWarning"],
      env: {
        ...environment,
        AWS_LAMBDA_FUNCTION_NAME: name,
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
        AWS_SESSION_TOKEN: String(started),
      },
      cwd: code,
      serialization: "json",
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    all.set(child, String(started));
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (bytes: Buffer) => output.push(bytes.toString()));
    child.once("exit", () => {
      all.delete(child);
      if (idle.includes(child)) idle.splice(idle.indexOf(child), 1);
    });
    await next(child);
    return child;
  }

  /** What the process says next. */
  function next(child: ChildProcess): Promise<Told> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null, signal: string | null) => {
        child.off("message", told);
        reject(new Unanswered("Runtime.ExitError", `${name} ended early (${signal ?? code})`));
      };
      const told = (message: unknown) => {
        child.off("exit", ended);
        resolve(message as Told);
      };
      child.once("message", told);
      child.once("exit", ended);
    });
  }

  async function invokeNow(event: unknown): Promise<unknown> {
    const child = idle.pop() ?? (await start());
    child.kill("SIGCONT");
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, timeoutMs);
    const telling = next(child);
    const soon = killedAfter();
    const early = soon === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), soon);
    // One that has ended meanwhile says so by its end.
    const now = Date.now();
    child.send({ event, requestId: randomUUID(), deadline: now + timeoutMs, now }, () => {});
    try {
      const { answer, error } = await telling;
      child.kill("SIGSTOP");
      idle.push(child);
      if (error !== undefined) throw new Unanswered(error.errorType, error.errorMessage);
      return answer;
    } catch (thrown) {
      if (isLate) throw new Unanswered("Sandbox.Timedout", `${name} timed out after ${timeoutMs} ms`);
      throw thrown;
    } finally {
      clearTimeout(timer);
      clearTimeout(early);
    }
  }

  return {
    name,
    /** How many events it was given. */
    get events() {
      return events;
    },
    /** What it wrote, as CloudWatch would keep it. */
    output: () => output.join(""),
    /** @throws Unanswered */
    async invoke(event: unknown): Promise<unknown> {
      events += 1;
      if (atWork >= mostAtOnce) await new Promise<void>((turn) => inLine.push(turn));
      else atWork += 1;
      try {
        return await invokeNow(event);
      } finally {
        const turn = inLine.shift();
        if (turn === undefined) atWork -= 1;
        else turn();
      }
    },
    /** Ends the process at work that signs with this session token; without, all that are at work, as a machine that goes does. @returns how many */
    kill(session?: string): number {
      const busy = [...all.keys()].filter(
        (child) => !idle.includes(child) && (session ?? all.get(child)) === all.get(child),
      );
      for (const child of busy) child.kill("SIGKILL");
      return busy.length;
    },
    close() {
      for (const child of all.keys()) child.kill("SIGKILL");
    },
  };
}

export type BundledFunction = ReturnType<typeof functionProcesses>;
