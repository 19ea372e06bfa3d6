import { deepStrictEqual } from "node:assert";
import type { Fact } from "../../../app/contacts/facts.ts";
import type { CardId, FactId, Instant, MemberId, WorkspaceId } from "../../../app/ids.ts";
import { audienceKey, audiencesOf, type Viewer } from "../../../app/privacy/audience.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { randomFrom } from "../../bench/people.ts";
import { seenBy } from "../seen-by.ts";
import { cardsIn } from "../standing.ts";
import type { Chance } from "../write-in-disorder.ts";
import { type Question, someQuestions } from "./ask.ts";
import { type Doer, someChange } from "./deeds.ts";
import { type House, openHouse } from "./house.ts";
import { importOne, someRecord } from "./import-record.ts";
import { postCard } from "./post-card.ts";
import { memberIds, openTown, type Town, viewersIn, workspaces } from "./town.ts";

/** A store of everything, and one that is made anew for each viewer of what they may know. */
export interface Two {
  readonly whole: House;
  readonly without: House;
  /** Whose houses these are now. */
  town: Town;
  now: number;
}

export function openTwo(): Two {
  const two: { town: Town; now: number } = { town: openTown(() => 0), now: 0 };
  const open = () =>
    openHouse(
      (workspace) => two.town.team(workspace),
      () => two.now,
    );
  return Object.assign(two, { whole: open(), without: open() });
}

export function closeTwo({ whole, without }: Two): void {
  whole.store.close();
  without.store.close();
}

const firstSecond = 1_750_000_000;

/** Something that an answer gave away. What was done before it is told, so that it can be done again. */
class Differs extends Error {
  override readonly name = "Differs";
}

/**
 * Members of three workspaces do so many things, one after the other, and again and again somebody is asked for whom a store is made
 * that never held what they may not know.
 * @returns how many answers were compared.
 */
export async function playEpisode(two: Two, seed: number, operations: number): Promise<number> {
  const random = randomFrom(seed);
  const chance: Chance = (n) => Math.floor(random() * n);
  two.town = openTown(chance);
  two.whole.store.empty();
  const told: string[] = [];
  let compared = 0;
  for (let nth = 0; nth < operations; nth += 1) {
    two.now = (firstSecond + nth * 40_000 + chance(30_000)) * 1_000;
    const workspace = workspaces[chance(workspaces.length)] as WorkspaceId;
    const member = memberIds[chance(memberIds.length)] as MemberId;
    told.push(`${workspace} ${await doSomething(two, workspace, { member, at: two.now, nth: `n${nth}` }, chance)}`);
    await two.whole.follow();
    if (chance(3) > 0) continue;
    const viewers = viewersIn(two.town, workspace);
    const viewer = viewers[chance(viewers.length)] as Viewer;
    try {
      compared += await compare(two, workspace, viewer, nth, chance);
    } catch (error) {
      throw new Differs(`seed ${seed}, after:\n${told.join("\n")}`, { cause: error });
    }
  }
  return compared;
}

async function doSomething(two: Two, workspace: WorkspaceId, doer: Doer, chance: Chance): Promise<string> {
  const { whole, town } = two;
  const all = await factsOf(whole, workspace);
  const cards = all.filter(({ kind }) => kind === "card-read").length;
  if (chance(10) === 0) return town.change(workspace, chance);
  if (cards < 3 || (cards < 12 && chance(4) === 0)) {
    // The nth card of each workspace has the same id: none is another's for it.
    const second = firstSecond - 1_000_000 + cards * 100 + (await photosOf(whole, workspace));
    return postCard(whole, town, workspace, doer.member, second, chance);
  }
  if (chance(12) === 0) {
    const viewer: Viewer =
      chance(3) === 0
        ? { kind: "operator" }
        : { kind: "member", member: doer.member, channels: town.channelsOf(workspace, doer.member) };
    await importOne(whole, workspace, viewer, someRecord(cardsOfAll(all), doer.nth, chance), doer);
    return `${JSON.stringify(viewer)} imports`;
  }
  const photos = all.flatMap((fact) => (fact.kind === "card-read" ? fact.photos : []));
  const deleted = photos[chance(photos.length * 8 || 1)];
  if (deleted !== undefined) {
    await whole.ports.statuses.markDeleted(workspace, deleted, "open");
    return `${deleted} is deleted`;
  }
  const own = all.flatMap((fact) => (fact.kind === "card-read" && fact.by === doer.member ? [fact.card] : []));
  const gone = own[chance(own.length * 8)];
  if (gone !== undefined) {
    const id = `${doer.at}-removed-${gone}` as FactId;
    const at = new Date(doer.at).toISOString() as Instant;
    await writeFacts(whole.ports, workspace, [{ kind: "removed", id, at, by: doer.member, card: gone }]);
    return `${doer.member} removes ${gone}`;
  }
  const viewer = { kind: "member", member: doer.member, channels: town.channelsOf(workspace, doer.member) } as const;
  const deed = await someChange(whole, workspace, viewer, all, doer, chance);
  await whole.act(workspace, deed);
  return `${deed.listener} ${JSON.stringify(deed.input)}`;
}

