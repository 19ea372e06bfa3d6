import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../app/project-folder.ts";

/** `npm start` on a free port and an empty folder, as a person's first minute with it. */
export async function startOctember(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "octember-walk-"));
  const child = spawn(process.execPath, [join(projectFolder, "dist/app/local/main.js")], {
    env: { PATH: process.env.PATH ?? "", PORT: "0", OCTEMBER_DATA: folder, LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    const hear = (part: Buffer) => {
      said += part;
      const found = /open (http:\/\/\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", (status) => reject(new Error(`Octember ended with ${status}: ${said}`)));
  });
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
