/** A loop that works when there is something to do, and looks from time to time. */
export interface Running {
  /** There may be something to do now. */
  wake(): void;
  /** Returns when what was begun is done. */
  stop(): Promise<void>;
}

export interface Loop {
  /** Does what is due; returns whether it did anything. */
  readonly work: () => Promise<boolean>;
  /** When there is something to do next (milliseconds since 1970). */
  readonly dueAt: () => Promise<number | undefined>;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/** Another process may have written what is due: look at least this often. */
const longestWaitMs = 1_000;
const shortestWaitMs = 50;

export function keepGoing(loop: Loop): Running {
  let stopped = false;
  let woken = true;
  let wakeUp = () => {};

  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
      if (woken || stopped) wakeUp();
    });

  const waitMs = async () => {
    const due = await loop.dueAt();
    if (due === undefined) return longestWaitMs;
    return Math.min(longestWaitMs, Math.max(shortestWaitMs, due - loop.now()));
  };

  const run = async () => {
    while (!stopped) {
      woken = false;
      let pause = longestWaitMs;
      try {
        if (await loop.work()) continue;
        pause = await waitMs();
      } catch (error) {
        loop.onError(error);
      }
      if (!woken) await wait(pause);
    }
  };
  const ended = run();

  return {
    wake() {
      woken = true;
      wakeUp();
    },
    async stop() {
      stopped = true;
      wakeUp();
      await ended;
    },
  };
}
