import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { CheckpointName } from "../../app/ports/checkpoint.ts";
import { projectFolder } from "../../app/project-folder.ts";

export interface Started {
  readonly child: ChildProcess;
  /** Resolves with how it ended: a signal or an exit status. */
  readonly ended: Promise<NodeJS.Signals | number | null>;
}

/** Starts the program on a folder and port, and waits until it is ready, or dead. */
export async function startOn(data: string, port: number, killAt?: CheckpointName): Promise<Started> {
  const child = spawn(process.execPath, [join(projectFolder, "dist/test/killed/program.js")], {
    env: {
      PATH: process.env.PATH,
      OCTEMBER_DATA: data,
      PORT: String(port),
      ...(killAt === undefined ? {} : { KILL_AT: killAt }),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (bytes) => {
    said += bytes;
  });
  const ended = once(child, "exit").then(([status, signal]) => (signal ?? status) as NodeJS.Signals | number | null);
  const ready = new Promise<void>((resolve) => child.stdout?.once("data", () => resolve()));
  const first = await Promise.race([ready.then(() => "ready"), ended]);
  if (typeof first === "number") throw new Error(`the program ended with ${first}: ${said}`);
  return { child, ended };
}
