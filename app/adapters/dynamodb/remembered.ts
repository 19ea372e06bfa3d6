import type { Item, StateItems } from "./state-items.ts";
import type { Key } from "./state-keys.ts";

/** An item has at most 400 KB; what is larger is asked for each time. */
const mostBytes = 350_000;
/** How long an item is kept: longer than anything is remembered, or on its way. */
const keptSeconds = 24 * 60 * 60;

export interface Remembering<T> {
  readonly ttlMs: number;
  readonly ask: () => Promise<T>;
  /** What else it must have been asked under: an answer from under another one counts as none. */
  readonly under?: number;
}

/**
 * What was asked elsewhere, for all programs at once. Each item counts how often it was told that it changed: an answer that was asked for
 * before that is not kept.
 */
export function rememberedIn(state: StateItems, clock: () => number) {
  const expires = () => Math.floor(clock() / 1000) + keptSeconds;

  async function keep(key: Key, before: Item | undefined, asked: Readonly<Record<string, unknown>>): Promise<void> {
    const told = before?.told;
    const unchanged = told === undefined ? { missing: ["told"] } : { equals: { told } };
    const { made, item } = await state.change(key, { set: asked, if: unchanged }, { orCreate: true });
    // One whose time has passed is there still, and has counted what nobody needs to know any more.
    if (!made && item === undefined) await state.create({ ...key, ...asked });
  }

  return {
    async get<T>(key: Key, { ttlMs, ask, under = 0 }: Remembering<T>, known?: Item): Promise<T> {
      const before = known ?? (await state.get(key));
      const askedAt = clock();
      if (before?.body !== undefined && before.under === under && askedAt - (before.askedAt as number) < ttlMs) {
        return (JSON.parse(before.body as string) as { readonly found: T }).found;
      }
      const found = await ask();
      const body = JSON.stringify({ found });
      if (Buffer.byteLength(body) > mostBytes || found === undefined) return found;
      await keep(key, before, { body, askedAt, under, expires: expires() });
      return found;
    },

    async forget(key: Key): Promise<void> {
      const change = { add: { told: 1 }, set: { expires: expires() }, remove: ["body", "askedAt", "under"] };
      await state.change(key, change, { orCreate: true });
    },
  };
}
