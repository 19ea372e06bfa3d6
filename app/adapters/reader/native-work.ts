import { setTimeout as delay } from "node:timers/promises";

/**
 * Between a worker and the thread that ends it. A thread that is ended while a native library works for it takes the
 * whole program along ("terminate called after throwing an instance of 'Napi::Error'"), so it is ended before or after.
 */
export type Gate = Int32Array<SharedArrayBuffer>;

/** Places in a gate: how much native work goes on, and whether no more may begin. */
const going = 0;
const closed = 1;

export function newGate(): Gate {
  return new Int32Array(new SharedArrayBuffer(8));
}

let gate: Gate | undefined;

/** In a worker, before anything else: its native work goes through this gate from now on. */
export function useGate(ours: Gate): void {
  gate = ours;
}

/** Does native work, unless this thread is about to be ended; then it waits for its end. */
export async function nativeWork<T>(work: () => Promise<T>): Promise<T> {
  if (!gate) return work();
  Atomics.add(gate, going, 1);
  if (Atomics.load(gate, closed) === 1) {
    leave(gate);
    Atomics.wait(gate, closed, 1);
  }
  try {
    return await work();
  } finally {
    leave(gate);
  }
}

function leave(ours: Gate) {
  Atomics.sub(ours, going, 1);
  Atomics.notify(ours, going);
}

/** Lets no more native work begin, and waits for what goes on. */
export async function closeGate(theirs: Gate): Promise<void> {
  Atomics.store(theirs, closed, 1);
  while (Atomics.load(theirs, going) > 0) await delay(5);
}

/** The same at once, for when the program is about to exit; at most some seconds. */
export function closeGateNow(theirs: Gate): void {
  Atomics.store(theirs, closed, 1);
  for (let left = 50; left > 0; left--) {
    const count = Atomics.load(theirs, going);
    if (count === 0) return;
    Atomics.wait(theirs, going, count, 100);
  }
}
