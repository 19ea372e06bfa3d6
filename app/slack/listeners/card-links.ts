import type { MessageRef } from "../../contacts/facts.ts";
import type { CardId, WorkspaceId } from "../../ids.ts";
import { isGone, type Speak } from "../../ports/speak.ts";

/** Links to the messages of cards; a message that was deleted has none. */
export async function cardLinks(
  speak: Speak,
  workspace: WorkspaceId,
  cards: ReadonlyMap<CardId, MessageRef>,
  most: number,
): Promise<ReadonlyMap<CardId, string>> {
  const links = await Promise.all(
    [...cards].slice(0, most).map(async ([card, message]) => {
      try {
        return [[card, await speak.permalink(workspace, message)] as const];
      } catch (error) {
        if (isGone(error)) return [];
        throw error;
      }
    }),
  );
  return new Map(links.flat());
}
