import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../../..");

/** What would be deployed, bundles and all, in a folder of its own. */
export async function synthesizeBundles(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "octember-cdk-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await synthesizeInto(folder);
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, remove };
}

export async function synthesizeInto(folder: string): Promise<void> {
  await run("npm", ["run", "synth", "--", "--output", folder], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
}

/** The Node of Lambda's runtime: this one, if it is that, else npm's. */
export async function nodeOfLambda(): Promise<string> {
  if (process.versions.node.startsWith("24.")) return process.execPath;
  const { stdout } = await run("npx", ["-y", "-p", "node@24", "node", "-p", "process.execPath"], { cwd: tmpdir() });
  return stdout.trim();
}
