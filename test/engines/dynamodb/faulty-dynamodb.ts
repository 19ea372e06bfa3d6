import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answering, answering, type Handled } from "./answer-faultily.ts";
import type { Fault, Rates } from "./faults.ts";
import { headersOf, operationOf } from "./wire.ts";

/**
 * DynamoDB Local with the service's bad days: an address for the SDK's `endpoint`, behind which requests go to the engine
 * and some meet trouble that the engine alone never makes. What fails is drawn from a seed, in the order in which
 * requests arrive. Tables must be written through it alone, else its stale reads know nothing of it.
 *
 * What the engine enforces itself, as the service does, isn't done again here: 100 items and 4 MB a transaction, one
 * action an item, tokens of transactions, 25 and 100 items a batch, 400 KB an item, 2,048 and 1,024 bytes a key,
 * lengths of expressions, no consistent read of an index.
 */
export interface FaultyDynamodb {
  /** For the client's `endpoint`. */
  readonly url: string;
  /** How often each trouble is made; may be changed at any time. */
  readonly rates: Rates;
  /** How often each was made so far. */
  readonly made: Readonly<Record<Fault, number>>;
  /** Makes this trouble at the next request that it can befall, whatever its rate; of this operation, if one is named. Several queue up. */
  next(fault: Fault, operation?: string): void;
  /** Lets stale reads catch up on everything, as a second does in the service. */
  catchUp(): Promise<void>;
  /**
   * Deletes what has expired at `now` (ms), as the service does within days; without it nothing expired ever goes. (Its
   * stream records don't say that it was the service who deleted.) Returns how many.
   */
  sweepExpired(now: number): Promise<number>;
  /**
   * How often each partition was written to, most first: `<table> <key>` or, for whole items put, `<table>/<index> <key>`.
   * The service takes 1,000 writes a second for each.
   */
  partitions(): [partition: string, writes: number][];
  close(): Promise<void>;
}

/**
 * @param target where DynamoDB Local is.
 * @param options.seed what is drawn follows from it.
 * @param options.rates none by default; `manyFaults` is a bad day.
 */
export async function faultyDynamodb(
  target: string,
  options: { readonly seed: number; readonly rates?: Partial<Rates> },
): Promise<FaultyDynamodb> {
  const engine = answering(target, options);
  // A connection that lies idle while others are at work isn't cut: that would be one more trouble, at no rate.
  const server = createServer(
    { keepAliveTimeout: 3_600_000 },
    (request, response) => void serve(engine, request, response),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rates: engine.rates,
    made: engine.made,
    next: engine.next,
    catchUp: engine.catchUp,
    sweepExpired: engine.sweepExpired,
    partitions: engine.partitions,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function serve(engine: Answering, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const handled = await readAndHandle(engine, request).catch((): Handled => "cut");
  if (handled === "cut") {
    request.socket.destroy();
    return;
  }
  response.writeHead(handled.status, headersOf(handled));
  response.end(handled.body);
}

async function readAndHandle(engine: Answering, request: IncomingMessage): Promise<Handled> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(",") : (value ?? ""),
    ]),
  );
  const operation = operationOf(headers["x-amz-target"]);
  return engine.handle({ operation, headers, body: Buffer.concat(parts) });
}
