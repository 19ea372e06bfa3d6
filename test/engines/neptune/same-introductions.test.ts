import { describe, expect, it } from "vitest";
import { neptuneGraphView } from "../../../app/adapters/neptune/graph-view.ts";
import type { CardId } from "../../../app/ids.ts";
import { graphEntryOfCluster } from "../../../app/intro/entry.ts";
import { findIntroductions } from "../../../app/steps/find-introductions.ts";
import { findSuggestions } from "../../../app/steps/find-suggestions.ts";
import { randomFrom } from "../../bench/people.ts";
import { acme } from "../../find/posted-card.ts";
import { memberView, openWorld, today, type World } from "../../steps/open-world.ts";
import { openGraph } from "./open-graph.ts";
import { inOwnWorkspaces } from "./own-workspaces.ts";

/** Many who left, and many companies: so that some people are reached in chains only. */
const members = ["Uminsu", "Uyuna", "Uviewer", ...Array<string>(9).fill("Uleft")];
const companies = "Contoso Fabrikam Litware Tailspin Northwind Adatum Proseware Wingtip Relecloud".split(" ");

/** Forty cards of people at any company, some of them newer ones of people who are known, some in a private channel. */
async function postAnyhow(world: World): Promise<CardId[]> {
  const random = randomFrom(7);
  const any = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const ids: CardId[] = [];
  for (let at = 0; at < 40; at++) {
    const audience = random() < 0.2 ? { audience: { kind: "channel", channel: "Csecret" as never } as const } : {};
    const same = random() < 0.3 && ids.length > 0 ? any(ids) : undefined;
    const posted = today / 1000 - Math.floor(random() * 900) * 86_400 + at;
    const met = random() < 0.3 ? { where: "CES" } : {};
    const card = {
      at: posted,
      names: [`Person ${at}`],
      company: any(companies),
      by: any(members),
      ...met,
      ...audience,
    };
    ids.push(await world.post(card, same));
  }
  return ids;
}

describe("introductions and suggestions", () => {
  it("are the same on Gremlin as on SQLite, whoever asks: directly, by organizations, in chains", async () => {
    const world = openWorld();
    const gremlin = inOwnWorkspaces(neptuneGraphView(openGraph()));
    const ids = await postAnyhow(world);
    const clusters = await world.truth.readMany(acme, ids);
    await gremlin.apply(acme, clusters.map(graphEntryOfCluster));

    const lengths = new Set<number>();
    for (const viewer of [memberView("Uviewer"), memberView("Uviewer", "Csecret"), memberView("Unew")]) {
      for (const contact of ids) {
        const [one, other] = await Promise.all(
          [world.graph, gremlin].map((graph) => findIntroductions({ ...world, graph }, acme, viewer, { contact })),
        );
        expect(other).toEqual(one);
        if (one?.kind === "introduced") for (const { steps } of one.paths) lengths.add(steps.length);
      }
      const [some, others] = await Promise.all(
        [world.graph, gremlin].map((graph) => findSuggestions({ ...world, graph }, acme, viewer)),
      );
      expect(others).toEqual(some);
    }
    expect([...lengths].sort()).toEqual([1, 2, 3]);
  });
});
