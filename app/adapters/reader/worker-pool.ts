import type { Worker } from "node:worker_threads";

/** A worker that answers each message with one message. */
export interface StartedWorker {
  readonly worker: Worker;
  /** Ends it as soon as it can be ended without harm. */
  end(): Promise<unknown>;
}

export interface PoolOptions {
  /** Workers at most. Each is started when it is first needed. */
  readonly size: number;
  /** For one try of one request. */
  readonly timeLimitMs: number;
  readonly start: () => StartedWorker;
}

/** Threads that do one thing at a time each. One that dies is replaced, and takes nothing else along. */
export interface WorkerPool<Request, Answer> {
  /**
   * A request whose worker died is tried once more on a new one; one that took too long is not.
   * @throws WorkerLost
   */
  ask(request: Request): Promise<Answer>;

  /** Ends all workers; what was asked and not answered fails. */
  close(): Promise<void>;
}

/** The thread died, took too long or was closed before it answered. */
export class WorkerLost extends Error {
  override readonly name = "WorkerLost";
}

interface Job<Request, Answer> {
  readonly request: Request;
  triesLeft: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: WorkerLost) => void;
}

export function workerPool<Request, Answer>({ size, timeLimitMs, start }: PoolOptions): WorkerPool<Request, Answer> {
  const working = new Map<StartedWorker, (why: string) => void>();
  const idle: StartedWorker[] = [];
  const ending = new Set<Promise<unknown>>();
  const waiting: Job<Request, Answer>[] = [];
  let closed = false;

  function add(): StartedWorker {
    const started = start();
    const leaveIdle = () => {
      const at = idle.indexOf(started);
      if (at >= 0) idle.splice(at, 1);
    };
    // An error that nobody listens to would end the whole program, also while the worker idles.
    started.worker.on("error", leaveIdle).on("exit", leaveIdle);
    return started;
  }

  function end(started: StartedWorker) {
    const ended = started.end().finally(() => ending.delete(ended));
    ending.add(ended);
  }

  function assign() {
    while (waiting.length > 0 && (idle.length > 0 || working.size < size)) {
      const job = waiting.shift();
      if (job) give(job, idle.pop() ?? add());
    }
  }

  function give(job: Job<Request, Answer>, started: StartedWorker) {
    const { worker } = started;
    const onMessage = (answer: Answer) => {
      settle();
      // An idle worker doesn't keep the program alive; a busy one does.
      worker.unref();
      idle.push(started);
      job.resolve(answer);
      assign();
    };
    const lose = (why: string, cause?: unknown) => {
      settle();
      end(started);
      job.triesLeft--;
      if (job.triesLeft > 0 && !closed) waiting.unshift(job);
      else job.reject(new WorkerLost(why, { cause }));
      assign();
    };
    const onError = (cause: unknown) => lose("the worker failed", cause);
    const onExit = (code: number) => lose(`the worker exited with ${code}`);
    const timer = setTimeout(() => {
      job.triesLeft = 0;
      lose(`the worker took longer than ${timeLimitMs} ms`);
    }, timeLimitMs);
    const settle = () => {
      clearTimeout(timer);
      working.delete(started);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    };
    working.set(started, lose);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.ref();
    worker.postMessage(job.request);
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
      for (const started of idle.splice(0)) end(started);
      await Promise.all(ending);
    },
  };
}
