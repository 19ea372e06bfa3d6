import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { javaArguments } from "./java.ts";
import type { Recipe } from "./recipe.ts";

/** SQS: ElasticMQ, with SQS's own limits. */
export const sqs: Recipe = {
  jars: "org.elasticmq:elasticmq-server_2.13:1.6.9",
  needs: ["java"],
  lastsAfter: "SIGTERM",
  async command({ port, folder, jars, keeps }) {
    const settings = join(folder, "elasticmq.conf");
    await writeFile(
      settings,
      `include classpath("application.conf")
node-address { protocol = http, host = "127.0.0.1", port = ${port}, context-path = "" }
rest-sqs { enabled = true, bind-port = ${port}, bind-hostname = "127.0.0.1", sqs-limits = strict }
rest-stats { enabled = false }
messages-storage { enabled = ${keeps}, uri = "jdbc:h2:${folder}/messages;WRITE_DELAY=0" }
queues-storage { enabled = ${keeps}, path = "${folder}/queues.conf" }
`,
    );
    return {
      program: "java",
      arguments: [
        ...javaArguments(256),
        `-Dconfig.file=${settings}`,
        "-cp",
        join(jars, "*"),
        "org.elasticmq.server.Main",
      ],
    };
  },
  url: (port) => `http://127.0.0.1:${port}`,
  async answers({ port, folder }) {
    const queues = await queuesAt(this.url(port));
    // It answers before it has made again what queues it had.
    const before = await readFile(join(folder, "queues"), "utf8").catch(() => "[]");
    return (JSON.parse(before) as string[]).every((queue) => queues.includes(queue));
  },
  async beforeStop({ port, folder }) {
    await writeFile(join(folder, "queues"), JSON.stringify(await queuesAt(this.url(port))));
  },
};

async function queuesAt(url: string): Promise<string[]> {
  const response = await fetch(`${url}/?Action=ListQueues`, { signal: AbortSignal.timeout(2_000) });
  if (!response.ok) throw new Error(`ElasticMQ answers ${response.status}`);
  return [...(await response.text()).matchAll(/<QueueUrl>([^<]*)</g)].map(([, queue = ""]) => queue);
}
