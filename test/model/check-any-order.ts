import { deepStrictEqual } from "node:assert";
import type { Contact } from "../../app/contacts/contact.ts";
import type { Fact } from "../../app/contacts/facts.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Cluster } from "../../app/ports/truth.ts";
import type { Viewer } from "../../app/privacy/audience.ts";
import { contactsFor } from "../../app/privacy/fold-for-viewer.ts";
import { rebuildViews } from "../../app/steps/rebuild-views.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { dumpTruth } from "../adapters/sqlite/dump-truth.ts";
import { dumpViews } from "../adapters/sqlite/dump-views.ts";
import { answers, someQuestions } from "./answers.ts";
import { dumpModel } from "./dump-model.ts";
import type { Store } from "./open-store.ts";
import { peopleIn } from "./people.ts";
import { seenBy } from "./seen-by.ts";
import { viewers } from "./viewers.ts";
import { type Chance, writeInDisorder } from "./write-in-disorder.ts";

const acme = "T1" as WorkspaceId;

/** Two stores that are emptied for each case. */
export interface Stores {
  readonly disordered: Store;
  readonly plain: Store;
}

/**
 * Writes the facts in disorder, and compares what came of it: with the model, with the views built anew, with the same facts written
 * one after the other, and for one viewer with a store that never held what they may not know.
 */
export async function checkAnyOrder(
  { disordered, plain }: Stores,
  facts: readonly Fact[],
  viewer: Viewer,
  chance: Chance,
): Promise<void> {
  disordered.empty();
  await writeInDisorder(disordered, acme, facts, chance);
  const clusters = await disordered.truth.page(acme, undefined, 100);
  for (const one of viewers) deepStrictEqual(folded(clusters, one), peopleIn(seenBy(one, facts)));
  const followed = dumpViews(disordered.db);
  deepStrictEqual(withoutWeights(followed), clusters.flatMap(dumpModel).sort());
  await rebuildViews(disordered, acme);
  deepStrictEqual(dumpViews(disordered.db), followed);

  await writePlainly(plain, facts);
  deepStrictEqual(dumpTruth(disordered.db), dumpTruth(plain.db));
  deepStrictEqual(dumpViews(plain.db).filter(isContent), followed.filter(isContent));

  await writePlainly(plain, seenBy(viewer, facts));
  const questions = someQuestions(chance);
  const told = await answers(disordered, acme, viewer, questions);
  deepStrictEqual(told, await answers(plain, acme, viewer, questions));
}

async function writePlainly(store: Store, facts: readonly Fact[]): Promise<void> {
  store.empty();
  const ordered = [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const fact of ordered) await writeFacts(store, acme, [fact]);
  await rebuildViews(store, acme);
}

function folded(clusters: readonly Cluster[], viewer: Viewer): readonly Contact[] {
  return clusters.flatMap(({ facts }) => contactsFor(viewer, facts)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Versions tell how it came there, and are not compared. */
function isContent(line: string): boolean {
  return line.startsWith("key ") || line.startsWith("tie ");
}

/** `tie WORKSPACE … WEIGHT FIRST LAST` → `tie … FIRST LAST`; of keys the workspace is left out. */
function withoutWeights(lines: readonly string[]): string[] {
  const short = lines.filter(isContent).map((line) => {
    const [what, , ...rest] = line.split(" ");
    if (what === "tie") rest.splice(-3, 1);
    return [what, ...rest].join(" ");
  });
  return short.sort();
}
