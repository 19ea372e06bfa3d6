import { expect, it } from "vitest";
import { atMost } from "../../../app/adapters/dynamodb/at-most.ts";

it("does so many things side by side and all of them in the end, in their order, also where some fail", async () => {
  const alongside = atMost(3);
  let [now, most] = [0, 0];
  const begun: number[] = [];
  const work = (n: number) => async () => {
    begun.push(n);
    now += 1;
    most = Math.max(most, now);
    await new Promise(setImmediate);
    now -= 1;
    if (n % 4 === 0) throw new Error("no");
    return n;
  };
  const all = Array.from({ length: 20 }, (_, n) => n);
  const ends = await Promise.allSettled(all.map((n) => alongside(work(n))));
  expect(ends.map(({ status }) => status)).toEqual(all.map((n) => (n % 4 === 0 ? "rejected" : "fulfilled")));
  expect([begun, most, now]).toEqual([all, 3, 0]);
});
