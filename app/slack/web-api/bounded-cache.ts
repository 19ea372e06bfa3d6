/** Remembers what was asked for, for a while; of what failed it remembers nothing. The longest unused goes first when there is too much. */
export interface BoundedCache<T> {
  get(key: string, ask: () => Promise<T>): Promise<T>;
  forget(key: string): void;
  clear(): void;
}

interface BoundedCacheOptions<T> {
  readonly ttlMs: number;
  readonly most: number;
  readonly now: () => number;
  /** What is not worth remembering is asked for each time. */
  readonly isKept?: (value: T) => boolean;
}

export function boundedCache<T>(options: BoundedCacheOptions<T>): BoundedCache<T> {
  const { isKept = () => true } = options;
  const known = new Map<string, { readonly value: Promise<T>; readonly until: number }>();
  return {
    get(key, ask) {
      const entry = known.get(key);
      known.delete(key);
      if (entry !== undefined && entry.until > options.now()) {
        known.set(key, entry);
        return entry.value;
      }
      const value = ask();
      known.set(key, { value, until: options.now() + options.ttlMs });
      const drop = () => {
        if (known.get(key)?.value === value) known.delete(key);
      };
      value.then((found) => isKept(found) || drop(), drop);
      for (const oldest of known.keys()) {
        if (known.size <= options.most) break;
        known.delete(oldest);
      }
      return value;
    },
    forget: (key) => void known.delete(key),
    clear: () => known.clear(),
  };
}
