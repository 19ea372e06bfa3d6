import { defineConfig } from "vitest/config";
import { reporters } from "./test/reporters.ts";

/** Limits find what never comes. None measures: on a busy machine what takes milliseconds may take many seconds. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**", "test/engines/**", "test/bench/**"],
    // By itself it would leave one core idle: half of a small machine.
    maxWorkers: "100%",
    reporters,
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 400_000 } },
  },
});
