import { setTimeout as sleep } from "node:timers/promises";
import type { Redis } from "ioredis";
import type { Cache, CachePlace } from "../../ports/cache.ts";
import { type Connection, connection } from "./connection.ts";

export interface ElasticacheOptions {
  /** `redis://host:port` or, by TLS, `rediss://user@host:port`. */
  readonly url: string;
  /** What stands for the user's password, asked for at each connection (see `signToken`). */
  readonly token?: () => Promise<string>;
  /** What a read may take in all, opening the connection included. */
  readonly budgetMs?: number;
  readonly lastsSeconds?: number;
}

interface ElasticacheCache extends Cache {
  close(): void;
}

/** After so many answers in a row that came too late, the connection is taken for dead. One alone may be our own slowness. */
const tooManyLate = 3;

const late: unique symbol = Symbol("late");

/**
 * Answers in Redis or Valkey, which forget them after a while and under pressure. Whatever is wrong with the cache, a read
 * ends within the budget; where it is out of reach nobody waits, but for the one who tries to reach it again now and then.
 */
export function elasticacheCache(options: ElasticacheOptions): ElasticacheCache {
  const { url, token, budgetMs = 50, lastsSeconds = 600 } = options;
  const redis = connection(url, token);
  let lateInARow = 0;

  async function ask(open: Redis, key: string, budget: Promise<typeof late>): Promise<string | undefined> {
    const answer = open.get(key).catch((thrown: unknown) => {
      giveUpIfUseless(redis, open, thrown);
      return null;
    });
    const found = await Promise.race([answer, budget]);
    if (found !== late) {
      lateInARow = 0;
      return found ?? undefined;
    }
    lateInARow += 1;
    if (lateInARow >= tooManyLate) {
      lateInARow = 0;
      redis.giveUp(open);
    }
    return undefined;
  }

  return {
    async read(workspace, place) {
      const over = new AbortController();
      const budget = sleep(budgetMs, undefined, { signal: over.signal }).then(
        (): typeof late => late,
        (): typeof late => late,
      );
      try {
        const open = redis.open ?? (await Promise.race([redis.wanted(), budget]));
        return open === undefined || open === late ? undefined : await ask(open, keyOf(workspace, place), budget);
      } finally {
        over.abort();
      }
    },

    write(workspace, place, answer) {
      const { open } = redis;
      if (!open) return;
      open
        .set(keyOf(workspace, place), answer, "EX", lastsSeconds)
        // A full cache says so; the answer just isn't kept.
        .catch((thrown: unknown) => giveUpIfUseless(redis, open, thrown));
    },

    close: () => redis.close(),
  };
}

/** A node that became a replica, or lost its primary, or no longer knows who we are, won't get better. */
function giveUpIfUseless(connections: Connection, open: Redis, thrown: unknown): void {
  if (thrown instanceof Error && /^(READONLY|MASTERDOWN|NOAUTH|NOPERM)/.test(thrown.message)) connections.giveUp(open);
}

function keyOf(workspace: string, { view, version, question }: CachePlace): string {
  return ["octember", encodeURIComponent(workspace), view, version, question].join(":");
}
