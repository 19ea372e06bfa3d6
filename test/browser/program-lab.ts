import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { type Program, startProgram } from "../../app/local/program.ts";
import { openLog } from "../../app/log.ts";

const open = new Set<() => Promise<void>>();
afterEach(async () => {
  for (const close of open) await close();
  open.clear();
});

/** What `npm start` starts, on a free port and an empty folder. Ended after the test. */
export async function openProgram(): Promise<Program & { readonly url: string }> {
  const data = await mkdtemp(join(tmpdir(), "octember-walk-"));
  const settings = { port: 0, data, slack: { kind: "local" }, logLevel: "warn" } as const;
  const program = await startProgram(settings, { log: openLog("warn") });
  open.add(async () => {
    await program.close();
    await rm(data, { recursive: true });
  });
  const { url } = program;
  if (url === undefined) throw new Error("the local workspace has no address");
  return { ...program, url };
}
