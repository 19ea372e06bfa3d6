import { draws } from "./draws.ts";
import { befalls, type Fault, noFaults, type Rates, refuse } from "./faults.ts";
import { laggingCopy } from "./lagging-copy.ts";
import { cutBatch } from "./part-of-batch.ts";
import { readBehind, withoutCopies } from "./read-behind.ts";
import { knownTables } from "./tables.ts";
import { timeToLive } from "./time-to-live.ts";
import { type Answer, type Asked, ask, bodyOf, jsonAnswer } from "./wire.ts";
import { writtenItems } from "./written-items.ts";

/** An answer, or a connection that is cut instead. */
export type Handled = Answer | "cut";

export type Answering = ReturnType<typeof answering>;

/** Of what stale reads are behind by, the share that each request lets them catch up on. */
const share = 0.3;

/** Everything that the faulty DynamoDB does with a request, but for its socket. */
export function answering(target: string, options: { readonly seed: number; readonly rates?: Partial<Rates> }) {
  const draw = draws(options.seed);
  const rates: Rates = { ...noFaults, ...options.rates };
  const made: Record<Fault, number> = { ...noFaults };
  const ordered: { fault: Fault; operation: string | undefined }[] = [];
  const tables = knownTables(target);
  const copy = laggingCopy(target);
  const expiring = timeToLive(target, tables.of);
  const writes = new Map<string, number>();

  function befallen(fault: Fault, operation: string): boolean {
    if (!befalls[fault].includes(operation)) return false;
    const at = ordered.findIndex((one) => one.fault === fault && (one.operation ?? operation) === operation);
    if (at >= 0) ordered.splice(at, 1);
    return at >= 0 || draw() < rates[fault];
  }

  const count = (fault: Fault) => {
    made[fault] += 1;
  };

  /** Asks the engine, or the copy that is behind it, and notes what was written. */
  async function carryOut(asked: Asked): Promise<Answer> {
    const stale = befallen("stale", asked.operation) && (await readBehind(asked, copy, tables.of));
    if (stale) {
      count("stale");
      return stale.restore(await ask(target, stale.asked));
    }
    const answer = await ask(target, asked);
    if (answer.status === 200) await note(asked);
    return asked.operation === "ListTables" && answer.status === 200 ? withoutCopies(answer) : answer;
  }

  async function note({ operation, body }: Asked): Promise<void> {
    const asked = bodyOf({ body });
    for (const { table: name, item } of writtenItems(operation, asked)) {
      const table = await tables.of(name);
      copy.behind(table, item);
      const [partition = ""] = table.key;
      const places = [["", partition], ...Object.entries(table.indexes).map(([index, key]) => [`/${index}`, key])];
      for (const [index = "", key = ""] of places) {
        if (item[key] === undefined) continue;
        const place = `${name}${index} ${Object.values(item[key] as object)[0]}`;
        writes.set(place, (writes.get(place) ?? 0) + 1);
      }
    }
    if (operation === "DeleteTable" || operation === "UpdateTable") {
      tables.forget(asked.TableName as string);
      await copy.forget(asked.TableName as string);
    }
  }

  async function carryOutInPart(asked: Asked): Promise<Answer> {
    const cut = cutBatch(asked, draw);
    if (!cut) return carryOut(asked);
    const answer = await carryOut(cut.done);
    if (answer.status !== 200) return answer;
    count("partial");
    const field = asked.operation === "BatchGetItem" ? "UnprocessedKeys" : "UnprocessedItems";
    return jsonAnswer(200, { ...bodyOf(answer), [field]: cut.unprocessed });
  }

  function refusedBefore(asked: Asked): Handled | undefined {
    for (const fault of ["conflict", "throttled"] as const) {
      if (!befallen(fault, asked.operation)) continue;
      count(fault);
      return refuse(fault, asked.operation, bodyOf(asked), draw);
    }
    if (!befallen("reset", asked.operation)) return undefined;
    count("reset");
    return "cut";
  }

  async function answerOrLose(asked: Asked): Promise<Handled> {
    const { operation } = asked;
    const broken = befallen("broken", operation);
    if (broken) count("broken");
    if (broken && draw() < 0.5) return refuse("broken", operation, bodyOf(asked), draw);
    const answer = befallen("partial", operation) ? await carryOutInPart(asked) : await carryOut(asked);
    if (broken) return refuse("broken", operation, bodyOf(asked), draw);
    if (answer.status !== 200 || !befallen("lost", operation)) return answer;
    count("lost");
    return "cut";
  }

  return {
    rates,
    made,
    next: (fault: Fault, operation?: string) => void ordered.push({ fault, operation }),
    catchUp: () => copy.catchUp(draw, 1),
    async sweepExpired(now: number) {
      const deleted = await expiring.sweep(now);
      for (const { table, item } of deleted) copy.behind(table, item);
      return deleted.length;
    },
    partitions: () => [...writes].toSorted(([, a], [, b]) => b - a),

    async handle(asked: Asked): Promise<Handled> {
      const { operation } = asked;
      const own = operation.endsWith("TimeToLive") && expiring.answer(operation, bodyOf(asked));
      if (own) return own;
      await copy.catchUp(draw, share);
      return refusedBefore(asked) ?? answerOrLose(asked);
    },
  };
}
