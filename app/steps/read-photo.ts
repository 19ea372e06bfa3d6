import type { Card, CardFields, Side } from "../cards/card.ts";
import { withLikelyName } from "../cards/likely-name.ts";
import { cardsOf, saysSomething } from "../cards/read-card.ts";
import { readSides } from "../contacts/codes/read-sides.ts";
import type { PhotoId, WorkspaceId } from "../ids.ts";
import type { Checkpoint } from "../ports/checkpoint.ts";
import type { Photos } from "../ports/photos.ts";
import { type TextReader, UnreadablePhoto } from "../ports/text-reader.ts";

export interface ReadPorts {
  readonly photos: Photos;
  readonly reader: TextReader;
  readonly checkpoint: Checkpoint;
}

/** What came of reading a photo: its cards, or why there are none. */
export type Reading =
  | { readonly kind: "cards"; readonly cards: readonly Card[] }
  /** `sides`: what was read all the same. */
  | {
      readonly kind: "empty";
      readonly sides?: readonly Side[];
      readonly reason: "no-text" | "no-card" | "nothing-read" | "too-many-pages" | "locked";
    }
  | { readonly kind: "refused"; readonly reason: string };

/** As ever, but that somebody has to be on it. */
function readAnyway(sides: readonly Side[]): CardFields {
  return withLikelyName(readSides(sides), sides);
}

/** Reads a photo that was kept. `asked`: a member wants it to be read, whatever it looks like. */
export async function readPhoto(
  ports: ReadPorts,
  workspace: WorkspaceId,
  photo: PhotoId,
  asked = false,
): Promise<Reading> {
  const bytes = await ports.photos.open(workspace, photo);
  if (bytes === undefined) return { kind: "refused", reason: "file-gone" };
  try {
    const reading = ports.reader.read(bytes);
    const [sides] = await Promise.all([reading, ports.checkpoint("during-reading")]);
    const cards = asked ? cardsOf(sides, readAnyway, saysSomething) : cardsOf(sides, readSides);
    if (cards.length > 0) return { kind: "cards", cards };
    if (asked) return { kind: "empty", sides, reason: "nothing-read" };
    return { kind: "empty", sides, reason: sides.some((side) => side.lines.length > 0) ? "no-card" : "no-text" };
  } catch (error) {
    if (error instanceof UnreadablePhoto) {
      // Reports and contracts are posted all day: they are no cards, rather than photos that can't be read.
      const isDocument = error.code === "too-many-pages" || error.code === "locked";
      return isDocument ? { kind: "empty", reason: error.code } : { kind: "refused", reason: error.code };
    }
    throw error;
  }
}
