import { defineConfig } from "vitest/config";
import { reporters } from "../reporters.ts";

/**
 * One Chromium at a time: two would starve each other on a small machine. Limits find what never comes, and measure nothing.
 */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    pool: "forks",
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 400_000 } },
    reporters,
  },
});