function cardsOfAll(facts: readonly Fact[]): readonly CardId[] {
  return [...new Set(facts.flatMap(cardsIn))];
}

async function factsOf({ store }: House, workspace: WorkspaceId): Promise<readonly Fact[]> {
  return (await store.truth.page(workspace, undefined, 1_000)).flatMap(({ facts }) => facts);
}

/** How many photos were posted, whatever became of them. */
async function photosOf({ store }: House, workspace: WorkspaceId): Promise<number> {
  return store.db.prepare("select count(*) as n from photo where workspace = ?").get<{ n: number }>(workspace)?.n ?? 0;
}

/** The questions, then something that the viewer changes in both stores, and the questions again. */
async function compare(two: Two, workspace: WorkspaceId, viewer: Viewer, nth: number, chance: Chance): Promise<number> {
  const { whole, without } = two;
  const all = await factsOf(whole, workspace);
  await build(two, workspace, seenBy(viewer, all));
  copyImports(two, workspace, viewer);
  const doer: Doer = {
    member: viewer.kind === "member" ? viewer.member : ("U1" as MemberId),
    at: two.now + 1,
    nth: `q${nth}`,
  };
  const questions = someQuestions(viewer, all, doer, chance);
  let compared = await askBoth(two, workspace, questions);
  if (viewer.kind !== "member") return compared;
  const deed = await someChange(whole, workspace, viewer, all, { ...doer, nth: `c${nth}` }, chance);
  compared += await askBoth(two, workspace, [
    { what: `${deed.listener} ${JSON.stringify(deed.input)}`, put: (house) => house.act(workspace, deed) },
    ...(chance(3) === 0 ? [anImport(viewer, all, { ...doer, nth: `i${nth}` }, chance)] : []),
  ]);
  await whole.follow();
  await without.follow();
  const after = { ...viewer, channels: two.town.channelsOf(workspace, viewer.member) };
  return (
    compared +
    (await askBoth(two, workspace, someQuestions(after, all, { ...doer, nth: `a${nth}` }, chance).slice(0, 3)))
  );
}

function anImport(
  viewer: Extract<Viewer, { kind: "member" }>,
  all: readonly Fact[],
  doer: Doer,
  chance: Chance,
): Question {
  const record = someRecord(cardsOfAll(all), doer.nth, chance);
  return {
    what: `import of ${JSON.stringify(record)}`,
    put: (house, workspace) => importOne(house, workspace, viewer, record, doer),
  };
}

async function askBoth(
  { whole, without }: Two,
  workspace: WorkspaceId,
  questions: readonly Question[],
): Promise<number> {
  for (const { what, put } of questions) {
    deepStrictEqual({ what, answer: await put(whole, workspace) }, { what, answer: await put(without, workspace) });
  }
  return questions.length;
}

/** What was imported for those who the viewer is among: they knew then, and know now, that it came in before. */
function copyImports({ whole, without }: Two, workspace: WorkspaceId, viewer: Viewer): void {
  const known = new Set(audiencesOf(viewer).map(audienceKey));
  const rows = whole.store.db
    .prepare("select audience, digest, card, batch, outcome from imported where workspace = ?")
    .all<Record<"audience" | "digest" | "card" | "batch" | "outcome", string | null>>(workspace);
  const insert = without.store.db.prepare("insert into imported values (?, ?, ?, ?, ?, ?)");
  for (const { audience, digest, card, batch, outcome } of rows) {
    if (known.has(audience ?? "")) insert.run(workspace, audience, digest, card, batch, outcome);
  }
}

/** The store without: nothing but these facts, and the photos of their cards. */
async function build({ whole, without }: Two, workspace: WorkspaceId, facts: readonly Fact[]): Promise<void> {
  without.store.empty();
  const ordered = [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const fact of ordered) await writeFacts(without.ports, workspace, [fact]);
  const cards = new Set(facts.flatMap(cardsIn));
  const photos = new Set(facts.flatMap((fact) => (fact.kind === "card-read" ? fact.photos : [])));
  for (const photo of photos) {
    const status = await whole.ports.statuses.read(workspace, photo);
    if (status === undefined) continue;
    const known = status.cards.filter((card) => cards.has(card));
    await without.ports.statuses.advance(workspace, undefined, { ...status, cards: known });
  }
  await without.follow();
}
