import { setImmediate, setTimeout } from "node:timers/promises";
import { Redis } from "ioredis";
import { afterEach, describe, expect, inject, it } from "vitest";
import { type ElasticacheOptions, elasticacheCache } from "../../../app/adapters/elasticache/cache.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import type { Cache } from "../../../app/ports/cache.ts";
import { cacheContract } from "../../contract/cache.ts";
import type { Engine } from "../run-engine.ts";
import { startEngine } from "../start-engine.ts";

const opened: { close(): void }[] = [];
const remove: Engine[] = [];

/** A busy machine may need longer than the budget that answers have. */
const patient = { budgetMs: 5_000 };
const cacheAt = (url: string, options: Partial<ElasticacheOptions> = patient) => {
  const cache = elasticacheCache({ url, ...options });
  opened.push(cache);
  return cache;
};

afterEach(async () => {
  for (const one of opened.splice(0)) one.close();
  for (const engine of remove.splice(0)) await engine.remove();
});

cacheContract(async () => {
  const redis = new Redis(inject("engines").redis);
  await redis.flushdb();
  await redis.quit();
  return cacheAt(inject("engines").redis);
});

const acme = "T1" as WorkspaceId;
const place = { view: "search", version: 1, question: "who" } as const;
const becomesKept = (cache: Cache, answer: string) =>
  expect
    .poll(async () => {
      cache.write(acme, place, answer);
      return cache.read(acme, place);
    })
    .toBe(answer);

async function ownRedis(): Promise<Engine> {
  const engine = await startEngine("redis", { keeps: false });
  remove.push(engine);
  return engine;
}

async function asking<T>(url: string, ask: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  const answer = await ask(redis);
  redis.disconnect();
  return answer;
}

describe("a cache in Redis", () => {
  it("keeps what it is given for a while only", async () => {
    const { url } = await ownRedis();
    await becomesKept(cacheAt(url, { ...patient, lastsSeconds: 300 }), "[]");
    const lasts = await asking(url, async (redis) => redis.ttl("octember:T1:search:1:who"));
    expect(lasts).toBeGreaterThan(0);
    expect(lasts).toBeLessThanOrEqual(300);
  });

  it("that is stopped has nothing, and is used again when it is back", async () => {
    const engine = await ownRedis();
    const cache = cacheAt(engine.url);
    await becomesKept(cache, "[1]");
    await engine.stop();
    for (let n = 0; n < 20; n++) {
      cache.write(acme, place, "[2]");
      expect(await cache.read(acme, place)).toBeUndefined();
    }
    await engine.start();
    await becomesKept(cache, "[3]");
  });

  it("that hangs is not waited for beyond the budget, soon not at all, and is used again when it goes on", async () => {
    const engine = await ownRedis();
    const cache = cacheAt(engine.url, { budgetMs: 50 });
    await becomesKept(cache, "[1]");
    engine.pause();
    let waited = 0;
    for (let n = 0; n < 200; n++) {
      cache.write(acme, place, "[2]");
      const answer = cache.read(acme, place);
      if ((await Promise.race([answer, setImmediate("not yet")])) === "not yet") waited += 1;
      expect(await answer).toBeUndefined();
    }
    expect(waited).toBeLessThan(100);
    engine.resume();
    await becomesKept(cache, "[3]");
  });

  it("that hangs from the start has nothing", async () => {
    const engine = await ownRedis();
    engine.pause();
    const cache = cacheAt(engine.url, { budgetMs: 50 });
    for (let n = 0; n < 20; n++) expect(await cache.read(acme, place)).toBeUndefined();
    engine.resume();
    await becomesKept(cache, "[1]");
  });

  it("that is full keeps nothing more, still has what it had, and takes again when there is room", async () => {
    const { url } = await ownRedis();
    const cache = cacheAt(url);
    await becomesKept(cache, "[1]");
    await asking(url, async (redis) => redis.config("SET", "maxmemory-policy", "noeviction", "maxmemory", "1"));
    const other = { ...place, version: 2 };
    for (let n = 0; n < 20; n++) {
      cache.write(acme, other, "[2]");
      expect(await cache.read(acme, other)).toBeUndefined();
      expect(await cache.read(acme, place)).toBe("[1]");
    }
    await asking(url, async (redis) => redis.config("SET", "maxmemory", "0"));
    await becomesKept(cache, "[3]");
  });

  it("that became a replica, and takes nothing more, is left, and used again when it is reached anew", async () => {
    const { url } = await ownRedis();
    const cache = cacheAt(url);
    await becomesKept(cache, "[1]");
    await asking(url, (redis) => redis.replicaof("127.0.0.1", 9));
    const answers: (string | undefined)[] = [];
    for (let n = 0; n < 20; n++) {
      cache.write(acme, place, "[2]");
      answers.push(await cache.read(acme, place));
    }
    expect(answers).toContain(undefined);
    expect(answers).not.toContain("[2]");
    await asking(url, (redis) => redis.replicaof("NO", "ONE"));
    await becomesKept(cache, "[3]");
  });

  it("was never there: nothing, and nothing thrown", async () => {
    const cache = cacheAt("redis://127.0.0.1:9");
    for (let n = 0; n < 20; n++) {
      cache.write(acme, place, "[]");
      expect(await cache.read(acme, place)).toBeUndefined();
    }
  });

  it("that lets in only with a token is given a new one at each connection", async () => {
    const { url } = await ownRedis();
    const allow = (token: string) =>
      asking(url, async (redis) =>
        redis.acl(
          "SETUSER",
          "octember",
          "reset",
          "on",
          `>${token}`,
          "~*",
          "&*",
          "-@all",
          "+@read",
          "+@write",
          "+@connection",
        ),
      );
    await allow("token-1");
    let signed = 0;
    const token = async () => `token-${++signed}`;
    const cache = cacheAt(url.replace("//", "//octember@"), { ...patient, token });
    await becomesKept(cache, "[1]");
    expect(signed).toBe(1);
    // As ElastiCache does after twelve hours; the old token is worth nothing by then.
    await allow("token-2");
    await asking(url, async (redis) => redis.client("KILL", "USER", "octember"));
    await becomesKept(cache, "[2]");
    expect(signed).toBe(2);
  });

  it("whose token never comes has nothing, and is tried again", async () => {
    const { url } = await ownRedis();
    let asked = 0;
    const token = () => {
      asked += 1;
      return asked === 1 ? new Promise<string>(() => {}) : Promise.resolve("any");
    };
    await asking(url, async (redis) => redis.acl("SETUSER", "octember", "reset", "on", "nopass", "~*", "+@all"));
    const cache = cacheAt(url.replace("//", "//octember@"), { budgetMs: 50, token });
    // Sooner than the opening is given up: of two timers the shorter one rings first, however busy the machine is.
    for (let n = 0; n < 5; n++)
      expect(await Promise.race([cache.read(acme, place), setTimeout(1_000, "late")])).toBeUndefined();
    await becomesKept(cache, "[1]");
    expect(asked).toBeGreaterThan(1);
  });

  it("whose token can't be signed, or isn't taken, has nothing", async () => {
    const { url } = await ownRedis();
    const failing = async () => {
      throw new Error("no credentials");
    };
    const refused = async () => "wrong";
    for (const token of [failing, refused]) {
      const cache = cacheAt(url.replace("//", "//nobody@"), { ...patient, token });
      for (let n = 0; n < 5; n++) expect(await cache.read(acme, place)).toBeUndefined();
    }
  });
});
