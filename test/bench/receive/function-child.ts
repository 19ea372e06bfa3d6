import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Measured } from "./measured-function.ts";

export interface FunctionChild {
  /** What loading its bundle cost. */
  readonly loaded: Measured;
  /** @returns what the event cost, and was answered */
  give(event: unknown): Promise<Measured>;
  end(): void;
}

/** Starts a bundle on Lambda's Node. */
export async function startFunction(
  node: string,
  bundle: string,
  environment: Readonly<Record<string, string>>,
): Promise<FunctionChild> {
  const child = fork(fileURLToPath(new URL("measured-function.js", import.meta.url)), [bundle], {
    execPath: node,
    execArgv: [],
    env: environment,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const next = () =>
    new Promise<Measured>((resolve, reject) => {
      const ended = (code: number | null) => {
        child.off("message", told);
        reject(new Error(`the bundle's process ended with ${code}`));
      };
      const told = (said: unknown) => {
        child.off("exit", ended);
        resolve(said as Measured);
      };
      child.once("message", told);
      child.once("exit", ended);
    });
  const loaded = await next();
  return {
    loaded,
    give(event) {
      const told = next();
      child.send(event as object);
      return told;
    },
    end: () => child.kill("SIGKILL"),
  };
}
