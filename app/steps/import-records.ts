import { createHash } from "node:crypto";
import type { Field } from "../cards/card.ts";
import type { Fact } from "../contacts/facts.ts";
import { cardsOfRecord, factsOfRecord, placeOf } from "../contacts/facts-of-record.ts";
import type { ContactRecord } from "../contacts/records/record.ts";
import { saysNothingNew } from "../contacts/says-nothing-new.ts";
import { Erased } from "../errors.ts";
import type { CardId, MemberId, WorkspaceId } from "../ids.ts";
import type { Checkpoint } from "../ports/checkpoint.ts";
import type { Directory } from "../ports/directory.ts";
import type { Imported, Imports } from "../ports/imports.ts";
import type { Truth } from "../ports/truth.ts";
import { type Audience, audienceKey, type Viewer } from "../privacy/audience.ts";
import { factsByUid, type WithUid } from "./meant-by-uid.ts";
import { instantOf } from "./posted-photos.ts";
import { withAuthors } from "./remark-authors.ts";
import { writeFacts } from "./write-facts.ts";

export interface ImportPorts {
  readonly truth: Truth;
  readonly imports: Imports;
  readonly directory: Pick<Directory, "welcome" | "member" | "memberOfMail">;
  readonly checkpoint: Checkpoint;
}

/** Who imports, from which file, and for whom. */
export interface Importing {
  readonly workspace: WorkspaceId;
  readonly by: MemberId | "operator";
  /** As far as they may see, a record can be of somebody who is known. */
  readonly viewer: Viewer;
  readonly audience: Audience;
  /** The file's name, without folders. */
  readonly file: string;
  /** Who knows those of whom the file doesn't say it. */
  readonly knownBy: readonly MemberId[];
  /** What brings the records in, if its cards are to be found again. */
  readonly batch?: string;
  /** For a new card: `<seconds since 1970>.<6 digits>`, later each time. */
  readonly nextStamp: () => string;
}

/** How many records came in for the first time, how many had before, and how many are of people who were erased. */
export interface ImportCounts {
  readonly fresh: number;
  readonly known: number;
  readonly erased: number;
  /** Cards that the batch of the records was the first to claim, and that were never written, as their people were erased. */
  readonly refused: readonly CardId[];
}

/** What becomes of a record whose person was erased. */
const erasedOutcome = "erased";

/**
 * Writes records into the truth. Those that came in before, by whatever file, change nothing. Ended at any point and done again, it
 * ends in the same.
 * @param records at most 1,000.
 */
export async function importRecords(
  ports: ImportPorts,
  importing: Importing,
  records: readonly ContactRecord[],
): Promise<ImportCounts> {
  const { workspace } = importing;
  const audience = audienceKey(importing.audience);
  const told = await Promise.all(records.map((record) => withMembers(ports, importing, record)));
  const claims = told.map(({ record, digest }) => ({ digest, card: newCard(importing, digest, record) }));
  const imported = await ports.imports.claim(workspace, audience, claims, importing.batch);
  const gone = await erasedOf(ports, workspace, imported);
  const unsettled = new Map<string, Claimed>();
  let erased = 0;
  for (const [at, one] of told.entries()) {
    const { card, outcome } = imported[at] ?? {};
    if (outcome === erasedOutcome || (card !== undefined && gone.has(card))) erased += 1;
    else if (card !== undefined && outcome === undefined) unsettled.set(one.digest, { ...one, card });
  }
  const fresh = [...unsettled.values()];
  const refused = fresh.length > 0 ? await write(ports, importing, fresh) : new Set<string>();
  if (fresh.length > 0) {
    const settled = fresh.map(({ digest }) => ({ digest, outcome: refused.has(digest) ? erasedOutcome : "done" }));
    await ports.imports.settle(workspace, audience, settled);
  }
  const counts = { fresh: fresh.length - refused.size, erased: erased + refused.size };
  const own = told.flatMap(({ digest }, at) => {
    const { card, batch, outcome } = imported[at] ?? {};
    const isRefused = outcome === erasedOutcome || refused.has(digest);
    return card !== undefined && isRefused && batch === importing.batch ? [card] : [];
  });
  return { ...counts, known: records.length - counts.fresh - counts.erased, refused: own };
}

/** Which of the cards that came in before are of somebody who was erased since. */
async function erasedOf({ truth }: ImportPorts, workspace: WorkspaceId, imported: readonly Imported[]) {
  const settled = imported.filter(({ outcome }) => outcome !== undefined).map(({ card }) => card);
  return truth.erased(workspace, settled);
}

interface Told {
  readonly record: ContactRecord;
  /** Who knows the person by each of the record's cards. */
  readonly knownBy: readonly (readonly MemberId[])[];
  readonly digest: string;
}

interface Claimed extends Told {
  /** The earliest of its cards. */
  readonly card: CardId;
}

