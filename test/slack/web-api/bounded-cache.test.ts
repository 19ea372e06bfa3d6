import { describe, expect, it } from "vitest";
import { boundedCache } from "../../../app/slack/web-api/bounded-cache.ts";

function open(most = 10, isKept: (value: string | undefined) => boolean = () => true) {
  let now = 0;
  let asked = 0;
  const cache = boundedCache<string | undefined>({ ttlMs: 1000, most, now: () => now, isKept });
  return {
    cache,
    get: (key: string) =>
      cache.get(key, async () => {
        asked += 1;
        return key;
      }),
    asked: () => asked,
    pass(ms: number) {
      now += ms;
    },
  };
}

describe("what was asked for", () => {
  it("is asked for once, until its time is over, or it is forgotten", async () => {
    const { cache, get, asked, pass } = open();
    await Promise.all([get("a"), get("a")]);
    pass(999);
    await get("a");
    expect(asked()).toBe(1);
    pass(1);
    await get("a");
    expect(asked()).toBe(2);
    cache.forget("a");
    await get("a");
    expect(asked()).toBe(3);
    cache.clear();
    await get("a");
    expect(asked()).toBe(4);
  });

  it("is not kept if it was asked for before it was forgotten, though the answer came after", async () => {
    const { cache } = open();
    let answer = (_value: string) => {};
    const old = cache.get("a", () => new Promise((resolve) => (answer = resolve)));
    cache.forget("a");
    const fresh = cache.get("a", async () => "new");
    answer("old");
    expect([await old, await fresh]).toEqual(["old", "new"]);
    expect(await cache.get("a", async () => "newer")).toBe("new");
  });

  it("is not kept if it failed, or is said not to be worth it", async () => {
    const { cache, get, asked } = open(10, (value) => value !== undefined);
    await expect(cache.get("a", () => Promise.reject(new Error("down")))).rejects.toThrow("down");
    expect(await get("a")).toBe("a");
    await cache.get("b", async () => undefined);
    expect(await get("b")).toBe("b");
    expect(asked()).toBe(2);
  });

  it("goes when there is too much, the longest unused first", async () => {
    const { get, asked } = open(2);
    await get("a");
    await get("b");
    await get("a");
    await get("c");
    await get("a");
    expect(asked()).toBe(3);
    await get("b");
    expect(asked()).toBe(4);
  });
});
