import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";

/** One connection at a time, opened when somebody wants it, and anew after it was lost. */
export interface Connection {
  /** The open connection, or the one that is opened for this call; `undefined` where there will be none soon. Never throws. */
  wanted(): Promise<Redis | undefined>;
  /** The connection if it is open now. */
  readonly open: Redis | undefined;
  /** This one is of no use: the next who wants one gets another, not at once. */
  giveUp(redis: Redis): void;
  close(): void;
}

/** A cache that takes longer to be reached isn't worth it. */
const openingMs = 2_000;

/** Between tries that fail: doubled each time, from the first to the last. On a frozen function no timer runs, so these are looked at when somebody asks. */
const [firstPauseMs, longestPauseMs] = [200, 30_000];

/**
 * @param url `redis://…` or, by TLS, `rediss://user@host:port`.
 * @param token the password of the next connection: a new one each time.
 */
export function connection(url: string, token: (() => Promise<string>) | undefined): Connection {
  let open: Redis | undefined;
  let isOpening = false;
  let pauseMs = 0;
  let notBefore = 0;
  let isClosed = false;

  function failed(): void {
    pauseMs = Math.min(Math.max(pauseMs * 2, firstPauseMs), longestPauseMs);
    notBefore = performance.now() + pauseMs;
  }

  function forget(redis: Redis): void {
    if (open === redis) open = undefined;
    redis.disconnect();
  }

  async function connect(taken: (redis: Redis) => void): Promise<true> {
    const password = await token?.();
    const redis = new Redis({ ...settings, ...serverOf(url), ...(password !== undefined && { password }) });
    taken(redis);
    // What goes wrong is learnt from what was asked; without a listener ioredis writes it to the console.
    redis.on("error", () => {});
    redis.on("close", () => forget(redis));
    await redis.connect();
    return true;
  }

  async function openOne(): Promise<Redis | undefined> {
    isOpening = true;
    let redis: Redis | undefined;
    let isOver = false;
    try {
      const connected = connect((made) => {
        redis = made;
        // Its token took too long: it must not stay, as nobody knows it.
        if (isOver) made.disconnect();
      });
      const isOpen = await Promise.race([connected, sleep(openingMs, false, { ref: false })]);
      if (!isOpen || isClosed) throw new Error("the cache can't be reached");
      open = redis;
      pauseMs = 0;
      return open;
    } catch {
      // Whatever it is: a cache that can't be reached is one without answers.
      isOver = true;
      redis?.disconnect();
      failed();
      return undefined;
    } finally {
      isOpening = false;
    }
  }

  return {
    get open() {
      return open;
    },
    async wanted() {
      if (open || isClosed || isOpening || performance.now() < notBefore) return open;
      return openOne();
    },
    giveUp(redis) {
      if (open !== redis) return;
      forget(redis);
      failed();
    },
    close() {
      isClosed = true;
      if (open) forget(open);
    },
  };
}

/** A connection of one's own, which nobody opens anew. @throws what is wrong with it; after two seconds at most */
export async function connectOnce(url: string, token: (() => Promise<string>) | undefined): Promise<Redis> {
  const password = await token?.();
  const redis = new Redis({ ...settings, ...serverOf(url), ...(password !== undefined && { password }) });
  // What goes wrong is learnt from what was asked; without a listener ioredis writes it to the console.
  let last: Error | undefined;
  redis.on("error", (error) => {
    last = error;
  });
  try {
    await redis.connect();
    return redis;
  } catch (error) {
    redis.disconnect();
    throw last ?? error;
  }
}

/** Read here and not by ioredis: to it an address with a user but no password has an empty password, which wins over the one that is given. */
function serverOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  return {
    host: hostname,
    port: Number(port || 6379),
    ...(protocol === "rediss:" && { tls: { servername: hostname } }),
    ...(username !== "" && { username: decodeURIComponent(username) }),
    ...(password !== "" && { password: decodeURIComponent(password) }),
  };
}

/** ioredis's own ways to wait, to queue and to come back are off: each could make an answer late. */
const settings = {
  lazyConnect: true,
  enableOfflineQueue: false,
  enableReadyCheck: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  retryStrategy: () => null,
  connectTimeout: openingMs,
  disableClientInfo: true,
} as const;
