import type { MessageRef } from "../contacts/facts.ts";
import { readRecords } from "../contacts/records/read-records.ts";
import { type BrokenRecord, type ContactRecord, NoContactsFile, type NotContacts } from "../contacts/records/record.ts";
import type { CardId, Instant, MemberId, WorkspaceId } from "../ids.ts";
import { FileGone, FileTooLarge, isGone, type Message, NotAFile, type SlackFile, type Speak } from "../ports/speak.ts";
import { type Audience, audienceKey, type Viewer } from "../privacy/audience.ts";
import { cardStamps } from "./card-stamps.ts";
import { digestOf } from "./digest.ts";
import { type ImportPorts, importRecords } from "./import-records.ts";
import { deleteDoubles, type Said, type SayPorts, sayOnce } from "./say-once.ts";

/** Larger ones are for the command line, which reads them as they come. */
export const maxFileBytes = 20_000_000;

export type DropPorts = ImportPorts & SayPorts & { readonly speak: Speak; readonly now: () => number };

/** A file of contacts that a member dropped into their DM with the app. */
export interface DroppedFile {
  readonly workspace: WorkspaceId;
  readonly message: MessageRef;
  /** The time stamp of the first message of its thread; its own if it is none. */
  readonly thread: string;
  readonly poster: MemberId;
  /** The poster, as far as they may see. */
  readonly viewer: Viewer;
  /** At Slack. */
  readonly id: string;
  readonly name: string;
}

/** What came of it. */
export type DropResult =
  | { readonly kind: "refused"; readonly reason: NotContacts | "too-large" | "file-gone" | "not-a-file" }
  | {
      readonly kind: "imported";
      readonly batch: string;
      readonly fresh: number;
      readonly known: number;
      /** Of people who were erased: they don't come back. */
      readonly erased: number;
      /** All of them. */
      readonly broken: number;
      /** The first of them. */
      readonly problems: readonly BrokenRecord[];
    };

/** How it is said. */
export interface DropWords {
  readonly started: Message;
  readonly progress: (done: number) => Message;
  readonly result: (result: DropResult) => Message;
  /** A file with what could not be taken, and what is said with it. */
  readonly brokenFile: (problems: readonly BrokenRecord[]) => { readonly file: SlackFile; readonly comment: string };
}

/** Few enough that what else the process does goes on. */
const recordsAtOnce = 100;
const progressMs = 5_000;
/** More are a file of their own. */
export const problemsSaid = 5;
const mostProblems = 5_000;

/** Imports a dropped file for its poster alone, and says in its thread how far it is and what came of it. Bears being done any number of times. */
export async function importDroppedFile(
  ports: DropPorts,
  dropped: DroppedFile,
  words: DropWords,
  again: boolean,
): Promise<void> {
  const said = saidOf(dropped);
  const heard = await sayOnce(ports, said, words.started);
  const result = await importFile(ports, dropped, (done) => show(ports, said, words.progress(done)));
  if (result.kind === "imported" && result.broken > problemsSaid)
    await sendBroken(ports, dropped, words, result.problems);
  await show(ports, said, words.result(result));
  if (again && heard) await deleteDoubles(ports, said);
}

/** Says that it won't be done. */
export async function giveUpDroppedFile(ports: SayPorts, dropped: DroppedFile, message: Message): Promise<void> {
  const said = saidOf(dropped);
  await sayOnce(ports, said, message);
  await show(ports, said, message);
}

function batchOf({ message, id }: DroppedFile): string {
  return `${message.channel}:${message.ts}:${id}`;
}

function saidOf(dropped: DroppedFile): Said {
  const { workspace, message, thread } = dropped;
  return { workspace, key: `import ${batchOf(dropped)}`, thread: { channel: message.channel, ts: thread } };
}

async function show({ speak, replies }: SayPorts, { workspace, key }: Said, message: Message): Promise<void> {
  const reply = await replies.read(workspace, key);
  const digest = digestOf(message);
  if (reply?.said === undefined || reply.digest === digest) return;
  try {
    await speak.update(workspace, reply.said, message);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  await replies.settle(workspace, key, { said: reply.said, digest });
}

async function importFile(
  ports: DropPorts,
  dropped: DroppedFile,
  onProgress: (done: number) => Promise<void>,
): Promise<DropResult> {
  const { workspace, poster, viewer, name } = dropped;
  const audience: Audience = { kind: "member", member: poster };
  const batch = batchOf(dropped);
  const importing = {
    ...{ workspace, by: poster, viewer, audience, file: name, knownBy: [poster], batch },
    nextStamp: cardStamps(ports.now),
  };
  const problems: BrokenRecord[] = [];
  let [done, broken, erased, said] = [0, 0, 0, ports.now()];
  const refused = new Set<CardId>();
  let waiting: ContactRecord[] = [];
  const flush = async () => {
    const counts = await importRecords(ports, importing, waiting);
    erased += counts.erased;
    for (const card of counts.refused) refused.add(card);
    done += waiting.length;
    waiting = [];
    if (ports.now() - said >= progressMs) {
      said = ports.now();
      await onProgress(done);
    }
    await new Promise(setImmediate);
  };
  try {
    const bytes = await ports.speak.download(workspace, dropped.id, maxFileBytes);
    const now = new Date(ports.now()).toISOString() as Instant;
    for await (const one of readRecords(name, inChunks(bytes), now)) {
      if ("error" in one) {
        broken += 1;
        if (problems.length < mostProblems) problems.push(one);
      } else waiting.push(one);
      if (waiting.length === recordsAtOnce) await flush();
    }
    await flush();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { kind: "refused", reason };
  }
  // Counted by what is kept: an earlier try may have been ended.
  const fresh = (await countOf(ports, workspace, audience, batch)) - refused.size;
  return { kind: "imported", batch, fresh, known: Math.max(0, done - fresh - erased), erased, broken, problems };
}

function reasonOf(error: unknown): Extract<DropResult, { kind: "refused" }>["reason"] | undefined {
  if (error instanceof NoContactsFile) return error.problem;
  const isRefused = error instanceof FileTooLarge || error instanceof FileGone || error instanceof NotAFile;
  return isRefused ? error.code : undefined;
}

const chunkBytes = 65_536;

async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
}

async function countOf({ imports }: ImportPorts, workspace: WorkspaceId, audience: Audience, batch: string) {
  let count = 0;
  for await (const cards of cardsOfBatch(imports, workspace, audience, batch)) count += cards.length;
  return count;
}

/** The cards that a batch was the first to bring in, page by page; of a record with several, the earliest. */
export async function* cardsOfBatch(
  imports: ImportPorts["imports"],
  workspace: WorkspaceId,
  audience: Audience,
  batch: string,
): AsyncGenerator<readonly CardId[]> {
  const page = 500;
  let after: CardId | undefined;
  for (;;) {
    const cards = await imports.cardsOf(workspace, audienceKey(audience), batch, after, page);
    if (cards.length > 0) yield cards;
    if (cards.length < page) return;
    after = cards.at(-1);
  }
}

/** Once: sending a file has no idempotency at Slack, and a file too few is less trouble than one for each try. */
async function sendBroken(
  { replies, speak }: DropPorts,
  dropped: DroppedFile,
  words: DropWords,
  problems: readonly BrokenRecord[],
): Promise<void> {
  const { workspace, poster } = dropped;
  if ((await replies.claim(workspace, `broken ${batchOf(dropped)}`)) !== undefined) return;
  const { file, comment } = words.brokenFile(problems);
  await speak.sendFile(workspace, poster, file, comment);
}
