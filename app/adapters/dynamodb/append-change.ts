import { randomUUID } from "node:crypto";
import { cardsOf } from "../../contacts/cards-of.ts";
import { Conflict } from "../../errors.ts";
import type { CardId, ClusterId, WorkspaceId } from "../../ids.ts";
import type { Change } from "../../ports/truth.ts";
import { type Claim, changeWrites, fits, leftToDo } from "./change-writes.ts";
import { commitHead, later } from "./commit-head.ts";
import { expectAll } from "./expected-heads.ts";
import { flatten, mostDepth } from "./flatten-redirects.ts";
import { type Content, joinedContent } from "./head-content.ts";
import type { HashOf } from "./identity-hashes.ts";
import { mostInHead } from "./packed-facts.ts";
import type { Tombstones } from "./tombstones.ts";
import type { Write } from "./transact.ts";
import { cardKey, erasedKey, identityKey } from "./truth-keys.ts";
import type { TruthPlans } from "./truth-plans.ts";
import type { TruthReader } from "./truth-reader.ts";
import type { TruthStore } from "./truth-store.ts";
import { unheld } from "./unheld-pointers.ts";

export interface Appending {
  readonly store: TruthStore;
  readonly reader: TruthReader;
  readonly plans: TruthPlans;
  readonly buried: Tombstones;
  /** Of one transaction. */
  readonly mostItems: number;
}

/** What is to be written, decided upon what was read. */
interface Decided {
  readonly change: Change;
  readonly name: string;
  readonly version: number;
  readonly depth: number;
  readonly content: Content;
  readonly claims: readonly Claim[];
  /** Keys at which nothing may be: tombstones of photos. */
  readonly missing: readonly ReturnType<typeof erasedKey>[];
}

/** Photos that are looked at in the transaction itself; of more, those beyond are looked at right before it. */
const mostMissing = 90;

/** @returns false if everything was there. @throws Conflict, Erased, FactTooLarge */
export async function appendChange(
  { store, reader, plans, buried, mostItems }: Appending,
  workspace: WorkspaceId,
  change: Change,
  hashOf: HashOf,
): Promise<boolean> {
  const { into, absorb } = change;
  const keys = [
    ...[...new Set<CardId>([into.id, ...change.facts.flatMap(cardsOf)])].map((card) => cardKey(workspace, card)),
    ...[...new Set(change.identities)].map((identity) => identityKey(workspace, hashOf(identity))),
  ];
  const own = new Set<ClusterId>([into.id, ...absorb.map(({ id }) => id)]);
  const claims = await unheld({ store, plans }, workspace, keys, own);
  // After what is to be claimed was read: who let go of it because they were erased is seen here.
  await buried.refuseErased(workspace, change.facts, hashOf);
  const heads = await expectAll({ store, plans }, workspace, [into, ...absorb]);
  const stored = await reader.load(workspace, heads);
  const known = new Set(stored.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const fresh = [...new Map(change.facts.map((fact) => [fact.id, fact])).values()].filter(({ id }) => !known.has(id));
  if (absorb.length + claims.length + fresh.length === 0) return false;
  const name = randomUUID();
  const depths = heads.map(({ id, head }) => (head.depth ?? 0) + (id === into.id ? 0 : 1));
  const photos = new Set(change.facts.flatMap((fact) => (fact.kind === "card-read" ? fact.photos : [])));
  const decided: Decided = {
    change,
    name,
    version: Math.max(into.version, ...absorb.map(({ version }) => version)) + 1,
    depth: Math.max(0, ...depths),
    content: joinedContent(
      heads.map(({ head }) => head),
      fresh,
      name,
    ),
    claims,
    missing: [...photos].slice(0, mostMissing).map((photo) => erasedKey(workspace, photo)),
  };
  if (!(await writeAtOnce({ store, mostItems }, workspace, decided))) {
    const facts = change.facts;
    const stillThere = () => buried.refuseErased(workspace, facts, hashOf);
    await writeByPlan({ store, plans }, workspace, decided, stillThere);
  }
  const cards = [...stored.flatMap((one) => one.facts), ...fresh].flatMap(cardsOf);
  if (decided.depth > mostDepth) await later(() => flatten(store, workspace, into.id, decided.depth, cards));
  return true;
}

/** @returns false if it is too large for one transaction. */
async function writeAtOnce(
  { store, mostItems }: Pick<Appending, "store" | "mostItems">,
  workspace: WorkspaceId,
  decided: Decided,
): Promise<boolean> {
  const { change, version, content, claims, missing } = decided;
  const { into, absorb } = change;
  const write = changeWrites(store.table, workspace);
  const staged = [
    ...claims.map((claim) => write.pointer(claim, into.id)),
    ...[...content.fresh].map(([name, text]) => write.pack(name, text)),
  ];
  const writes: Write[] = [
    write.head(into.id, into.version, { version, change: decided.name, ...depthOf(decided) }, content),
    ...(into.version === 0 ? [write.listed(into.id)] : []),
    ...absorb.flatMap((one) => [write.absorbed(one.id, one.version, into.id, version), write.unlisted(one.id)]),
    ...missing.map(write.isMissing),
    ...staged.map((one) => one.write),
  ];
  const bytes = staged.reduce((sum, one) => sum + one.bytes, mostInHead * (2 + absorb.length));
  if (!fits(writes.length, bytes, mostItems)) return false;
  await commitHead(store, workspace, { cluster: into.id, name: decided.name }, writes);
  return true;
}

async function writeByPlan(
  { store, plans }: Pick<Appending, "store" | "plans">,
  workspace: WorkspaceId,
  decided: Decided,
  stillThere: () => Promise<void>,
): Promise<void> {
  const { change, version, content, claims, missing } = decided;
  const { into, absorb } = change;
  const write = changeWrites(store.table, workspace);
  const plan = await plans.open(workspace, into.id);
  const next = { into: into.id, version, plan };
  const staged = [
    ...absorb.map((one) => write.waiting(one.id, one.version, next)),
    ...claims.map((claim) => write.pointer(claim, into.id, plan)),
    ...[...content.fresh].map(([name, text]) => write.pack(name, text)),
  ];
  try {
    if (!(await plans.stage(workspace, plan, staged))) throw new Conflict("somebody else was faster");
    await stillThere();
    const unfinished = leftToDo(plan, change);
    await commitHead(store, workspace, { cluster: into.id, name: decided.name }, [
      write.head(into.id, into.version, { version, change: decided.name, unfinished, ...depthOf(decided) }, content),
      ...(into.version === 0 ? [write.listed(into.id)] : []),
      plans.commits(workspace, plan),
      ...missing.map(write.isMissing),
    ]);
    await later(() => plans.finish(workspace, into.id, unfinished));
  } catch (thrown) {
    // After a lost answer it may be committed: then nothing is abandoned.
    await later(() => plans.abandon(workspace, plan));
    throw thrown;
  }
}

function depthOf({ depth }: Decided) {
  return depth === 0 ? {} : { depth };
}
