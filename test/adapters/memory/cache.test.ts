import { describe, expect, it } from "vitest";
import { memoryCache } from "../../../app/adapters/memory/cache.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { cacheContract } from "../../contract/cache.ts";

cacheContract(async () => memoryCache());

const acme = "T1" as WorkspaceId;
const at = (question: string) => ({ view: "search", version: 1, question }) as const;

describe("a cache in memory", () => {
  it("forgets what is old", async () => {
    let now = 0;
    const cache = memoryCache({ lastsMs: 1_000, clock: () => now });
    cache.write(acme, at("a"), "[]");
    now = 999;
    expect(await cache.read(acme, at("a"))).toBe("[]");
    now = 1_000;
    expect(await cache.read(acme, at("a"))).toBeUndefined();
  });

  it("never grows beyond its size, and forgets first what was used longest ago", async () => {
    const cache = memoryCache({ mostCharacters: 1_000 });
    const has = async (question: string) => (await cache.read(acme, at(question))) !== undefined;
    for (const question of ["a", "b", "c"]) cache.write(acme, at(question), "x".repeat(250));
    expect(await has("a")).toBe(true);
    cache.write(acme, at("d"), "x".repeat(250));
    expect([await has("a"), await has("b"), await has("c"), await has("d")]).toEqual([true, false, true, true]);
    cache.write(acme, at("huge"), "x".repeat(1_001));
    expect([await has("huge"), await has("a")]).toEqual([false, false]);
    cache.write(acme, at("a"), "x");
    for (let n = 0; n < 100; n++) cache.write(acme, at("a"), "x".repeat(250));
    expect(await has("a")).toBe(true);
  });
});
