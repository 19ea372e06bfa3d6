import type { ViteUserConfig } from "vitest/config";

/** What happened is printed; where `VITEST_REPORT` names a file, it goes there as JSON too. */
export const reporters: NonNullable<NonNullable<ViteUserConfig["test"]>["reporters"]> = process.env.VITEST_REPORT
  ? ["default", ["json", { outputFile: process.env.VITEST_REPORT }]]
  : ["default"];
