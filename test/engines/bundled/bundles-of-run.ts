import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject } from "vitest";
import { synthesizeInto } from "./synthesize-bundles.ts";

/**
 * What would be deployed. Whichever test needs it first makes it, for all of a run.
 * @returns its folder.
 */
export async function bundlesOfRun(): Promise<string> {
  const folder = inject("bundles");
  const [output, done] = [join(folder, "cdk.out"), join(folder, "done")];
  if (await isFirst(folder)) {
    const problem = await synthesizeInto(output).then(
      () => "",
      (error: unknown) => String(error),
    );
    await writeFile(`${done}.part`, problem);
    await rename(`${done}.part`, done);
  }
  const problem = () => readFile(done, "utf8").catch(() => undefined);
  await expect.poll(problem, { timeout: 1_800_000 }).toBeDefined();
  expect(await problem()).toBe("");
  return output;
}

async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(join(folder, "begun"));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
