import { describe, expect, it } from "vitest";
import type { MemberId } from "../../app/ids.ts";
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

  it("has nobody for a member who knows nobody", async () => {
    const world = openWorld();
    await world.post({ at: ago(9), names: ["Jisoo Park"], company: "Contoso", by: "Uminsu" });
    expect(await findSuggestions(world, acme, viewer)).toEqual([]);
  });

  it("shows the operator in the member's place only what the whole workspace may see", async () => {
    const world = openWorld();
    const secret = { kind: "member", member: "Uviewer" as MemberId } as const;
    await world.post({ at: ago(9), names: ["Jisoo Park"], company: "Contoso", by: "Uviewer", audience: secret });
    await world.post({ at: ago(8), names: ["Minho Kang"], company: "Contoso", by: "Uminsu" });
    expect((await findSuggestions(world, acme, viewer)).map(nameOf)).toEqual(["Minho Kang"]);
    const operator = { kind: "operator", member: "Uviewer" as MemberId } as const;
    expect(await findSuggestions(world, acme, operator)).toEqual([]);
  });
});