async function withMembers(ports: ImportPorts, importing: Importing, record: ContactRecord): Promise<Told> {
  const { workspace } = importing;
  const { directory } = ports;
  const memberOf = (named: string) => (named.includes("@") ? directory.welcome(workspace, named) : (named as MemberId));
  const named = await Promise.all(record.cards.map((card) => Promise.all(card.members.map(memberOf))));
  const said = named.some((members) => members.length > 0);
  const knownBy = said ? named : named.map((_, at) => (at === 0 ? importing.knownBy : []));
  const believed = await withAuthors(ports, importing, record, knownBy.flat());
  return { record: believed, knownBy, digest: digestOf(contentOf(record, knownBy)) };
}

/** All that counts of a record: not where in the file it stands, nor who wrote its remarks, which older exports don't tell. */
function contentOf({ uid, cards, tags, notes }: ContactRecord, knownBy: Told["knownBy"]): unknown {
  const said = cards.map(({ fields, metOn, metWhere }) => [
    Object.values(fields).map((values: readonly Field<unknown>[]) => values.map(({ value }) => value)),
    metOn,
    metWhere,
  ]);
  return [uid, said, knownBy, tags.map(({ text }) => text), notes.map(({ text }) => text)];
}

function digestOf(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 32);
}

/** Another one for each audience, also at the same moment. */
function newCard({ nextStamp, audience }: Importing, digest: string, { cards }: ContactRecord): CardId {
  const content = digestOf([audienceKey(audience), digest]).slice(0, 16);
  return `${nextStamp()}-I${content}-${placeOf(cards.length, cards.length - 1)}` as CardId;
}

/** @returns the digests of those whose person was erased: they stay erased, and the others of their file come in. */
async function write(
  ports: ImportPorts,
  importing: Importing,
  claimed: readonly Claimed[],
): Promise<ReadonlySet<string>> {
  const { workspace, viewer } = importing;
  const anchors = await anchorsOf(ports, importing, claimed);
  const gone = await ports.truth.erased(workspace, [...new Set([...anchors.values()].flat())]);
  const refused = new Set<string>();
  const records = claimed.flatMap((one): (WithUid & { readonly digest: string })[] => {
    const meant = anchors.get(one.digest) ?? [];
    if (meant.some((anchor) => gone.has(anchor))) {
      refused.add(one.digest);
      return [];
    }
    const facts = factsOfRecord({ ...importing, ...one, at: instantOf(one.card.split("-")[0] ?? "") });
    const [newest = one.card] = cardsOfRecord(one.record, one.card);
    const isKnownOf: WithUid["isKnownOf"] = (contact) => saysNothingNew(one.record, one.knownBy, contact);
    return [{ facts, newest, anchors: meant, isKnownOf, digest: one.digest }];
  });
  const facts = await factsByUid(ports.truth, workspace, viewer, records);
  await ports.checkpoint("before-commit");
  try {
    await writeFacts(ports, workspace, facts.flat());
  } catch (thrown) {
    if (!(thrown instanceof Erased)) throw thrown;
    for (const [at, some] of facts.entries()) {
      const { digest } = records[at] ?? {};
      if (digest !== undefined && !(await isWritten(ports, workspace, some))) refused.add(digest);
    }
  }
  await ports.checkpoint("after-commit");
  return refused;
}

/** @returns false where the person was erased. */
async function isWritten(ports: ImportPorts, workspace: WorkspaceId, facts: readonly Fact[]): Promise<boolean> {
  try {
    await writeFacts(ports, workspace, facts);
    return true;
  } catch (thrown) {
    if (!(thrown instanceof Erased)) throw thrown;
    return false;
  }
}

const cardForm = /^\d+\.\d+-\S+-\d+$/;

/** By digest: the card that a record with the same uid became first, and the card that the uid itself is the id of. */
async function anchorsOf(
  { imports }: ImportPorts,
  { workspace, audience }: Importing,
  claimed: readonly Claimed[],
): Promise<ReadonlyMap<string, readonly CardId[]>> {
  const withUid = claimed.filter(({ record }) => record.uid !== undefined);
  if (withUid.length === 0) return new Map();
  const claims = withUid.map(({ record, card }) => ({
    digest: digestOf(["uid", record.uid]),
    card: cardsOfRecord(record, card)[0] ?? card,
  }));
  const first = await imports.claim(workspace, audienceKey(audience), claims);
  return new Map(
    withUid.map(({ digest, record: { uid = "" } }, at) => {
      const own = claims[at]?.card;
      const earlier = first[at]?.card;
      const anchors = [
        ...(earlier === undefined || earlier === own ? [] : [earlier]),
        ...(cardForm.test(uid) ? [uid as CardId] : []),
      ];
      return [digest, anchors];
    }),
  );
}
