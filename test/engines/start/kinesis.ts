import { cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { freePort } from "../../free-port.ts";
import type { Recipe } from "./recipe.ts";

/** Kinesis Data Streams: kinesis-mock. */
export const kinesis: Recipe = {
  needs: [],
  lastsAfter: "SIGTERM",
  async command({ port, folder, keeps }) {
    const main = createRequire(import.meta.url).resolve("kinesis-local");
    // It reads its certificate from where it is started.
    await cp(join(dirname(main), "server.json"), join(folder, "server.json"));
    return {
      program: process.execPath,
      arguments: ["--max-old-space-size=512", main],
      environment: {
        KINESIS_MOCK_PLAIN_PORT: `${port}`,
        KINESIS_MOCK_TLS_PORT: `${await freePort()}`,
        LOG_LEVEL: "WARN",
        // Streams that take half a second to be made or deleted, as by default, would make every test wait.
        CREATE_STREAM_DURATION: "1ms",
        DELETE_STREAM_DURATION: "1ms",
        SHOULD_PERSIST_DATA: `${keeps}`,
        PERSIST_PATH: "data",
        PERSIST_INTERVAL: "1s",
      },
    };
  },
  url: (port) => `http://127.0.0.1:${port}`,
  async answers({ port }) {
    const response = await fetch(`${this.url(port)}/healthcheck`, { signal: AbortSignal.timeout(2_000) });
    return response.ok;
  },
};
