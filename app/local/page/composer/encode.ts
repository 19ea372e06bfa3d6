import type { PageState } from "../../page-api.ts";
import { escapeSlack } from "../text/escape.ts";

/** Typed text in Slack's form: `&`, `<` and `>` escaped, `@Name` and `#channel` of this workspace as mentions. */
export function encodeMessage(text: string, state: Pick<PageState, "members" | "channels">): string {
  const targets = [
    ...state.members.map((member) => ({ typed: `@${member.name}`, sent: `<@${member.id}>` })),
    ...state.channels
      .filter((channel) => channel.kind !== "direct")
      .map((channel) => ({ typed: `#${channel.name}`, sent: `<#${channel.id}|${channel.name}>` })),
  ].sort((one, other) => other.typed.length - one.typed.length);
  let encoded = "";
  let at = 0;
  while (at < text.length) {
    const target = /[\p{L}\p{N}]/u.test(text[at - 1] ?? "")
      ? undefined
      : targets.find((one) => isAt(text, at, one.typed));
    encoded += target ? target.sent : escapeSlack(text[at] ?? "");
    at += target ? target.typed.length : 1;
  }
  return encoded;
}

/** A name ends where no Latin letter or digit goes on; a Korean particle may follow at once. */
function isAt(text: string, at: number, typed: string): boolean {
  const found = text.slice(at, at + typed.length).toLocaleLowerCase() === typed.toLocaleLowerCase();
  return found && !/[\p{Script=Latin}\p{N}_-]/u.test(text[at + typed.length] ?? "");
}
