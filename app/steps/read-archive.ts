import type { CardId, WorkspaceId } from "../ids.ts";
import type { Archive } from "../ports/archive.ts";
import type { ArchiveKeys } from "../ports/archive-keys.ts";
import type { ArchivedChange } from "../ports/archived-change.ts";
import type { ArchiveLine, UnreadableLine } from "./archived.ts";
import { openLines } from "./seal-archive.ts";

export interface ReadArchivePorts {
  readonly archive: Archive;
  readonly archiveKeys: Pick<ArchiveKeys, "find">;
}

export interface ArchiveQuestion {
  readonly workspace: WorkspaceId;
  /** Only what names this card. */
  readonly card?: CardId;
  /** The first and the last hour (UTC, `2026-11-26T09`). */
  readonly from: string;
  readonly to: string;
  /** The `next` of the answer before. */
  readonly after?: ArchivePlace;
}

/** A line that was read, by its object and its number there. */
export interface ArchivePlace {
  readonly hour: string;
  readonly object: string;
  readonly line: number;
}

export interface ArchiveAnswer {
  /** In the order of the archive. Facts of erased people are missing, and so is who was. */
  readonly changes: readonly ArchivedChange[];
  /** Set: there may be more. */
  readonly next?: ArchivePlace;
}

const hourMs = 60 * 60 * 1000;
const linesAtOnce = 200;

/** Reads a workspace's part of the archive back. @param isEnough asked after each portion, with what was found so far. */
export async function readArchive(
  { archive, archiveKeys }: ReadArchivePorts,
  question: ArchiveQuestion,
  isEnough: (changes: readonly ArchivedChange[]) => boolean,
): Promise<ArchiveAnswer> {
  const changes: ArchivedChange[] = [];
  let waiting: ArchiveLine[] = [];
  let seen: ArchivePlace | undefined;
  const open = async () => {
    changes.push(...(await openLines(archiveKeys, waiting)));
    waiting = [];
  };
  for await (const [place, text] of linesAfter(archive, question)) {
    seen = place;
    const line = JSON.parse(text) as ArchiveLine | UnreadableLine;
    const mine = line.of === "unreadable" ? undefined : aboutCard(line, question);
    if (mine !== undefined) waiting.push(mine);
    if (waiting.length < linesAtOnce && place.line % linesAtOnce !== 0) continue;
    await open();
    if (isEnough(changes)) return { changes, next: seen };
  }
  await open();
  return { changes };
}

async function* linesAfter(
  archive: Archive,
  { from, to, after }: ArchiveQuestion,
): AsyncGenerator<readonly [ArchivePlace, string]> {
  for (const hour of hoursOf(after?.hour ?? from, to)) {
    for await (const object of archive.objectsOf(hour)) {
      const isSameHour = after?.hour === hour;
      if (isSameHour && object < after.object) continue;
      let line = 0;
      for await (const text of archive.linesOf(object)) {
        line += 1;
        const wasRead = isSameHour && object === after.object && line <= after.line;
        if (!wasRead) yield [{ hour, object, line }, text];
      }
    }
  }
}

function* hoursOf(from: string, to: string): Generator<string> {
  const last = Date.parse(`${to}:00:00Z`);
  for (let at = Date.parse(`${from}:00:00Z`); at <= last; at += hourMs) yield new Date(at).toISOString().slice(0, 13);
}

/** The line, or those parts of it that name the card that is asked for. */
function aboutCard(line: ArchiveLine, { workspace, card }: ArchiveQuestion): ArchiveLine | undefined {
  if (line.workspace !== workspace) return undefined;
  if (card === undefined) return line;
  const parts = line.parts.filter(({ cards }) => cards.includes(card));
  return parts.length > 0 || line.id === card ? { ...line, parts } : undefined;
}
