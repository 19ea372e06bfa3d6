import type { MessageRef } from "../contacts/facts.ts";
import type { WorkspaceId } from "../ids.ts";
import type { PhotoStatus } from "../ports/photo-status.ts";
import type { Photos } from "../ports/photos.ts";
import { isGone } from "../ports/speak.ts";
import { makeKnown } from "./accept-photos.ts";
import { type AskPorts, askAboutDeleted, type RenderQuestion } from "./ask-about-deleted.ts";
import { gaveUp } from "./give-up-photos.ts";
import { photoOf, resultKey } from "./posted-photos.ts";

export type DeletionPorts = AskPorts & { readonly photos: Photos };

/** Photos of a message that are no longer in Slack. */
export interface GonePhotos {
  readonly workspace: WorkspaceId;
  readonly message: MessageRef;
  readonly thread: string;
  /** Missing: all that are known. */
  readonly files?: readonly { readonly file: string; readonly place: number }[];
}

/** Notes that photos are no longer in Slack, also those whose message is yet to be worked on. */
export async function markDeleted({ statuses }: Pick<DeletionPorts, "statuses">, gone: GonePhotos): Promise<void> {
  const { workspace, message, thread, files } = gone;
  if (files === undefined) {
    for (const { photo } of await statuses.ofMessage(workspace, message)) {
      await statuses.markDeleted(workspace, photo, "open");
    }
    return;
  }
  for (const { file, place } of files) {
    const first = { state: "refused", reason: "deleted", cards: [], deleted: "open" } as const;
    const { status } = await makeKnown(statuses, { workspace, message, thread, file, place }, first);
    await statuses.markDeleted(workspace, status.photo, "open");
  }
}

/** Notes that a file is no longer in Slack. @returns the messages that it was posted in */
export async function markFileDeleted(
  { statuses }: Pick<DeletionPorts, "statuses">,
  workspace: WorkspaceId,
  file: string,
): Promise<readonly MessageRef[]> {
  const photos = await statuses.ofFile(workspace, photoOf(workspace, file));
  for (const { photo } of photos) await statuses.markDeleted(workspace, photo, "open");
  return photos.map(({ message }) => message);
}

/**
 * What is to be done once photos of a message are deleted, when they were marked and again when they were read: whoever comes later
 * sees what the other did. Where cards came of them, their poster is asked. A photo without a card is forgotten, and where none of the
 * message's is left, what was said of them is taken back: it is there for nobody.
 */
export async function followDeletion(
  ports: DeletionPorts,
  workspace: WorkspaceId,
  message: MessageRef,
  renderQuestion: RenderQuestion,
): Promise<void> {
  const photos = await ports.statuses.ofMessage(workspace, message);
  for (const photo of photos) {
    // What was given up may be read after all: `octember redrive`.
    if (isNothingLeft(photo) && photo.reason !== gaveUp) await ports.photos.delete(workspace, photo.photo);
  }
  if (isAllGone(photos)) await takeBackResult(ports, workspace, message);
  else await askAboutDeleted(ports, workspace, message, renderQuestion);
}

/** Whether all photos of a message are deleted, and none gave or may yet give a card. */
export function isAllGone(photos: readonly PhotoStatus[]): boolean {
  return photos.length > 0 && photos.every(isNothingLeft);
}

function isNothingLeft({ deleted, state }: PhotoStatus): boolean {
  return deleted !== undefined && (state === "empty" || state === "refused");
}

async function takeBackResult({ replies, speak }: DeletionPorts, workspace: WorkspaceId, message: MessageRef) {
  const said = (await replies.read(workspace, resultKey(message)))?.said;
  if (said === undefined) return;
  try {
    await speak.delete(workspace, said);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
