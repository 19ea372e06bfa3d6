/** Where the reader is. It is kept in the address, so that a reload and a shared link lead back. */
export interface Place {
  member?: string;
  channel?: string;
  thread?: string;
  /** A message to scroll to and to mark. */
  message?: string;
}

const keys = { member: "as", channel: "channel", thread: "thread", message: "message" } as const;

export function readPlace(address: { hash: string; pathname: string; search: string }): Place {
  const params = new URLSearchParams(address.hash.slice(1));
  const place: Place = {};
  for (const [field, key] of Object.entries(keys) as [keyof Place, string][]) {
    const value = params.get(key);
    if (value) place[field] = value;
  }
  return { ...place, ...readPermalink(address.pathname + address.search) };
}

/** `/archives/C1/p1700000000000100?thread_ts=1700000000.000100` → channel, thread and message. */
export function readPermalink(path: string): Place | undefined {
  const found = /^\/archives\/(\w+)\/p(\d{10})(\d{6})(?:\?(.*))?$/.exec(path);
  if (!found) return undefined;
  const [, channel = "", seconds, micros, search] = found;
  const thread = new URLSearchParams(search ?? "").get("thread_ts");
  return { channel, message: `${seconds}.${micros}`, ...(thread ? { thread } : {}) };
}

export function writePlace(place: Place): string {
  const params = new URLSearchParams();
  for (const [field, key] of Object.entries(keys) as [keyof Place, string][]) {
    const value = place[field];
    if (value) params.set(key, value);
  }
  return `/#${params}`;
}

/** The link that Slack would give for a message. */
export function permalink(origin: string, message: { channel: string; ts: string; thread_ts?: string }): string {
  const inThread = message.thread_ts && message.thread_ts !== message.ts;
  const search = inThread ? `?thread_ts=${message.thread_ts}&cid=${message.channel}` : "";
  return `${origin}/archives/${message.channel}/p${message.ts.replace(".", "")}${search}`;
}
