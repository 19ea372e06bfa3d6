import { type Answer, type Json, refusal } from "./wire.ts";

/**
 * How often each kind of trouble is made, 0 to 1 of the requests that it can befall.
 * - `conflict`: refused because a transaction is under way on one of the items. Nothing was written.
 * - `throttled`: refused because there is too much to do. Nothing was written.
 * - `broken`: 500 or 503; half of them after the work was done.
 * - `reset`: the connection is cut before anything was done.
 * - `lost`: the connection is cut when all was done.
 * - `partial`: of a batch only a part is done, at least one thing; the rest is named as unprocessed.
 * - `stale`: a read that didn't ask for consistency (of an index none can) sees an older state.
 */
export type Rates = Record<Fault, number>;

export type Fault = "conflict" | "throttled" | "broken" | "reset" | "lost" | "partial" | "stale";

export const noFaults: Readonly<Rates> = {
  conflict: 0,
  throttled: 0,
  broken: 0,
  reset: 0,
  lost: 0,
  partial: 0,
  stale: 0,
};

/** A bad day. Clients that try three times, as the SDK does by itself, see about one request in a hundred fail. */
export const manyFaults: Readonly<Rates> = {
  conflict: 0.1,
  throttled: 0.05,
  broken: 0.03,
  reset: 0.03,
  lost: 0.05,
  partial: 0.3,
  stale: 0.5,
};

const singleWrites = ["PutItem", "UpdateItem", "DeleteItem"];
const transactions = ["TransactWriteItems", "TransactGetItems"];
const batches = ["BatchWriteItem", "BatchGetItem"];
const reads = ["GetItem", "Query", "Scan"];
const all = [...singleWrites, ...transactions, ...batches, ...reads];

/** Operations that each kind can befall. Tables' own (CreateTable and the like) are always spared. */
export const befalls: Readonly<Record<Fault, readonly string[]>> = {
  conflict: [...singleWrites, ...transactions],
  throttled: all,
  broken: all,
  reset: all,
  lost: all,
  partial: batches,
  stale: [...reads, "BatchGetItem"],
};

/** The service's refusal of an operation; `draw` decides between its ways to say it. */
export function refuse(
  fault: "conflict" | "throttled" | "broken",
  operation: string,
  body: Json,
  draw: () => number,
): Answer {
  if (fault === "broken") {
    return draw() < 0.5
      ? refusal("InternalServerError", "Internal server error", {}, 500)
      : refusal("ServiceUnavailable", "The service is temporarily unavailable", {}, 503);
  }
  const inTransaction = transactions.includes(operation);
  if (fault === "conflict") {
    if (!inTransaction) return refusal("TransactionConflictException", "Transaction is ongoing for the item");
    return cancelled(body, draw, { Code: "TransactionConflict", Message: "Transaction is ongoing for the item" });
  }
  const tooMuch =
    "The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API.";
  if (inTransaction && draw() < 0.5) {
    return cancelled(
      body,
      draw,
      draw() < 0.5
        ? { Code: "ProvisionedThroughputExceeded", Message: tooMuch }
        : { Code: "ThrottlingError", Message: "Throughput exceeds the current capacity of your table or index." },
    );
  }
  return draw() < 0.5
    ? refusal("ProvisionedThroughputExceededException", tooMuch)
    : refusal("ThrottlingException", "Rate of requests exceeds the allowed throughput.");
}

/** Cancelled for the sake of one item, which is named by its place. */
function cancelled(body: Json, draw: () => number, reason: Json): Answer {
  const items = body.TransactItems as readonly unknown[];
  const guilty = Math.floor(draw() * items.length);
  const reasons = items.map((_, at) => (at === guilty ? reason : { Code: "None" }));
  const codes = reasons.map(({ Code }) => Code).join(", ");
  return refusal(
    "TransactionCanceledException",
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    { CancellationReasons: reasons },
  );
}
