import { OctemberError } from "../errors.ts";
import type { PhotoId, WorkspaceId } from "../ids.ts";
import { isGone, type Message } from "../ports/speak.ts";
import { acceptPhotos } from "./accept-photos.ts";
import type { RenderQuestion } from "./ask-about-deleted.ts";
import { type DeletionPorts, followDeletion, isAllGone } from "./follow-deletion.ts";
import { joinSides } from "./join-sides.ts";
import { type KeepPorts, keepPhoto } from "./keep-photo.ts";
import { type AcceptedPhoto, type PostedPhotos, resultKey } from "./posted-photos.ts";
import { type ReadPorts, readPhoto } from "./read-photo.ts";
import type { MessageResult } from "./result-of-message.ts";
import { deleteDoubles, type SayPorts, sayOnce } from "./say-once.ts";
import { type ShowPorts, showResult } from "./show-result.ts";
import { isForNobody, staySilent } from "./stay-silent.ts";
import type { BudgetPorts } from "./within-budget.ts";
import { type WritePorts, writeCards } from "./write-cards.ts";

/** Without a reader, photos are read elsewhere: they go no further than to be kept, and their message is answered again when they were read. */
export type AnswerPhotosPorts = BudgetPorts &
  KeepPorts &
  Partial<ReadPorts> &
  WritePorts &
  SayPorts &
  ShowPorts &
  DeletionPorts &
  Elsewhere;

interface Elsewhere {
  /** Gives a kept photo to be read. Given twice, it is read once. */
  readonly toReader?: (workspace: WorkspaceId, photo: PhotoId) => Promise<void>;
}

export interface AnswerPhotosOptions {
  readonly render: (result: MessageResult) => Message;
  readonly renderQuestion: RenderQuestion;
  /** The emoji for a message of which no photo can be read. */
  readonly failedEmoji: string;
  /** The emoji that is all that is said where nothing is a card. */
  readonly noCardEmoji: string;
  /** Whether an earlier try may have said something. */
  readonly again: boolean;
  /** Whether photos that were given up are taken up again, and kept ones given to be read. */
  readonly takeUp: boolean;
}

/** A message of photos on its whole way: accepted, kept, read, written, and answered in its thread. Bears being done any number of times. */
export async function answerPhotos(ports: AnswerPhotosPorts, posted: PostedPhotos, options: AnswerPhotosOptions) {
  const { workspace, message } = posted;
  const { toReader: _, ...withoutReader } = ports;
  const taking = options.takeUp ? ports : withoutReader;
  const said = { workspace, key: resultKey(message), thread: { channel: message.channel, ts: posted.thread } };
  const shown = { workspace, message, audience: posted.audience, render: options.render };

  const photos = await acceptPhotos(ports, posted, options.takeUp);
  const now = () => ports.statuses.ofMessage(workspace, message);
  const stayQuiet = () => staySilent(ports, said, posted, { emoji: options.noCardEmoji, again: options.again });
  const known = await now();
  if (isAllGone(known)) return;
  if (isForNobody(posted, known)) return stayQuiet();
  const waiting = photos.map(({ place }) => ({ place, state: "waiting" as const, cards: [] }));
  const heard = await sayOnce(ports, said, options.render({ photos: waiting }));
  // What was given up is read again: the reply that said so says that, too.
  await ifItCan(() => showResult(ports, shown));
  const failures = await takePhotos(taking, posted, photos, () => ifItCan(() => showResult(ports, shown)));
  const { reader } = taking;
  if (failures.length === 0 && reader !== undefined) await joinSides({ ...taking, reader }, posted, await now());
  const taken = await now();
  if (failures.length === 0 && isForNobody(posted, taken)) return stayQuiet();
  const result = await unlessGone(() => showResult(ports, shown));
  if (failures.length > 0) throw failures[0];
  if (result && isFailed(result)) await unlessGone(() => ports.speak.react(workspace, message, options.failedEmoji));
  else if (result && taken.some(({ asked }) => asked)) await takeReactionsBack(ports, posted, options);
  if (options.again && heard) await unlessGone(() => deleteDoubles(ports, said));
  await followDeletion(ports, workspace, message, options.renderQuestion);
}

/** One photo's trouble doesn't keep the others from being read. */
async function takePhotos(
  ports: AnswerPhotosPorts,
  posted: PostedPhotos,
  photos: readonly AcceptedPhoto[],
  afterEach: () => Promise<unknown>,
): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  for (const [index, photo] of photos.entries()) {
    try {
      await takePhoto(ports, posted, photo);
    } catch (error) {
      failures.push(error);
    }
    if (index < photos.length - 1) await afterEach();
  }
  return failures.sort((a, b) => Number(isFinal(a)) - Number(isFinal(b)));
}

function isFinal(error: unknown): boolean {
  return error instanceof OctemberError && !error.retryable;
}

/** From wherever the photo is to its end here. Who was slower than another process goes on from where that one is. */
async function takePhoto(ports: AnswerPhotosPorts, posted: PostedPhotos, photo: AcceptedPhoto): Promise<void> {
  const { reader } = ports;
  for (;;) {
    const { state, asked } = (await ports.statuses.read(posted.workspace, photo.photo)) ?? {};
    if (state === "waiting") await keepPhoto(ports, posted, photo);
    else if (state === "kept" && reader !== undefined) {
      await writeCards(
        ports,
        posted,
        photo,
        await readPhoto({ ...ports, reader }, posted.workspace, photo.photo, asked),
      );
    } else {
      if (state === "kept") await ports.toReader?.(posted.workspace, photo.photo);
      return;
    }
  }
}

/** What was said of the photos by a reaction before somebody asked that they be read isn't true any more. */
async function takeReactionsBack(
  { speak }: AnswerPhotosPorts,
  { workspace, message }: PostedPhotos,
  { failedEmoji, noCardEmoji }: AnswerPhotosOptions,
): Promise<void> {
  for (const emoji of [noCardEmoji, failedEmoji]) await unlessGone(() => speak.unreact(workspace, message, emoji));
}

function isFailed({ photos }: MessageResult): boolean {
  return photos.length > 0 && photos.every(({ state }) => state === "empty" || state === "refused");
}

/** Where the message or the channel is gone there is nobody to tell: the cards are kept all the same. */
async function unlessGone<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** How far it is can wait until Slack is well again: reading goes on. */
async function ifItCan(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof OctemberError)) throw error;
  }
}
