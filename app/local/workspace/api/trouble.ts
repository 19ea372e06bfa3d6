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
}

export function trouble(): Trouble {
  const ordered = new Map<string, Ordered[]>();
  return {
    order(method, ...what) {
      ordered.set(method, [...(ordered.get(method) ?? []), ...what]);
    },
    take: (method) => ordered.get(method)?.shift(),
  };
}
