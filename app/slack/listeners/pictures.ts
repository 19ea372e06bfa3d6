import { createHash } from "node:crypto";
import type { CardId, ChannelId, MemberId, WorkspaceId } from "../../ids.ts";
import type { Path } from "../../intro/paths.ts";
import type { Job, Taken } from "../../ports/inbox.ts";
import type { SlackFile } from "../../ports/speak.ts";
import { findIntroductions } from "../../steps/find-introductions.ts";
import { noteSaid } from "../../steps/said-of.ts";
import { nameOf } from "../blocks/contact.ts";
import { type Drawing, drawIntroduction } from "../blocks/drawings.ts";
import { escaped } from "../blocks/escape.ts";
import { admit } from "./admit.ts";
import type { Asked } from "./asked.ts";
import type { Listener } from "./listener.ts";
import type { ThenPorts } from "./listener-ports.ts";

const name = "intro-picture";

interface Input {
  readonly member: MemberId;
  readonly contact: CardId;
}

/** Once for each answer: that is known by where it went. */
export function introPictureJob({ workspace, member, responseUrl }: Asked, contact: CardId, now: number): Job {
  const because = createHash("sha256")
    .update(responseUrl ?? String(now))
    .digest("base64url")
    .slice(0, 20);
  const key = `${name} ${member} ${contact} ${because}`;
  const input: Input = { member, contact };
  return { workspace, key, listener: name, lane: `${name} ${member}`, input };
}

/** The picture after the words, in the member's DM: what only one member may see can't be shown in a channel. */
export const introPicture: Listener = {
  name,
  register: () => {},
  async then(job: Taken, ports: ThenPorts) {
    const { member, contact } = job.input as Input;
    const { workspace } = job;
    const who = await admit(ports.directory, { workspace, member, outsider: false });
    if (who.kind === "refused" || ports.painter === undefined) return;
    const found = await findIntroductions(ports, workspace, who.viewer, { contact });
    if (found.kind !== "introduced" || found.paths.length === 0) return;
    const drawing = drawIntroduction(found.target, found.paths, found.now, who.words);
    const painted = await paintedFile(ports, drawing);
    const comment = escaped(who.words.picture.ways(nameOf(found.target, who.words)));
    // Rather never than twice.
    const isFirst = async () => (await ports.replies.claim(workspace, job.key)) === undefined;
    const file = await ports.speak.sendFile(workspace, member, painted, comment, isFirst);
    if (file === undefined) return;
    await noteDrawn(ports, workspace, [found.target.id, ...cardsOn(found.paths)], file);
  },
};

export async function paintedFile({ painter }: ThenPorts, { picture, alt }: Drawing): Promise<SlackFile> {
  if (painter === undefined) throw new TypeError("nothing is drawn here");
  return { bytes: await painter.paint(picture.svg), name: "octember.png", alt };
}

/** Should somebody be forgotten, the pictures that show them have to be found. */
export async function noteDrawn(
  { replies }: Pick<ThenPorts, "replies">,
  workspace: WorkspaceId,
  cards: readonly CardId[],
  file: string,
): Promise<void> {
  for (const card of new Set(cards))
    await noteSaid(replies, workspace, "drawn", card, { channel: file as ChannelId, ts: "0" });
}

/** The contacts that stand on a way. */
export function cardsOn(paths: readonly Path[]): readonly CardId[] {
  const people = paths.flatMap(({ steps }) => steps.map(({ from }) => from));
  return people.flatMap((one) => (one.kind === "contact" ? [one.id as CardId] : []));
}
