import { setTimeout as sleep } from "node:timers/promises";

/** Does a little. @returns how much that was; 0: there was nothing to do; `later`: there will be, when others have done something */
export type Work = () => Promise<number | "later">;

/** So often each of the works has to find nothing, with none of the others finding something in between. */
const emptyTimes = 5;
/** Milliseconds until one that found nothing looks again; twice as long each time. */
const [firstLookMs, lastLookMs] = [10, 1_000];
/** The same for one that waits for others. */
const laterMs = 1_000;

/**
 * Each does its work again and again, side by side with the others and with what goes on meanwhile, until that is over and none of them
 * has anything to do any longer. A work that fails is tried again.
 * @param meanwhile what it throws ends all, and is thrown.
 * @returns how often a work failed.
 */
export async function untilQuiet(works: readonly Work[], meanwhile: () => Promise<void>): Promise<number> {
  const empty = works.map(() => 0);
  const underWay: ReturnType<Work>[] = [];
  let [isOver, isMeanwhileOver] = [false, false];
  let failures = 0;

  async function attempt(work: Work): ReturnType<Work> {
    try {
      return await work();
    } catch {
      failures += 1;
      return "later";
    }
  }

  async function repeat(work: Work, at: number): Promise<void> {
    let idle = 0;
    while (!isOver) {
      underWay[at] = attempt(work);
      const some = await underWay[at];
      if (some === 0) empty[at] = (empty[at] ?? 0) + 1;
      else empty.fill(0);
      idle = some === "later" ? laterMs : some > 0 ? 0 : Math.min(lastLookMs, Math.max(firstLookMs, 2 * idle));
      await sleep(idle);
    }
  }

  async function watch(): Promise<void> {
    while (!isOver) {
      await sleep(50);
      if (!isMeanwhileOver || empty.some((times) => times < emptyTimes)) continue;
      // What is under way may have found something, and is not done with it.
      const last = await Promise.all(underWay);
      isOver ||= last.every((some) => some === 0) && empty.every((times) => times >= emptyTimes);
    }
  }

  async function goOn(): Promise<void> {
    try {
      await meanwhile();
      empty.fill(0);
      isMeanwhileOver = true;
    } catch (error) {
      isOver = true;
      throw error;
    }
  }

  await Promise.all([goOn(), watch(), ...works.map(repeat)]);
  return failures;
}
