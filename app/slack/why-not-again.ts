import type { Taken } from "../ports/inbox.ts";
import { limits } from "./limits.ts";
import { listeners } from "./listeners/index.ts";

/**
 * Why a job that was given up is not to be done again. `answer-expired`: Slack takes no answer to its command or press any longer.
 * `form-closed`: it was to fill a form that is no longer open. `unknown-listener`: nobody does such jobs in this version.
 */
export type WhyNotAgain = "answer-expired" | "form-closed" | "unknown-listener";

/** What a member sent in a form, and what Slack tells in events, is worth doing however late; what they waited for is not. */
export function whyNotAgain({ listener, acceptedAt }: Taken, now: number): WhyNotAgain | undefined {
  if (!listeners.some(({ name, then }) => name === listener && then !== undefined)) return "unknown-listener";
  if (listener.startsWith("open ")) return "form-closed";
  const isWaitedFor = listener.startsWith("command ") || listener.startsWith("action ");
  return isWaitedFor && now - acceptedAt > limits.responseUrlMs ? "answer-expired" : undefined;
}
