/** What the next call of a method meets, for tests of what can go wrong. */
type Ordered =
  | { readonly kind: "ratelimited"; readonly seconds: number }
  | { readonly kind: "status"; readonly status: 500 | 502 | 503 }
  | { readonly kind: "error"; readonly error: string }
  /** The connection breaks, before the call is done or after it. */
  | { readonly kind: "hang up"; readonly afterwards: boolean };

export interface Trouble {
  /** The next calls of the method meet these, one each, in this order. */
  order(method: string, ...what: readonly Ordered[]): void;
  take(method: string): Ordered | undefined;
  /** The next events of this kind are never delivered. */
  loseEvents(kind: string, howMany: number): void;
  /** Whether an event that is about to be queued is lost. */
  isLost(kind: string): boolean;
}

export function trouble(): Trouble {
  const ordered = new Map<string, Ordered[]>();
  const lost = new Map<string, number>();
  return {
    order(method, ...what) {
      ordered.set(method, [...(ordered.get(method) ?? []), ...what]);
    },
    take: (method) => ordered.get(method)?.shift(),
    loseEvents(kind, howMany) {
      lost.set(kind, (lost.get(kind) ?? 0) + howMany);
    },
    isLost(kind) {
      const left = lost.get(kind) ?? 0;
      lost.set(kind, Math.max(0, left - 1));
      return left > 0;
    },
  };
}
