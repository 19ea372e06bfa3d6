import type { Worker } from "node:worker_threads";

export interface PoolOptions {
  /** Workers at most. Each is started when it is first needed. */
  readonly size: number;
  /** For one try of one request. */
  readonly timeLimitMs: number;
  /** Starts a worker that answers each message with one message. */
  readonly start: () => Worker;
}

/** Threads that do one thing at a time each. One that dies is replaced, and takes nothing else along. */
export interface WorkerPool<Request, Answer> {
  /**
   * A request whose worker died is tried once more on a new one.
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
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: Job<Request, Answer>[] = [];
  let closed = false;

  function add(): Worker {
    const worker = start();
    workers.add(worker);
    worker.once("exit", () => drop(worker));
    // Also while it idles: an error that nobody listens to would end the whole program.
    worker.on("error", () => drop(worker));
    return worker;
  }

  function drop(worker: Worker) {
    workers.delete(worker);
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
  }

  function assign() {
    while (waiting.length > 0 && (idle.length > 0 || workers.size < size)) {
      const job = waiting.shift();
      if (job) give(job, idle.pop() ?? add());
    }
  }

  function give(job: Job<Request, Answer>, worker: Worker) {
    const onMessage = (answer: Answer) => {
      settle();
      worker.unref();
      idle.push(worker);
      job.resolve(answer);
      assign();
    };
    const lose = (why: string, cause?: unknown) => {
      settle();
      drop(worker);
      void worker.terminate();
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
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    // An idle worker doesn't keep the program alive; a busy one does.
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
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}
