import { defineConfig } from "vitest/config";
import { reporters } from "../reporters.ts";

/** Limits find what never comes, and measure nothing. */
export default defineConfig({
  test: {
    include: ["test/engines/**/*.test.ts"],
    // What takes many minutes is asked for by `npm run prove:engines`, which says how many photos.
    exclude: process.env.OCTEMBER_PHOTOS
      ? []
      : [
          "pipeline/hard-times",
          "pipeline/stopped-engines",
          "pipeline/reindex",
          "bundled/hard-times",
          "bundled/stopped-engines",
          "bundled/reindex",
          "bundled/purge-in-flight",
        ].map((proof) => `test/engines/${proof}.test.ts`),
    globalSetup: ["test/engines/start-engines.ts"],
    pool: "forks",
    maxWorkers: "100%",
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 400_000 } },
    env: {
      // Engines on this machine ask for a signature and check none.
      AWS_ACCESS_KEY_ID: "octember",
      AWS_SECRET_ACCESS_KEY: "octember",
      AWS_REGION: "us-east-1",
      AWS_EC2_METADATA_DISABLED: "true",
    },
    reporters,
  },
});
