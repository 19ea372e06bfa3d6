import type { MessageRef } from "../contacts/facts.ts";
import type { CardId, WorkspaceId } from "../ids.ts";
import type { Replies } from "../ports/replies.ts";

/**
 * What names somebody beside their own results. `named`: results of other people's cards that ask whether they are the same person, by the
 * message of the photo; `shared`: messages that a member shared them with; `drawn`: pictures,
 * of which the id of the file stands in place of a channel.
 */
export type SaidKind = "named" | "shared" | "drawn";

/** More results than that don't follow a person: nobody has so many namesakes. */
const mostSaid = 200;

/** Notes where a card's person is named, once for each message. */
export async function noteSaid(
  replies: Replies,
  workspace: WorkspaceId,
  kind: SaidKind,
  card: CardId,
  message: MessageRef,
): Promise<void> {
  for (let nth = 0; nth < mostSaid; nth += 1) {
    const key = keyOf(kind, card, nth);
    const known = await replies.read(workspace, key);
    if (known?.said !== undefined) {
      if (known.said.channel === message.channel && known.said.ts === message.ts) return;
      continue;
    }
    // One that was claimed and not settled is whoever's that was ended there.
    if (known === undefined && (await replies.claim(workspace, key)) !== undefined) continue;
    await replies.settle(workspace, key, { said: message });
    return;
  }
}

/** Where people are named by one of these cards. */
export async function saidOf(
  replies: Replies,
  workspace: WorkspaceId,
  kind: SaidKind,
  cards: readonly CardId[],
): Promise<readonly MessageRef[]> {
  const found = new Map<string, MessageRef>();
  for (const card of cards) {
    for (let nth = 0; nth < mostSaid; nth += 1) {
      const known = await replies.read(workspace, keyOf(kind, card, nth));
      if (known === undefined) break;
      if (known.said !== undefined) found.set(`${known.said.channel} ${known.said.ts}`, known.said);
    }
  }
  return [...found.values()];
}

function keyOf(kind: SaidKind, card: CardId, nth: number): string {
  return `${kind} ${card} ${nth}`;
}
