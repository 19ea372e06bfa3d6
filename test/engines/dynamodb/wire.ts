import { randomUUID } from "node:crypto";
import { crc32 } from "node:zlib";

/** A request of DynamoDB's JSON 1.0 protocol. */
export interface Asked {
  /** Such as `PutItem`; empty for what isn't DynamoDB's own (its streams have another prefix). */
  readonly operation: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** An attribute value, an item, a request's body: JSON as it is on the wire. */
export type Json = Readonly<Record<string, unknown>>;

const prefix = "DynamoDB_20120810.";

export function operationOf(target: string | undefined): string {
  return target?.startsWith(prefix) ? target.slice(prefix.length) : "";
}

export function bodyOf(answer: { readonly body: Buffer }): Json {
  return answer.body.length === 0 ? {} : (JSON.parse(answer.body.toString("utf8")) as Json);
}

export function jsonAnswer(status: number, body: Json): Answer {
  return { status, body: Buffer.from(JSON.stringify(body)) };
}

/** An error as the service writes it: most types have `com.amazonaws.dynamodb.v20120810#` before their name. */
export function refusal(type: string, message: string, more: Json = {}, status = 400): Answer {
  const owner = type === "ThrottlingException" ? "com.amazon.coral.availability#" : "com.amazonaws.dynamodb.v20120810#";
  return jsonAnswer(status, { __type: `${owner}${type}`, ...more, message });
}

/** What the service sends beside each body; clients check the sum. */
export function headersOf(answer: Answer): Record<string, string> {
  return {
    "content-type": "application/x-amz-json-1.0",
    "content-length": `${answer.body.length}`,
    "x-amz-crc32": `${crc32(answer.body)}`,
    "x-amzn-requestid": randomUUID(),
  };
}

/** Asks the engine itself. */
export async function ask(target: string, { headers, body }: Asked): Promise<Answer> {
  const { "content-length": _length, connection: _connection, host: _host, expect: _expect, ...rest } = headers;
  const response = await fetch(target, {
    method: "POST",
    headers: { ...rest, "accept-encoding": "identity" },
    body: new Uint8Array(body),
  });
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
}

/** One operation asked of the engine on the proxy's own account. */
export async function askFor(target: string, operation: string, body: Json): Promise<Json> {
  const answer = await ask(target, {
    operation,
    headers: {
      "x-amz-target": `${prefix}${operation}`,
      "content-type": "application/x-amz-json-1.0",
      authorization:
        "AWS4-HMAC-SHA256 Credential=octember/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
    },
    body: Buffer.from(JSON.stringify(body)),
  });
  if (answer.status !== 200) throw new Error(`${operation}: ${answer.status} ${answer.body.toString("utf8")}`);
  return bodyOf(answer);
}
