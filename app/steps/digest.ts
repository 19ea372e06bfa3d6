import { createHash } from "node:crypto";
import type { Message } from "../ports/speak.ts";

/** The same for messages that look the same: what needn't be said again. */
export function digestOf(message: Message): string {
  return createHash("sha256")
    .update(JSON.stringify([message.text, message.blocks ?? []]))
    .digest("base64url");
}
