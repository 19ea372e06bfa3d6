/**
 * A bundle's process, measured: how long its file took to load, and what each event cost. It is run by Lambda's Node, as a child, and
 * uses nothing but Node.
 */
const [file = ""] = process.argv.slice(2);

/** What the process says of one thing that it did. */
export interface Measured {
  /** Milliseconds. */
  readonly took: number;
  /** Milliseconds of this process's cores. */
  readonly cpu: number;
  readonly answer?: unknown;
}

type Handler = (event: unknown, context: object) => Promise<unknown>;

async function measured<T>(work: () => Promise<T>): Promise<Measured & { readonly answer: T }> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const answer = await work();
  const { user, system } = process.cpuUsage(before);
  return { took: performance.now() - began, cpu: (user + system) / 1_000, answer };
}

const loaded = await measured(() => import(file) as Promise<{ readonly handler: Handler }>);
const { handler } = loaded.answer;
process.on("message", async (event) => {
  process.send?.(await measured(() => handler(event, {})));
});
const { took, cpu } = loaded;
process.send?.({ took, cpu } satisfies Measured);
