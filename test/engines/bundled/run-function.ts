/**
 * A bundle's process: what Lambda's runtime does with it. Loads the handler, says that it is ready, and answers one event after the
 * other. It is run by Lambda's Node itself, not compiled, and so uses nothing but Node.
 */
const [file = "", exported = ""] = process.argv.slice(2);

interface Asked {
  readonly event: unknown;
  readonly requestId: string;
  /** Milliseconds since 1970, as it is by the clock of who asks: a test may have set that ahead. */
  readonly deadline: number;
  readonly now: number;
}

interface Told {
  readonly answer?: unknown;
  readonly error?: { readonly errorType: string; readonly errorMessage: string; readonly trace: readonly string[] };
}

type Handler = (event: unknown, context: object) => Promise<unknown>;

function tell(told: Told | "ready"): void {
  process.send?.(told);
}

function errorOf(thrown: unknown): Told {
  const { name, message, stack = "" } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { error: { errorType: name, errorMessage: message, trace: stack.split("\n") } };
}

/** Less than that may be lost on the way. */
const setAheadMs = 60_000;
const clock = Date.now.bind(Date);
let ahead = 0;
// Before the bundle is loaded, which may keep what it finds here.
Date.now = () => clock() + ahead;

const name = process.env.AWS_LAMBDA_FUNCTION_NAME ?? "";
const handler = ((await import(file)) as Record<string, Handler>)[exported];
if (handler === undefined) throw new Error(`${file} exports no ${exported}`);

process.on("message", async ({ event, requestId, deadline, now }: Asked) => {
  const apart = now - clock();
  ahead = apart > setAheadMs ? apart : 0;
  const context = {
    functionName: name,
    functionVersion: "$LATEST",
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  try {
    tell({ answer: (await handler(event, context)) ?? null });
  } catch (thrown) {
    tell(errorOf(thrown));
  }
});
tell("ready");
