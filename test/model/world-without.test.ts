import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { AudienceSet, CardRead, Fact } from "../../app/contacts/facts.ts";
import type { ChannelId, MemberId, WorkspaceId } from "../../app/ids.ts";
import type { Audience, Viewer } from "../../app/privacy/audience.ts";
import { findContacts } from "../../app/steps/find-contacts.ts";
import { findIntroductions } from "../../app/steps/find-introductions.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { someFacts } from "../contacts/arbitrary-facts.ts";
import { hana, minsu } from "../contacts/facts-for-tests.ts";
import { openWorld, type World } from "../steps/open-world.ts";

vi.setConfig({ testTimeout: 3_600_000 });

const cases = Number(process.env.OCTEMBER_CASES ?? 250);

const insider: Viewer = { kind: "member", member: minsu, channels: ["C9" as ChannelId] };
const viewers: readonly Viewer[] = [
  insider,
  { kind: "member", member: hana, channels: [] },
  { kind: "member", member: "U0NOBODY" as MemberId, channels: [] },
  { kind: "place", audience: { kind: "workspace" } },
  { kind: "place", audience: { kind: "channel", channel: "C9" as ChannelId } },
  { kind: "operator" },
];
const questions = [
  "jisoo",
  "박지수",
  "ㅂㅈㅅ",
  "contoso",
  "jisoo contoso",
  "6789",
  "manager",
  "tag8",
  "note",
  "fabrikam park",
];

/** Said again without any of the app's own code: who may know of a card. */
function audienceOf(card: string, facts: readonly Fact[]): Audience | undefined {
  const stands = (fact: Fact): boolean =>
    !facts.some((one) => one.kind === "undone" && one.fact === fact.id && later(one, fact) && stands(one));
  const reads = facts.filter((fact): fact is CardRead => fact.kind === "card-read" && fact.card === card);
  const [first] = reads.sort((a, b) => a.reading - b.reading || (later(a, b) ? 1 : -1));
  const set = facts.filter(
    (fact): fact is AudienceSet => fact.kind === "audience-set" && fact.card === card && stands(fact),
  );
  const [last] = set.sort((a, b) => (later(a, b) ? -1 : 1));
  return first && (last?.to ?? first.audience);
}

function later(one: Fact, other: Fact): boolean {
  return one.at === other.at ? one.id > other.id : one.at > other.at;
}

function maySee(viewer: Viewer, audience: Audience | undefined): boolean {
  if (audience === undefined || audience.kind === "workspace") return audience !== undefined;
  if (viewer.kind === "operator") return false;
  if (viewer.kind === "place") return JSON.stringify(viewer.audience) === JSON.stringify(audience);
  return audience.kind === "member" ? audience.member === viewer.member : viewer.channels.includes(audience.channel);
}

/** All that a viewer who may know of nothing else would ever have put into a store. */
function seenBy(viewer: Viewer, facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) =>
    ("cards" in fact ? fact.cards : [fact.card]).every((card) => maySee(viewer, audienceOf(card, facts))),
  );
}

let built = 0;

async function worldOf(world: World, facts: readonly Fact[]): Promise<WorkspaceId> {
  built += 1;
  const workspace = `T${built}` as WorkspaceId;
  for (const fact of facts) await writeFacts(world, workspace, [fact]);
  for (const { id } of await world.truth.page(workspace, undefined, 100)) await world.apply(id, workspace);
  return workspace;
}

async function answers(world: World, workspace: WorkspaceId, viewer: Viewer): Promise<string> {
  const said: unknown[] = [];
  for (const question of questions) {
    for (const limit of [1, 2, 10]) said.push(await findContacts(world, workspace, viewer, question, limit));
    if (viewer.kind === "member") said.push(await findIntroductions(world, workspace, viewer, { query: question }));
  }
  return JSON.stringify(said);
}

describe("a store with cards that a viewer may not know of", () => {
  it("answers byte for byte as one that never held them, also at its limits, in whatever order they came", async () => {
    const world = openWorld();
    await fc.assert(
      fc.asyncProperty(
        someFacts,
        fc.constantFrom(...viewers),
        fc.infiniteStream(fc.nat(1_000)),
        async (facts, viewer, keys) => {
          const shuffled = facts.map((fact) => [keys.next().value ?? 0, fact] as const).sort(([a], [b]) => a - b);
          const whole = await worldOf(
            world,
            shuffled.map(([, fact]) => fact),
          );
          const without = await worldOf(world, seenBy(viewer, facts));
          expect(await answers(world, whole, viewer)).toBe(await answers(world, without, viewer));
        },
      ),
      { numRuns: cases },
    );
  });
});
