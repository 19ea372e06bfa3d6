import type { ChildProcess, Serializable } from "node:child_process";

/** What a worker sends for each request. After an error it is ended. */
export type Reply<Answer> = { readonly answer: Answer } | { readonly error: unknown };

export interface PoolOptions {
  /** Workers at most. Each is started when it is first needed. */
  readonly size: number;
  /** For one try of one request. */
  readonly timeLimitMs: number;
  /** Starts a process that takes requests and replies over its IPC channel, one at a time. */
  readonly start: () => ChildProcess;
}

/**
 * Processes that do one thing at a time each. One that dies, hangs or is ended is replaced, and takes nothing else along:
 * a thread in its place takes the whole program along when it dies or is ended within native code.
 */
export interface WorkerPool<Request, Answer> {
  /**
   * A request whose worker died is tried once more on a new one; one that took too long is not.
   * @throws WorkerLost
   */
  ask(request: Request): Promise<Answer>;

  /** Ends all workers; what was asked and not answered fails. */
  close(): Promise<void>;
}

/** The worker died, took too long or was closed before it answered. */
export class WorkerLost extends Error {
  override readonly name = "WorkerLost";
}

interface Job<Request, Answer> {
  readonly request: Request;
  triesLeft: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: WorkerLost) => void;
}

export function workerPool<Request extends Serializable, Answer>({
  size,
  timeLimitMs,
  start,
}: PoolOptions): WorkerPool<Request, Answer> {
  const working = new Map<ChildProcess, (why: string) => void>();
  const idle: ChildProcess[] = [];
  const ending = new Set<Promise<unknown>>();
  const waiting: Job<Request, Answer>[] = [];
  let closed = false;

  function add(): ChildProcess {
    const worker = start();
    const leaveIdle = () => {
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
    };
    // Also while the worker idles. An error that nobody listens to would end the whole program.
    worker.on("error", leaveIdle).on("exit", leaveIdle);
    return worker;
  }

  function end(worker: ChildProcess) {
    const ended = kill(worker).finally(() => ending.delete(ended));
    ending.add(ended);
  }

  function assign() {
    while (waiting.length > 0 && (idle.length > 0 || working.size < size)) {
      const job = waiting.shift();
      if (job) give(job, idle.pop() ?? add());
    }
  }

  function give(job: Job<Request, Answer>, worker: ChildProcess) {
    const onMessage = (reply: Reply<Answer>) => {
      if ("error" in reply) return onError(reply.error);
      settle();
      // An idle worker doesn't keep the program alive; a busy one does.
      worker.unref();
      worker.channel?.unref();
      idle.push(worker);
      job.resolve(reply.answer);
      assign();
    };
    const lose = (why: string, cause?: unknown) => {
      settle();
      end(worker);
      job.triesLeft--;
      if (job.triesLeft > 0 && !closed) waiting.unshift(job);
      else job.reject(new WorkerLost(why, { cause }));
      assign();
    };
    const onError = (cause: unknown) => lose("the worker failed", cause);
    const onExit = (code: number | null, signal: string | null) => lose(`the worker exited with ${code ?? signal}`);
    const timer = setTimeout(() => {
      job.triesLeft = 0;
      lose(`the worker took longer than ${timeLimitMs} ms`);
    }, timeLimitMs);
    const settle = () => {
      clearTimeout(timer);
      working.delete(worker);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    };
    working.set(worker, lose);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.ref();
    worker.channel?.ref();
    // One that has just died, or never started, says so by itself.
    if (worker.connected) worker.send(job.request);
  }

  return {
    ask(request) {
      return new Promise((resolve, reject) => {
        if (closed) return reject(new WorkerLost("the pool is closed"));
        waiting.push({ request, triesLeft: 2, resolve, reject });
        assign();
      });
    },
    async close() {
      closed = true;
      for (const job of waiting.splice(0)) job.reject(new WorkerLost("the pool is closed"));
      for (const lose of working.values()) lose("the pool is closed");
      for (const worker of idle.splice(0)) end(worker);
      await Promise.all(ending);
    },
  };
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.pid === undefined || worker.exitCode !== null || worker.signalCode !== null) return;
  worker.ref();
  const exited = new Promise((resolve) => worker.once("exit", resolve));
  worker.kill("SIGKILL");
  await exited;
}
