import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Ran, runOctember } from "./run-octember.ts";

/** A data folder of the command line's own, and files beside it. Gone after the test. */
export async function openFolder() {
  const folder = await mkdtemp(join(tmpdir(), "octember-import-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const data = join(folder, "data");
  return {
    folder,
    data,
    async write(name: string, content: string | Uint8Array): Promise<string> {
      const file = join(folder, name);
      await writeFile(file, content);
      return file;
    },
    run: (...args: readonly string[]): Promise<Ran> => runOctember(args, { env: { OCTEMBER_DATA: data } }),
    async documents(...args: readonly string[]) {
      const { stdout } = await runOctember(args, { env: { OCTEMBER_DATA: data } });
      return stdout
        .trim()
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line));
    },
  };
}
