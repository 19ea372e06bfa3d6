import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** An engine as others reach it, until they don't. */
export interface Cuttable {
  readonly url: string;
  /** Ends all connections and takes no new ones: to others the engine is gone, whatever it goes on to hold. */
  cut(): Promise<void>;
  /** Where it was. */
  mend(): Promise<void>;
}

/** Stands before an engine that would lose what it holds by its end, as what it stands for never does. Closed after the test. */
export async function cuttable(engine: string): Promise<Cuttable> {
  const { hostname, port } = new URL(engine);
  const open = new Set<Socket>();
  const server = createServer((here) => {
    const there = connect(Number(port), hostname);
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      open.add(one);
      one.on("error", () => other.destroy());
      one.once("close", () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  const listen = async (at: number) => {
    server.listen(at, "127.0.0.1");
    await once(server, "listening");
  };
  const cut = async () => {
    const closed = server.listening ? once(server, "close") : undefined;
    server.close();
    for (const socket of open) socket.destroy();
    await closed;
  };
  await listen(0);
  onTestFinished(cut);
  const { port: own } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${own}`, cut, mend: () => listen(own) };
}
