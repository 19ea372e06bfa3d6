import { describe, expect, it } from "vitest";
import type { CardId, ChannelId, MemberId } from "../../app/ids.ts";
import type { Connection } from "../../app/intro/connections.ts";
import { findSuggestions } from "../../app/steps/find-suggestions.ts";
import { acme } from "../find/posted-card.ts";
import { memberView, openWorld, today } from "./open-world.ts";

const viewer = memberView("Uviewer");
let second = 0;
/** Seconds since 1970, so many days ago, each another one. */
const ago = (days: number) => today / 1000 - days * 86_400 + second++;
const nameOf = ({ contact }: Connection) => contact.names[0]?.value.written;

describe("suggesting people to meet", () => {
  it("names those at a company, at an event and among a colleague's acquaintances, with the reason", async () => {
    const world = openWorld();
    await world.post({ at: ago(20), names: ["Jisoo Park"], company: "Contoso", by: "Uviewer", where: "CES" });
    await world.post({ at: ago(20), names: ["Minho Kang"], company: "Fabrikam", by: "Uminsu", knownBy: ["Uviewer"] });
    await world.post({ at: ago(19), names: ["Same Company"], company: "Contoso Ltd.", by: "Uyuna" });
    await world.post({ at: ago(19), names: ["Same Event"], company: "Northwind", by: "Uyuna", where: "CES" });
    await world.post({ at: ago(19), names: ["Same Colleague"], company: "Litware", by: "Uminsu" });
    await world.post({ at: ago(19), names: ["Far Away"], company: "Tailspin", by: "Uyuna" });
    const found = await findSuggestions(world, acme, viewer);
    const because = Object.fromEntries(found.map((one) => [nameOf(one), one.because]));
    expect(because).toEqual({
      "Same Company": [{ kind: "same-company", organization: "Contoso Ltd.", present: true }],
      "Same Event": [{ kind: "same-event", where: "CES", at: expect.any(Number) }],
      "Same Colleague": [{ kind: "known-by", members: [{ kind: "member", id: "Uminsu", name: "@Uminsu" }] }],
    });
    expect(found.every(({ score }) => score > 0 && score < 1)).toBe(true);
  });

  it("prefers whom the colleague knows with whom the member shares most", async () => {
    const world = openWorld();
    for (let nth = 0; nth < 6; nth += 1)
      await world.post({ at: ago(30), names: [`Shared ${nth}`], by: "Uclose", knownBy: ["Uviewer"] });
    await world.post({ at: ago(30), names: ["Shared Once"], by: "Uloose", knownBy: ["Uviewer"] });
    for (let nth = 0; nth < 6; nth += 1) await world.post({ at: ago(1), names: [`Loose ${nth}`], by: "Uloose" });
    await world.post({ at: ago(29), names: ["Close One"], by: "Uclose" });
    expect(nameOf((await findSuggestions(world, acme, viewer))[0] as Connection)).toBe("Close One");
  });

  it("looks one step farther where colleagues know few: whom those know who know the same people as a colleague", async () => {
    const world = openWorld();
    await world.post({ at: ago(30), names: ["Shared"], company: "Contoso", by: "Uclose", knownBy: ["Uviewer"] });
    await world.post({ at: ago(29), names: ["Between"], company: "Litware", by: "Uclose", knownBy: ["Ufar"] });
    await world.post({ at: ago(1), names: ["Farther"], company: "Tailspin", by: "Ufar" });
    await world.post({ at: ago(1), names: ["Out of Reach"], company: "Fabrikam", by: "Uyuna" });
    const found = await findSuggestions(world, acme, viewer);
    expect(found.map(nameOf)).toEqual(["Between", "Farther"]);
    expect(found[1]?.because).toMatchObject([{ kind: "known-by", members: [{ id: "Ufar" }] }]);
  });

  it("ranks who fits for several reasons first, and keeps to the limit", async () => {
    const world = openWorld();
    await world.post({ at: ago(9), names: ["Jisoo Park"], company: "Contoso", by: "Uminsu", knownBy: ["Uviewer"] });
    await world.post({ at: ago(8), names: ["Both Reasons"], company: "Contoso", by: "Uminsu" });
    await world.post({ at: ago(7), names: ["Company Only"], company: "Contoso", by: "Uyuna" });
    await world.post({ at: ago(6), names: ["Colleague Only"], company: "Litware", by: "Uminsu" });
    const names = (await findSuggestions(world, acme, viewer, { limit: 2 })).map(nameOf);
    expect(names).toHaveLength(2);
    expect(names[0]).toBe("Both Reasons");
  });

  it("names whom a colleague knows whose own card the member has, though they share nobody", async () => {
    const world = openWorld();
    await world.post({ at: ago(9), names: ["Minsu Kim"], company: "Acme", emails: ["uminsu@acme.com"], by: "Uviewer" });
    await world.post({ at: ago(8), names: ["Known to Minsu"], company: "Litware", by: "Uminsu" });
    await world.post({ at: ago(8), names: ["Known to Yuna"], company: "Tailspin", by: "Uyuna" });
    const found = await findSuggestions(world, acme, viewer);
    expect(found.map(nameOf)).toEqual(["Known to Minsu"]);
    expect(found[0]?.because).toMatchObject([{ kind: "known-by", members: [{ id: "Uminsu" }] }]);
  });

  it("never names the member's own acquaintances, themselves, or colleagues who left", async () => {
    const world = openWorld();
    await world.post({ at: ago(9), names: ["Jisoo Park"], company: "Contoso", by: "Uleft", knownBy: ["Uviewer"] });
    await world.post({ at: ago(8), names: ["Minho Kang"], company: "Contoso", by: "Uviewer" });
    await world.post({ at: ago(8), names: ["Me"], company: "Contoso", emails: ["uviewer@acme.com"], by: "Uyuna" });
    await world.post({ at: ago(8), names: ["Known by who left"], company: "Litware", by: "Uleft" });
    expect((await findSuggestions(world, acme, viewer)).map(nameOf)).toEqual([]);
  });

  it("names for a member who knows nobody whom colleagues met: most of all who is in a private channel with them", async () => {
    const world = openWorld();
    expect(await findSuggestions(world, acme, viewer)).toEqual([]);
    await world.post({ at: ago(9), names: ["Known to one"], company: "Contoso", by: "Uminsu" });
    await world.post({ at: ago(9), names: ["Known to two"], company: "Litware", by: "Uminsu", knownBy: ["Uyuna"] });
    await world.post({ at: ago(9), names: ["Known to who left"], company: "Tailspin", by: "Uleft" });
    await world.post({ at: ago(9), names: ["Me"], company: "Acme", emails: ["uviewer@acme.com"], by: "Uyuna" });
    const found = await findSuggestions(world, acme, viewer);
    expect(found.map(nameOf)).toEqual(["Known to two", "Known to one"]);
    expect(found[1]?.because).toEqual([
      { kind: "met-by", members: [{ kind: "member", id: "Uminsu", name: "@Uminsu" }] },
    ]);
    const channel = { id: "Csales" as ChannelId, kind: "private", name: "sales" } as const;
    const members = ["Uviewer", "Ufar"] as MemberId[];
    await world.post({ at: ago(9), names: ["Known to a mate"], company: "Northwind", by: "Ufar" });
    const directory = { ...world.directory, channel: async () => ({ ...channel, members }) };
    const insider = memberView("Uviewer", "Csales");
    const [first] = await findSuggestions({ ...world, directory }, acme, insider, { limit: 1 });
    expect(first?.because).toMatchObject([{ kind: "met-by", members: [{ id: "Ufar" }], channel: "sales" }]);
  });

  it("leaves out whom the member dismissed, also for a newcomer, until that is undone", async () => {
    const world = openWorld();
    const dismissing = async (card: CardId, dismissed: boolean) => {
      await world.dismissals.set(acme, "Uviewer" as MemberId, [card], dismissed);
      return (await findSuggestions(world, acme, viewer)).map(nameOf);
    };
    const card = await world.post({ at: ago(9), names: ["Minho Kang"], company: "Contoso", by: "Uminsu" });
    expect(await dismissing(card, true)).toEqual([]);
    expect((await findSuggestions(world, acme, memberView("Uyuna"))).map(nameOf)).toEqual(["Minho Kang"]);
    await world.post({ at: ago(8), names: ["Jisoo Park"], company: "Contoso", by: "Uviewer" });
    expect(await dismissing(card, true)).toEqual([]);
    expect(await dismissing(card, false)).toEqual(["Minho Kang"]);
  });

  it("shows the operator in the member's place only what the whole workspace may see", async () => {
    const world = openWorld();
    const secret = { kind: "member", member: "Uviewer" as MemberId } as const;
    await world.post({ at: ago(9), names: ["Jisoo Park"], company: "Contoso", by: "Uviewer", audience: secret });
    await world.post({ at: ago(8), names: ["Minho Kang"], company: "Contoso", by: "Uminsu" });
    expect((await findSuggestions(world, acme, viewer)).map(nameOf)).toEqual(["Minho Kang"]);
    const operator = { kind: "operator", member: "Uviewer" as MemberId } as const;
    const shown = await findSuggestions(world, acme, operator);
    expect(shown.map(({ because }) => because.map(({ kind }) => kind))).toEqual([["met-by"]]);
    expect(JSON.stringify(shown)).not.toContain("Jisoo");
  });
});
