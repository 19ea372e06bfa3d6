import type { Cache, CachePlace } from "../../ports/cache.ts";

interface MemoryCacheOptions {
  /** Of all answers together. */
  readonly mostCharacters?: number;
  readonly lastsMs?: number;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** Answers in this process: the ones that were used last, up to a size. */
export function memoryCache(options: MemoryCacheOptions = {}): Cache {
  const { mostCharacters = 10_000_000, lastsMs = 600_000, clock = Date.now } = options;
  // A map knows in which order its keys were put in: the first is the one that was used longest ago.
  const kept = new Map<string, { readonly answer: string; readonly until: number }>();
  let characters = 0;

  function drop(key: string): void {
    characters -= sizeOf(key, kept.get(key)?.answer);
    kept.delete(key);
  }

  return {
    async read(workspace, place) {
      const key = keyOf(workspace, place);
      const found = kept.get(key);
      if (found === undefined) return undefined;
      if (found.until <= clock()) {
        drop(key);
        return undefined;
      }
      kept.delete(key);
      kept.set(key, found);
      return found.answer;
    },

    write(workspace, place, answer) {
      const key = keyOf(workspace, place);
      if (kept.has(key)) drop(key);
      kept.set(key, { answer, until: clock() + lastsMs });
      characters += sizeOf(key, answer);
      for (const oldest of kept.keys()) {
        if (characters <= mostCharacters) break;
        drop(oldest);
      }
    },
  };
}

function keyOf(workspace: string, { view, version, question }: CachePlace): string {
  return JSON.stringify([workspace, view, version, question]);
}

function sizeOf(key: string, answer = ""): number {
  return key.length + answer.length;
}
