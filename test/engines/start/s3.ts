import { join } from "node:path";
import { freePort } from "../../free-port.ts";
import { javaArguments } from "./java.ts";
import type { Recipe } from "./recipe.ts";

/** S3: Adobe's S3Mock. */
export const s3: Recipe = {
  jars: "com.adobe.testing:s3mock:4.9.1:exec",
  needs: ["java"],
  async command({ port, folder, jars, keeps }) {
    return {
      program: "java",
      arguments: [
        ...javaArguments(384),
        // It listens by TLS too, and can't be told not to.
        `-Dserver.port=${await freePort()}`,
        `-Dhttp.port=${port}`,
        "-Dserver.address=127.0.0.1",
        `-Dcom.adobe.testing.s3mock.store.root=${join(folder, "store")}`,
        `-Dcom.adobe.testing.s3mock.store.retain-files-on-exit=${keeps}`,
        "-jar",
        join(jars, "s3mock-4.9.1-exec.jar"),
      ],
    };
  },
  url: (port) => `http://127.0.0.1:${port}`,
  async answers({ port }) {
    const response = await fetch(this.url(port), { signal: AbortSignal.timeout(2_000) });
    return response.ok;
  },
};
