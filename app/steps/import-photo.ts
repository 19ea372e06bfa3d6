import { createHash } from "node:crypto";
import type { Card } from "../cards/card.ts";
import { readingVersion } from "../cards/reading-version.ts";
import type { CardRead } from "../contacts/facts.ts";
import { Erased } from "../errors.ts";
import type { CardId, FactId, PhotoId } from "../ids.ts";
import type { Photos } from "../ports/photos.ts";
import { audienceKey } from "../privacy/audience.ts";
import type { Importing, ImportPorts } from "./import-records.ts";
import { instantOf } from "./posted-photos.ts";
import { type Reading, type ReadPorts, readPhoto } from "./read-photo.ts";
import { writeFacts } from "./write-facts.ts";

export type ImportPhotoPorts = ImportPorts & ReadPorts & { readonly photos: Photos };

/** What came of a photo, now or when it came in before. */
export interface ImportedPhoto {
  readonly known: boolean;
  /** `done`: its cards are in the truth; else why there are none. */
  readonly outcome: string;
}

/** Keeps a photo, reads it, and writes its cards into the truth. The same bytes are read once, whatever file they come in by. */
export async function importPhoto(
  ports: ImportPhotoPorts,
  importing: Omit<Importing, "file" | "viewer">,
  bytes: Uint8Array,
): Promise<ImportedPhoto> {
  const { workspace, batch } = importing;
  const audience = audienceKey(importing.audience);
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  const content = createHash("sha256").update(`${audience} ${digest}`).digest("hex").slice(0, 24);
  const claim = { digest, card: `${importing.nextStamp()}-I${content.slice(0, 16)}-0` as CardId };
  const [imported] = await ports.imports.claim(workspace, audience, [claim], batch);
  const { card = claim.card, outcome } = imported ?? {};
  if (outcome !== undefined) return { known: true, outcome };
  const photo = `${workspace}-I${content.toUpperCase()}` as PhotoId;
  await ports.photos.put(workspace, photo, bytes);
  const settled = await write(ports, importing, card, photo, await readPhoto(ports, workspace, photo));
  if (settled !== "done") await ports.photos.delete(workspace, photo);
  await ports.imports.settle(workspace, audience, [{ digest, outcome: settled }]);
  return { known: false, outcome: settled };
}

async function write(
  ports: ImportPhotoPorts,
  importing: Omit<Importing, "file" | "viewer">,
  first: CardId,
  photo: PhotoId,
  reading: Reading,
): Promise<string> {
  if (reading.kind !== "cards") return reading.reason;
  const facts = reading.cards.map((read, place) => cardRead(importing, first, photo, read, place));
  try {
    await ports.checkpoint("before-commit");
    await writeFacts(ports, importing.workspace, facts);
    await ports.checkpoint("after-commit");
    return "done";
  } catch (thrown) {
    if (thrown instanceof Erased) return thrown.code;
    throw thrown;
  }
}

function cardRead(
  { by, audience, knownBy }: Omit<Importing, "file" | "viewer">,
  first: CardId,
  photo: PhotoId,
  read: Card,
  place: number,
): CardRead {
  const card = `${first.slice(0, first.lastIndexOf("-"))}-${place}` as CardId;
  const at = instantOf(first.split("-")[0] ?? "");
  return {
    kind: "card-read",
    id: `${card}-read-1` as FactId,
    at,
    by,
    audience,
    card,
    reading: 1,
    photos: [photo],
    knownBy,
    met: { at },
    read,
    readWith: readingVersion,
  };
}
