import type { Store } from "./store.ts";

/** Milliseconds since 1970. */
export type Clock = () => number;

/** Slack's time stamps: seconds with six digits, each once in a workspace, always rising, also over restarts. */
export function timestamps(store: Store, now: Clock): () => string {
  let last = Number(store.get<{ value: string }>("select value from setting where name = 'last_ts'")?.value ?? 0);
  return () => {
    last = Math.max(now() * 1000, last + 1);
    store.run("insert or replace into setting values ('last_ts', ?)", String(last));
    const seconds = Math.floor(last / 1_000_000);
    return `${seconds}.${String(last % 1_000_000).padStart(6, "0")}`;
  };
}
