import { type Asked, bodyOf, type Json } from "./wire.ts";

/** A batch cut in two: what is asked of the engine, and what its answer then names as unprocessed. */
export interface CutBatch {
  readonly done: Asked;
  readonly unprocessed: Json;
}

type Requests = Readonly<Record<string, readonly unknown[] | { readonly Keys: readonly unknown[] }>>;

/** Keeps at least one of a batch's things and leaves at least one; `undefined` where there is only one. */
export function cutBatch(asked: Asked, draw: () => number): CutBatch | undefined {
  const body = bodyOf(asked);
  const requests = body.RequestItems as Requests;
  const count = Object.values(requests).reduce((sum, one) => sum + listOf(one).length, 0);
  if (count < 2) return undefined;
  const kept = 1 + Math.floor(draw() * (count - 1));
  const first = Math.floor(draw() * count);
  // A run of them that starts anywhere: the service promises no order.
  const isKept = (at: number) => (at - first + count) % count < kept;
  return {
    done: { ...asked, body: Buffer.from(JSON.stringify({ ...body, RequestItems: pick(requests, isKept) })) },
    unprocessed: pick(requests, (at) => !isKept(at)),
  };
}

function pick(requests: Requests, wanted: (at: number) => boolean): Requests {
  let at = 0;
  const picked: Record<string, readonly unknown[] | { readonly Keys: readonly unknown[] }> = {};
  for (const [table, one] of Object.entries(requests)) {
    const list = listOf(one).filter(() => wanted(at++));
    if (list.length > 0) picked[table] = "Keys" in one ? { ...one, Keys: list } : list;
  }
  return picked;
}

function listOf(one: Requests[string]): readonly unknown[] {
  return "Keys" in one ? one.Keys : one;
}
