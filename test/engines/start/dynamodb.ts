import { join } from "node:path";
import { javaArguments } from "./java.ts";
import type { Recipe } from "./recipe.ts";

/** DynamoDB and its streams: AWS's own DynamoDB Local. */
export const dynamodb: Recipe = {
  jars: "software.amazon.dynamodb:DynamoDBLocal:3.0.0",
  needs: ["java"],
  async command({ port, folder, jars, keeps }) {
    const server = ["software.amazon.dynamodb.services.local.main.ServerRunner", "-port", `${port}`, "-sharedDb"];
    const data = keeps ? ["-dbPath", folder] : ["-inMemory"];
    return {
      program: "java",
      arguments: [
        ...javaArguments(512),
        "-DDDB_LOCAL_TELEMETRY=0",
        `-Djava.library.path=${jars}`,
        "-cp",
        join(jars, "*"),
        ...server,
        ...data,
        "-disableTelemetry",
      ],
    };
  },
  url: (port) => `http://127.0.0.1:${port}`,
  async answers({ port }) {
    const response = await fetch(this.url(port), { signal: AbortSignal.timeout(2_000) });
    return response.status < 500;
  },
};
