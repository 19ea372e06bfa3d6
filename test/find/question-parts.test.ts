import { describe, expect, it } from "vitest";
import { splitQuestion } from "../../app/find/split-question.ts";
import { findContacts } from "../../app/steps/find-contacts.ts";
import { acme } from "../find/posted-card.ts";
import { memberView, openWorld } from "../steps/open-world.ts";

async function team() {
  const world = openWorld();
  // 2026-10-03 and 2026-09-01.
  await world.post({
    at: 1_790_985_600,
    by: "U1",
    names: ["Minsu Kim"],
    company: "Contoso",
    title: "CTO",
    department: "Sales",
    address: "Seoul",
  });
  await world.post({
    at: 1_788_220_800,
    by: "U2",
    names: ["Jisoo Kim"],
    company: "Fabrikam",
    title: "Manager",
    department: "Sales",
    address: "Busan",
  });
  await world.post({
    at: 1_788_220_900,
    by: "U2",
    names: ["Kim Contoso"],
    company: "Kimchi",
    title: "Chef",
    address: "Tokyo",
  });
  return world;
}

describe("a question with parts", () => {
  it.each([
    ["kim at contoso", ["Minsu Kim"]],
    ["company:contoso", ["Minsu Kim"]],
    ["회사:contoso kim", ["Minsu Kim"]],
    ["met:2026-10", ["Minsu Kim"]],
    ["kim met in 2026-10", ["Minsu Kim"]],
    ["2026년 10월에 만난 kim", ["Minsu Kim"]],
    ["met:2026-10-03", ["Minsu Kim"]],
    ["by:U1", ["Minsu Kim"]],
    ["kim by:me", ["Minsu Kim"]],
    ["in:seoul", ["Minsu Kim"]],
    ["in:서울", ["Minsu Kim"]],
    ["kim in seoul", ["Minsu Kim"]],
    ["서울에 있는 kim", ["Minsu Kim"]],
    ["title:cto", ["Minsu Kim"]],
    ["직함:manager", ["Jisoo Kim"]],
    ['"minsu kim"', ["Minsu Kim"]],
    ["“Minsu Kim”", ["Minsu Kim"]],
    ["sales -contoso", ["Jisoo Kim"]],
    ["sales -title:cto", ["Jisoo Kim"]],
    ["name:contoso", ["Kim Contoso"]],
  ])("%s finds %j alone", async (query, names) => {
    const found = await findContacts(await team(), acme, memberView("U1"), query);
    expect(found.results.map(({ contact }) => contact.names[0]?.value.written)).toEqual(names);
    expect(found).toMatchObject({ nearest: false, notUnderstood: [] });
  });

  it.each([
    ["kim met:soon", ["met:soon"]],
    ["by:@minsu", ["by:@minsu"]],
    ["met:2026-13 kim", ["met:2026-13"]],
    ["-kim", ["-kim"]],
  ])("says what it could not understand of %s, and looks for it as words", async (query, notUnderstood) => {
    expect((await findContacts(await team(), acme, memberView("U1"), query)).notUnderstood).toEqual(notUnderstood);
  });

  it("takes a colon, a minus or a quote that is none of these for what it is", () => {
    expect(splitQuestion('foo:bar kim-lee 5" tv')).toMatchObject({ notUnderstood: [] });
    expect(splitQuestion("jean-luc").parts).toEqual([{ kind: "words", text: "jean-luc" }]);
  });
});
