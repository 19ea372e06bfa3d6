import { defineConfig } from "vitest/config";
import { reporters } from "./test/reporters.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**", "test/engines/**", "test/bench/**"],
    testTimeout: 30_000,
    reporters,
  },
});
