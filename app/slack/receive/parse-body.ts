import { OctemberError } from "../../errors.ts";

export class MalformedBody extends OctemberError {
  override readonly name = "MalformedBody";
  readonly code = "malformed-body";
}

/**
 * What Slack sent: JSON for events, a form for commands, and a form with JSON in `payload` for interactions.
 * @throws MalformedBody
 */
export function parseBody(body: Uint8Array, contentType: string | undefined): Record<string, unknown> {
  const text = new TextDecoder("utf-8", { fatal: false }).decode(body);
  if (contentType?.split(";")[0]?.trim().toLowerCase() === "application/json") return parseObject(text);
  const form = new URLSearchParams(text);
  const payload = form.get("payload");
  return payload === null ? Object.fromEntries(form) : parseObject(payload);
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new MalformedBody("the body is no JSON", { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new MalformedBody("the body is no object");
  return value as Record<string, unknown>;
}
