import { describe, expect, it } from "vitest";
import type { CardId, ClusterId, Instant, WorkspaceId } from "../../app/ids.ts";
import { findContacts } from "../../app/steps/find-contacts.ts";
import { findIntroductions } from "../../app/steps/find-introductions.ts";
import { findSuggestions } from "../../app/steps/find-suggestions.ts";
import { acme } from "../find/posted-card.ts";
import { memberView, openWorld, today, type World } from "./open-world.ts";

const viewer = memberView("Uviewer");
const globex = "T2" as WorkspaceId;
const at = today / 1000 - 86_400;

async function withPeople(): Promise<World & { readonly jisoo: CardId }> {
  const world = openWorld();
  const jisoo = await world.post({
    at,
    names: ["Jisoo Park"],
    company: "Contoso",
    emails: ["jp@contoso.com"],
    by: "Uminsu",
  });
  await world.post({ at: at + 60, names: ["김민수"], company: "콘토소", by: "Uviewer" });
  return { ...world, jisoo };
}

/** What is no question, with why. */
const noQuestions: readonly (readonly [string, string, string])[] = [
  ["an empty one", "", "empty"],
  ["only spaces", " \t\n\u3000", "empty"],
  ["4,000 characters", "jisoo ".repeat(700).slice(0, 4_000), "too-long"],
  ["only punctuation", "!!! ?? … /// —— ((()))", "no-letters"],
  ["only emoji", "🎉👩‍👩‍👧🇰🇷", "no-letters"],
  ["a storm of wildcards", "*?*?%%%__**".repeat(15), "no-letters"],
  ["quotes around nothing", "“” \"\" ''", "no-letters"],
  ["only what can't be seen", "\u200b\u202e\ufeff\u0000", "no-letters"],
];

describe("a question that is none", () => {
  it.each(noQuestions)("is said to be so, by find and by intro: %s", async (_what, query, reason) => {
    const world = await withPeople();
    const found = await findContacts(world, acme, viewer, query);
    expect([found.results, found.unclear]).toEqual([[], reason]);
    expect(await findIntroductions(world, acme, viewer, { query })).toEqual({ kind: "unclear", reason });
  });

  it.each(["met:", "by:", "title:", "in:", "company:", "-", "--", "met: by: in:", 'title:""', "- - -"])(
    "an operator with nothing after it is taken as words, or for nothing, and harms nobody: %s",
    async (query) => {
      const world = await withPeople();
      const { results, unclear, notUnderstood } = await findContacts(world, acme, viewer, query);
      expect(results).toEqual([]);
      expect(unclear !== undefined || notUnderstood.length > 0).toBe(true);
    },
  );

  it.each(["jis*", "*jisoo*", "%jisoo%", "jisoo OR 1=1", "jisoo' --", '"jisoo', "jisoo AND NEAR(park)", "col:jisoo"])(
    "signs of other query languages are none: %s",
    async (query) => {
      const world = await withPeople();
      const { results } = await findContacts(world, acme, viewer, query);
      for (const { contact } of results) expect(contact.names[0]?.value.written).toBe("Jisoo Park");
    },
  );

  it("a word of 200 letters, and 100 words, are answered", async () => {
    const world = await withPeople();
    for (const query of ["j".repeat(200), "ㅂ".repeat(200), "a b ".repeat(50), "1".repeat(200), "김".repeat(200)])
      expect(await findContacts(world, acme, viewer, query)).toMatchObject({ nearest: true });
  });
});

describe("somebody who isn't there", () => {
  it("neither is found nor introduced to: a card that never was, and one of another workspace", async () => {
    const world = await withPeople();
    const elsewhere = await world.post({ at: at + 120, names: ["Hidden Elsewhere"], by: "Uminsu" }, undefined, globex);
    for (const contact of ["1.1-F-0" as CardId, elsewhere])
      expect(await findIntroductions(world, acme, viewer, { contact })).toEqual({ kind: "nobody-found", nearest: [] });
    expect((await findContacts(world, acme, viewer, "Hidden Elsewhere")).results).toEqual([]);
    const there = await findContacts(world, globex, viewer, "jisoo park");
    expect(there.results).toEqual([]);
  });

  it("was erased: the views may still name them for a moment, and nobody is told", async () => {
    const world = await withPeople();
    const cluster = await world.truth.read(acme, world.jisoo);
    const expected = { id: world.jisoo as string as ClusterId, version: cluster?.version ?? 0 };
    await world.truth.erase(acme, expected, [world.jisoo], new Date(today).toISOString() as Instant);
    expect((await findContacts(world, acme, viewer, "jisoo park")).results).toEqual([]);
    expect(await findIntroductions(world, acme, viewer, { contact: world.jisoo })).toMatchObject({
      kind: "nobody-found",
    });
    expect(await findSuggestions(world, acme, viewer)).toEqual([]);
  });

  it.each(["Unew", "Uunknown", "Uleft", "Ubot", "Uguest"])(
    "asks for themself: %s gets an answer, with nobody's secret",
    async (id) => {
      const world = await withPeople();
      const audience = { kind: "channel", channel: "Csecret" as never } as const;
      await world.post({ at: at + 180, names: ["Secret Person"], company: "Contoso", by: "Uminsu", audience });
      const found = await findIntroductions(world, acme, memberView(id), { contact: world.jisoo });
      expect(found.kind).toBe("introduced");
      const suggested = await findSuggestions(world, acme, memberView(id));
      expect(JSON.stringify([found, suggested])).not.toContain("Secret");
    },
  );

  it("is the asker: nobody is introduced to themself", async () => {
    const world = await withPeople();
    const own = await world.post({ at: at + 240, names: ["View Er"], emails: ["uviewer@acme.com"], by: "Uminsu" });
    expect(await findIntroductions(world, acme, viewer, { contact: own })).toMatchObject({ themself: true, paths: [] });
  });
});
