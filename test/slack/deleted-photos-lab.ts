import type { PhotoId, WorkspaceId } from "../../app/ids.ts";
import type { PageMessage } from "../../app/local/page-api.ts";
import { app, channel, member, team } from "../../app/local/workspace/world/seed.ts";
import type { SlackLab } from "./lab.ts";
import { pressOf } from "./listeners/open-octember.ts";

export const workspace = team.id as WorkspaceId;
export const cards = channel.businessCards;
export const jisoo = [
  "Contoso Corporation",
  "Jisoo Park",
  "Sales Manager",
  "M +82 10-1234-5678",
  "jisoo@contoso.com",
].join("\n");
export const minho = ["Fabrikam Inc.", "Minho Lee", "Engineer", "M +82 10-8765-4321", "minho@fabrikam.com"].join("\n");

interface Posted {
  readonly ts: string;
  readonly files: readonly string[];
}

export function post(
  lab: SlackLab,
  texts: readonly string[],
  options: { channel?: string; thread?: string } = {},
): Posted {
  const dana = lab.workspace.as(member.dana);
  const files = texts.map((text, nth) => dana.upload(`card-${nth}.jpg`, Buffer.from(text)).id);
  const thread = options.thread === undefined ? {} : { thread_ts: options.thread };
  return { ts: dana.post({ channel: options.channel ?? cards, text: "", files, ...thread }).ts, files };
}

export function said(lab: SlackLab, thread: string, as: string = member.dana, place: string = cards): PageMessage[] {
  return lab.workspace
    .as(as)
    .messages(place)
    .filter((one) => one.user === app.bot && one.thread_ts === thread && !one.ephemeral);
}

/** What only this member was told. */
export function told(lab: SlackLab, as: string, place: string = cards): string[] {
  const messages = lab.workspace.as(as).messages(place);
  return messages.filter((one) => one.ephemeral).map(({ text }) => text);
}

export const shown = (message: PageMessage | undefined) => JSON.stringify(message?.blocks ?? message?.text ?? "");
export const isQuestion = (message: PageMessage) => /^<@\w+> The photos? /.test(message.text);

export function questions(lab: SlackLab, thread: string, place: string = cards): PageMessage[] {
  return said(lab, thread, member.dana, place).filter(isQuestion);
}

export async function press(
  lab: SlackLab,
  as: string,
  message: PageMessage | undefined,
  action: string,
  place: string = cards,
) {
  if (message === undefined) throw new Error("there is no such message");
  await lab.workspace.as(as).press(pressOf(message, action, place));
  await lab.idle();
}

export const photoIn = (lab: SlackLab, file: string | undefined) =>
  lab.store.photos.open(workspace, `${workspace}-${file}` as PhotoId);

export async function factsKept(lab: SlackLab) {
  const clusters = await lab.store.truth.page(workspace, undefined, 100);
  return clusters.flatMap(({ facts }) => facts.map(({ kind }) => kind));
}
