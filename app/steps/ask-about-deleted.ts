import type { MessageRef } from "../contacts/facts.ts";
import type { MemberId, WorkspaceId } from "../ids.ts";
import type { Directory } from "../ports/directory.ts";
import { isGone, type Message, type Place } from "../ports/speak.ts";
import type { Viewer } from "../privacy/audience.ts";
import {
  countOpen,
  type DeletedPhotos,
  type DeletionQuestion,
  deletionQuestion,
  readDeletedPhotos,
} from "./deletion-question.ts";
import { deletionKey } from "./posted-photos.ts";
import type { ResultPorts } from "./result-of-message.ts";
import { type SayPorts, sayOnce } from "./say-once.ts";
import { updateSaid } from "./update-said.ts";

export type AskPorts = Pick<ResultPorts, "statuses" | "truth"> & SayPorts & { readonly directory: Directory };

/** How the question is said to the member who posted the photos. */
export type RenderQuestion = (
  workspace: WorkspaceId,
  poster: MemberId,
) => Promise<(asked: DeletionQuestion) => Message>;

/**
 * Asks who posted photos that are no longer in Slack whether their cards go, too; once for each message. In its thread, as long as that is
 * there and may know of the cards; else in the poster's DM. Asked before, the question is brought up to date.
 */
export async function askAboutDeleted(
  ports: AskPorts,
  workspace: WorkspaceId,
  message: MessageRef,
  renderQuestion: RenderQuestion,
): Promise<void> {
  const key = deletionKey(message);
  const before = await ports.replies.read(workspace, key);
  if (before?.said !== undefined) return showQuestion(ports, workspace, message, renderQuestion);
  const deleted = await readDeletedPhotos(ports, workspace, message);
  if (deleted === undefined) return;
  const { poster, audience, thread } = deleted;
  const member = await ports.directory.member(workspace, poster);
  if (member === undefined || member.left) return;
  const inDirect = deletionQuestion(deleted, await asPoster(ports, workspace, poster));
  const inThread = deletionQuestion(deleted, { kind: "place", audience });
  const render = await renderQuestion(workspace, poster);
  if (countOpen(inThread) > 0 && countOpen(inThread) >= countOpen(inDirect)) {
    const place = { channel: message.channel, ts: thread };
    if (await isThere(ports, workspace, place, key)) {
      if (await sayOnce(ports, { workspace, key, thread: place }, render(inThread))) return;
    }
  }
  if (countOpen(inDirect) === 0) return;
  const channel = await ports.speak.directOf(workspace, poster);
  await sayOnce(ports, { workspace, key, thread: { channel } }, render(inDirect));
}

/** Looked at before posting: a reply to what is gone might stand alone in the channel. */
async function isThere({ speak }: AskPorts, workspace: WorkspaceId, place: Place, key: string): Promise<boolean> {
  try {
    await speak.findPosted(workspace, place, key);
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

/**
 * Brings the question up to date, where one was asked.
 * @param poster who was asked, for where no card is left that says so.
 */
export async function showQuestion(
  ports: AskPorts,
  workspace: WorkspaceId,
  message: MessageRef,
  renderQuestion: RenderQuestion,
  poster?: MemberId,
): Promise<void> {
  const key = deletionKey(message);
  const said = (await ports.replies.read(workspace, key))?.said;
  if (said === undefined) return;
  const inThread = said.channel === message.channel;
  try {
    await updateSaid(ports, workspace, key, async () => {
      const deleted = await readDeletedPhotos(ports, workspace, message);
      if (deleted === undefined) {
        return poster && (await renderQuestion(workspace, poster))({ poster, photos: [] });
      }
      const viewer = await viewerOf(ports, workspace, deleted, inThread);
      return (await renderQuestion(workspace, deleted.poster))(deletionQuestion(deleted, viewer));
    });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

async function viewerOf(ports: AskPorts, workspace: WorkspaceId, deleted: DeletedPhotos, inThread: boolean) {
  const place: Viewer = { kind: "place", audience: deleted.audience };
  return inThread ? place : asPoster(ports, workspace, deleted.poster);
}

async function asPoster({ directory }: AskPorts, workspace: WorkspaceId, member: MemberId): Promise<Viewer> {
  return { kind: "member", member, channels: await directory.privateChannelsOf(workspace, member) };
}
