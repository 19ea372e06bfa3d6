import type { MemberId, WorkspaceId } from "../../ids.ts";
import type { Directory } from "../../ports/directory.ts";
import { type Words, wordsFor } from "../../words/words.ts";

/** The words of a member's language; English for whom the directory doesn't know. */
export async function wordsForMember(
  directory: Directory,
  workspace: WorkspaceId,
  member: MemberId | "operator",
): Promise<Words> {
  if (member === "operator") return wordsFor(undefined);
  return wordsFor((await directory.member(workspace, member))?.language);
}
