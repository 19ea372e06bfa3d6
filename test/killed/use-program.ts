import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { CheckpointName } from "../../app/ports/checkpoint.ts";
import { freePort } from "../free-port.ts";
import { type Started, startOn } from "./start-program.ts";

/** One program at a time on a folder and port of each test's own. What still runs when the test ends is killed. */
export function useProgram() {
  let data = "";
  let port = 0;
  let running: Started | undefined;

  async function kill(): Promise<void> {
    running?.child.kill("SIGKILL");
    await running?.ended;
  }

  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), "octember-"));
    port = await freePort();
  });
  afterEach(async () => {
    await kill();
    await rm(data, { recursive: true });
  });

  return {
    kill,
    async start(killAt?: CheckpointName): Promise<Started> {
      running = await startOn(data, port, killAt);
      return running;
    },
    data: () => data,
    port: () => port,
  };
}
