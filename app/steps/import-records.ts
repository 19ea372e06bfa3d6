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
import type { Imports } from "../ports/imports.ts";
import type { Truth } from "../ports/truth.ts";
import { type Audience, audienceKey, type Viewer } from "../privacy/audience.ts";
import { factsByUid, type WithUid } from "./meant-by-uid.ts";
import { instantOf } from "./posted-photos.ts";
import { appendFacts } from "./write-facts.ts";

export interface ImportPorts {
  readonly truth: Truth;
  readonly imports: Imports;
  readonly directory: Pick<Directory, "welcome">;
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

/** How many records came in for the first time, and how many had before. */
export interface ImportCounts {
  readonly fresh: number;
  readonly known: number;
}

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
  const unsettled = new Map<string, Claimed>();
  for (const [at, one] of told.entries()) {
    const { card, outcome } = imported[at] ?? {};
    if (card !== undefined && outcome === undefined) unsettled.set(one.digest, { ...one, card });
  }
  const fresh = [...unsettled.values()];
  if (fresh.length > 0) {
    await write(ports, importing, fresh);
    const settled = fresh.map(({ digest }) => ({ digest, outcome: "done" }));
    await ports.imports.settle(workspace, audience, settled);
  }
  return { fresh: fresh.length, known: records.length - fresh.length };
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

async function withMembers({ directory }: ImportPorts, importing: Importing, record: ContactRecord): Promise<Told> {
  const { workspace } = importing;
  const memberOf = (named: string) => (named.includes("@") ? directory.welcome(workspace, named) : (named as MemberId));
  const named = await Promise.all(record.cards.map((card) => Promise.all(card.members.map(memberOf))));
  const said = named.some((members) => members.length > 0);
  const knownBy = said ? named : named.map((_, at) => (at === 0 ? importing.knownBy : []));
  return { record, knownBy, digest: digestOf(contentOf(record, knownBy)) };
}

/** All that counts of a record: not where in the file it stands. */
function contentOf({ uid, cards, tags, notes }: ContactRecord, knownBy: Told["knownBy"]): unknown {
  const said = cards.map(({ fields, metOn, metWhere }) => [
    Object.values(fields).map((values: readonly Field<unknown>[]) => values.map(({ value }) => value)),
    metOn,
    metWhere,
  ]);
  return [uid, said, knownBy, tags, notes];
}

function digestOf(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 32);
}

/** Another one for each audience, also at the same moment. */
function newCard({ nextStamp, audience }: Importing, digest: string, { cards }: ContactRecord): CardId {
  const content = digestOf([audienceKey(audience), digest]).slice(0, 16);
  return `${nextStamp()}-I${content}-${placeOf(cards.length, cards.length - 1)}` as CardId;
}

async function write(ports: ImportPorts, importing: Importing, claimed: readonly Claimed[]): Promise<void> {
  const { workspace, viewer } = importing;
  const anchors = await anchorsOf(ports, importing, claimed);
  const records = claimed.map((one): WithUid => {
    const facts = factsOfRecord({ ...importing, ...one, at: instantOf(one.card.split("-")[0] ?? "") });
    const [newest = one.card] = cardsOfRecord(one.record, one.card);
    const isKnownOf: WithUid["isKnownOf"] = (contact) => saysNothingNew(one.record, one.knownBy, contact);
    return { facts, newest, anchors: anchors.get(one.digest) ?? [], isKnownOf };
  });
  const facts = await factsByUid(ports.truth, workspace, viewer, records);
  await ports.checkpoint("before-commit");
  try {
    await appendFacts(ports, workspace, facts.flat());
  } catch (thrown) {
    if (!(thrown instanceof Erased)) throw thrown;
    for (const some of facts) await unlessErased(ports, workspace, some);
  }
  await ports.checkpoint("after-commit");
}

/** Who was erased stays erased, and the others of their file come in. */
async function unlessErased(ports: ImportPorts, workspace: WorkspaceId, facts: readonly Fact[]): Promise<void> {
  try {
    await appendFacts(ports, workspace, facts);
  } catch (thrown) {
    if (!(thrown instanceof Erased)) throw thrown;
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
