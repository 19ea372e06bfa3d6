import { defineConfig } from "vitest/config";
import { reporters } from "../reporters.ts";

/** One Chromium at a time: two would starve each other on a small machine. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    pool: "forks",
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters,
  },
});
