import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What `receive` calls for a posted photo, and for its look around when it starts, answered at once: a secret, an item that wasn't there, a message that was sent. */
export async function openAwsStandIn(secret: object) {
  const answers: Readonly<Record<string, (asked: Record<string, unknown>) => object>> = {
    "secretsmanager.GetSecretValue": () => ({ SecretString: JSON.stringify(secret) }),
    "DynamoDB_20120810.GetItem": () => ({}),
    "DynamoDB_20120810.PutItem": () => ({}),
    "DynamoDB_20120810.UpdateItem": ({ Key }) => ({ Attributes: Key }),
    "AmazonSQS.GetQueueAttributes": () => ({ Attributes: { QueueArn: "arn" } }),
    "AmazonSQS.SendMessage": ({ MessageBody }) => ({
      MessageId: "m1",
      SequenceNumber: "1",
      MD5OfMessageBody: createHash("md5").update(String(MessageBody)).digest("hex"),
    }),
  };
  const asked = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const target = request.headers["x-amz-target"]?.toString() ?? "";
    if (request.headers["x-amz-invocation-type"] === "DryRun") return response.writeHead(204).end();
    // Where the bucket is.
    if (request.url?.includes("?location")) return response.writeHead(200).end("<LocationConstraint/>");
    const answer = answers[target];
    asked.set(target, (asked.get(target) ?? 0) + 1);
    const said = answer?.(JSON.parse(await textOf(request))) ?? { __type: "UnknownOperationException" };
    response.writeHead(answer === undefined ? 400 : 200, { "content-type": "application/x-amz-json-1.0" });
    response.end(JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** How often each was called. */
    asked: (target: string) => asked.get(target) ?? 0,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
