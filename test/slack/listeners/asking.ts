import type { InputBlock } from "@slack/types";
import type { PageMessage } from "../../../app/local/page-api.ts";
import { app } from "../../../app/local/workspace/world/seed.ts";
import { eventually, type Octember, pressOf } from "./open-octember.ts";

/** The member's direct messages with Octember. */
export function directOf(octember: Octember, member: string): string {
  return octember.workspace.as(member).direct(app.bot).channel;
}

/** What Octember wrote to a member in their direct messages, without pictures. */
export function written(octember: Octember, member: string): readonly PageMessage[] {
  return octember.said(member, directOf(octember, member)).filter(({ files }) => files.length === 0);
}

/** Asks the first colleague whom an introduction names. `text`: in place of the draft. @returns what the asker was answered */
export async function askFor(octember: Octember, asker: string, person: string, text?: string): Promise<PageMessage> {
  const intro = await octember.run(asker, `intro ${person}`);
  const { id, view } = await octember.openForm(asker, intro, "ask_colleague");
  const line = (view.blocks as InputBlock[]).find(({ block_id }) => block_id?.startsWith("ask:"));
  if (line?.element.type !== "plain_text_input") throw new Error("the form has no line");
  const value = text ?? line.element.initial_value ?? "";
  const before = octember.said(asker).length;
  const { errors } = await octember.workspace
    .as(asker)
    .submit(id, { [line.block_id ?? ""]: { text: { type: "plain_text_input", value } } });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  await octember.heard();
  return eventually(() => octember.said(asker).slice(before).at(-1));
}

/** Presses a button of what a member has in their direct messages. */
export async function pressThere(octember: Octember, member: string, message: PageMessage, action: string) {
  await octember.workspace.as(member).press(pressOf(message, action, directOf(octember, member)));
  await octember.heard();
}

/** The asks that a member has before them. */
export function asked(octember: Octember, member: string): readonly PageMessage[] {
  return written(octember, member).filter((one) => JSON.stringify(one.blocks ?? []).includes("accept_ask"));
}
