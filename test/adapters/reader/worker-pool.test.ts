import { type ChildProcess, spawn } from "node:child_process";
import { afterEach, describe, expect, it } from "vitest";
import { type WorkerPool, workerPool } from "../../../app/adapters/reader/worker-pool.ts";

/** Does as it is told: answers, waits, dies. */
const obedient = `
  const first = process.argv[1] === "first";
  const reply = (what) => process.send(what);
  process.on("uncaughtException", (error) => reply({ error }));
  process.on("message", ({ say, after = 0, die, dieFirst }) => {
    if (dieFirst && first) process.abort();
    if (die === "exit") process.exit(3);
    if (die === "abort") process.abort();
    if (die === "throw") throw new Error("thrown in the worker");
    if (die === "reject") return void Promise.reject(new Error("rejected in the worker"));
    if (die === "memory") { const all = []; for (;;) all.push(new Array(1e5).fill({})); }
    if (die === "hang") for (;;);
    setTimeout(() => reply({ answer: { said: say, by: process.pid } }), after);
  });`;

interface Told {
  readonly say?: string;
  readonly after?: number;
  readonly die?: "exit" | "abort" | "throw" | "reject" | "memory" | "hang";
  readonly dieFirst?: boolean;
}
interface Said {
  readonly said: string;
  readonly by: number;
}

let pool: WorkerPool<Told, Said>;
let workers: ChildProcess[] = [];

function open(size: number, timeLimitMs = 20_000) {
  workers = [];
  const start = () => {
    const order = workers.length === 0 ? "first" : "later";
    // What a process says that dies is no word of a test's.
    const worker = spawn(process.execPath, ["--max-old-space-size=32", "-e", obedient, order], {
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    });
    workers.push(worker);
    return worker;
  };
  pool = workerPool<Told, Said>({ size, timeLimitMs, start });
  return pool;
}

afterEach(() => pool.close());

describe("a pool of workers", () => {
  it("starts a worker only when it is asked, and keeps it for the next question", async () => {
    open(2);
    expect(workers.length).toBe(0);
    const first = await pool.ask({ say: "a" });
    const second = await pool.ask({ say: "b" });
    expect([first.said, second.said, workers.length]).toEqual(["a", "b", 1]);
    expect(second.by).toBe(first.by);
  });

  it("never starts more than its size, and answers each question with its own answer", async () => {
    open(2);
    const words = ["a", "b", "c", "d", "e", "f", "g"];
    const answers = await Promise.all(words.map((say, i) => pool.ask({ say, after: 20 - 3 * i })));
    expect(answers.map((answer) => answer.said)).toEqual(words);
    expect(workers.length).toBe(2);
  });

  it.each(["exit", "abort", "throw", "reject", "memory"] as const)(
    "answers the next question when a worker ends by %s",
    async (die) => {
      open(1);
      await expect(pool.ask({ die })).rejects.toMatchObject({ name: "WorkerLost" });
      expect(await pool.ask({ say: "still here" })).toMatchObject({ said: "still here" });
    },
  );

  it("says why a worker failed", async () => {
    open(1);
    const lost = pool.ask({ die: "throw" });
    await expect(lost).rejects.toMatchObject({ cause: { message: "thrown in the worker" } });
  });

  it("tries a question once more on a new worker", async () => {
    open(1);
    expect(await pool.ask({ dieFirst: true, say: "second try" })).toMatchObject({ said: "second try" });
    expect(workers.length).toBe(2);
  });

  it("leaves the other worker's question alone when one dies", async () => {
    open(2);
    const [lost, answered] = await Promise.allSettled([
      pool.ask({ die: "exit" }),
      pool.ask({ say: "calm", after: 200 }),
    ]);
    expect([lost.status, answered.status]).toEqual(["rejected", "fulfilled"]);
  });

  it("gives up a worker that takes too long, once, and goes on with a new one", async () => {
    // Long enough for the next worker to start and answer, on a busy machine too.
    open(1, 5_000);
    const both = [pool.ask({ die: "hang" }), pool.ask({ say: "next" })] as const;
    await expect(both[0]).rejects.toThrow("longer than 5000 ms");
    expect(await both[1]).toMatchObject({ said: "next" });
    expect(workers.length).toBe(2);
  });

  it("fails what was asked when it is closed, and what is asked after", async () => {
    open(1);
    const asked = Promise.allSettled([pool.ask({ die: "hang" }), pool.ask({ say: "waiting" })]);
    await pool.close();
    expect((await asked).map((result) => result.status)).toEqual(["rejected", "rejected"]);
    await expect(pool.ask({ say: "late" })).rejects.toThrow("closed");
    expect(workers.length).toBe(1);
  });
});
