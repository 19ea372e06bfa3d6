import { describe, expect, it } from "vitest";
import { rememberMembers, sqliteDirectory } from "../../app/adapters/sqlite/directory.ts";
import type { MemberId } from "../../app/ids.ts";
import type { Directory } from "../../app/ports/directory.ts";
import { findIntroductions, type Introductions } from "../../app/steps/find-introductions.ts";
import { findSuggestions } from "../../app/steps/find-suggestions.ts";
import { acme } from "../find/posted-card.ts";
import { memberView, openWorld, today, type World } from "./open-world.ts";

const viewer = memberView("Uviewer");
const ago = (days: number) => today / 1000 - days * 86_400;

function introduced(found: Introductions) {
  if (found.kind !== "introduced") throw new Error(`not introduced but ${found.kind}`);
  return found;
}
const route = (found: Introductions) =>
  introduced(found).paths.map(({ steps }) => [...steps.map(({ from }) => from.name), steps.at(-1)?.to.name]);
const around = (found: Introductions) =>
  introduced(found).connections.map(({ contact }) => contact.names[0]?.value.written);

const ownCard = { names: ["Vera Viewer"], company: "Contoso", emails: ["Uviewer@ACME.com"] };

describe("a member whose own card was posted", () => {
  it("is introduced to nobody when they ask for themself", async () => {
    const world = openWorld();
    await world.post({ ...ownCard, at: ago(10), by: "Uminsu" });
    const found = introduced(await findIntroductions(world, acme, viewer, { query: "Vera Viewer" }));
    expect(found).toMatchObject({ themself: true, paths: [] });
    expect(found.own).toBeUndefined();
    expect(route(await findIntroductions(world, acme, memberView("Uyuna"), { query: "Vera Viewer" }))).toEqual([
      ["@Uminsu", "Vera Viewer"],
    ]);
  });

  it("is not offered beside a namesake, nor suggested to themself", async () => {
    const world = openWorld();
    await world.post({ ...ownCard, at: ago(10), by: "Uminsu" });
    await world.post({ names: ["Vera Viewer"], company: "Fabrikam", at: ago(9), by: "Uminsu" });
    await world.post({ names: ["Minho Kang"], company: "Contoso", at: ago(8), by: "Uviewer", knownBy: ["Uminsu"] });
    expect(
      introduced(await findIntroductions(world, acme, viewer, { query: "Vera Viewer" })).target.positions[0],
    ).toMatchObject({ organization: { value: "Fabrikam" } });
    const suggested = await findSuggestions(world, acme, viewer);
    expect(suggested.map(({ contact }) => contact.emails.length)).toEqual([0]);
  });

  it("is no way to a person at their company: not for themself, and not as two people", async () => {
    const world = openWorld();
    await world.post({ names: ["Jisoo Park"], company: "Contoso", at: ago(10), by: "Uleft" });
    await world.post({ ...ownCard, at: ago(9), by: "Uminsu" });
    await world.post({ names: ["Yuna Seo"], company: "Contoso", emails: ["Uyuna@acme.com"], at: ago(8), by: "Uyuna" });
    expect(route(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }))).toEqual([]);
    expect(route(await findIntroductions(world, acme, memberView("Uother"), { query: "Jisoo Park" }))).toEqual([
      ["@Uminsu", "Vera Viewer", "Jisoo Park"],
    ]);
  });

  it("is not asked for an introduction to themself, though they posted their card", async () => {
    const world = openWorld();
    await world.post({ names: ["Yuna Seo"], emails: ["Uyuna@acme.com"], at: ago(8), by: "Uyuna", knownBy: ["Uminsu"] });
    const found = await findIntroductions(world, acme, viewer, { query: "Yuna Seo" });
    expect(route(found)).toEqual([["@Uminsu", "Yuna Seo"]]);
    expect(around(found)).toEqual([]);
  });

  it("shares a role's mailbox with whoever has it on their card, and stays another", async () => {
    const world = openWorld();
    const directory: Directory = {
      ...world.directory,
      member: async (workspace, id) => {
        const member = await world.directory.member(workspace, id);
        return member && { ...member, email: "sales@acme.com" };
      },
    };
    await world.post({ names: ["Jisoo Park"], emails: ["sales@acme.com"], at: ago(8), by: "Uminsu" });
    const found = introduced(await findIntroductions({ ...world, directory }, acme, viewer, { query: "Jisoo Park" }));
    expect(found.themself).toBeUndefined();
  });
});

describe("a member whom an import named by their mail", () => {
  async function imported(): Promise<World> {
    const world = openWorld();
    const directory = sqliteDirectory(world.db);
    const mina = await directory.welcome(acme, "Mina@Acme.example");
    await world.post({ names: ["Jisoo Park"], company: "Contoso", at: ago(8), by: mina });
    return { ...world, directory };
  }

  it("can be asked, by the name on their own card", async () => {
    const world = await imported();
    expect(route(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }))).toEqual([
      ["mina@acme.example", "Jisoo Park"],
    ]);
    await world.truth.append(acme, {
      into: { id: await world.post({ names: ["Mina Choi"], emails: ["mina@acme.example"], at: ago(7) }), version: 1 },
      absorb: [],
      facts: [],
      identities: ["mail:mina@acme.example" as never],
    });
    expect(route(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }))).toEqual([
      ["Mina Choi", "Jisoo Park"],
    ]);
  });

  it("is who they are at Slack once they are seen there", async () => {
    const world = await imported();
    const member = { id: "UMINA" as MemberId, name: "Mina", language: "ko-KR", email: "mina@acme.example" };
    const slack = { ...world.directory, member: async () => ({ ...member, guest: false, left: false, bot: false }) };
    await rememberMembers(slack, world.db).member(acme, member.id);
    expect(route(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }))).toEqual([
      ["Mina", "Jisoo Park"],
    ]);
    const own = introduced(await findIntroductions(world, acme, memberView("UMINA"), { query: "Jisoo Park" })).own;
    expect(own?.member).toBe("UMINA");
    expect(await world.directory.welcome(acme, "mina@acme.example")).toBe("UMINA");
  });
});
