import { describe, expect, it } from "vitest";
import type { CardId } from "../../app/ids.ts";
import { introductionsToJson } from "../../app/intro/to-json.ts";
import { findIntroductions, type Introduced, type Introductions } from "../../app/steps/find-introductions.ts";
import { acme, cardIdAt } from "../find/posted-card.ts";
import { memberView, openWorld, today } from "./open-world.ts";

const viewer = memberView("Uviewer");
const day = 86_400;
/** Seconds since 1970, so many days ago. */
const ago = (days: number, more = 0) => today / 1000 - days * day + more;

function introduced(found: Introductions): Introduced {
  if (found.kind !== "introduced") throw new Error(`not introduced but ${found.kind}`);
  return found;
}

const route = (found: Introductions) =>
  introduced(found).paths.map(({ steps }) => [...steps.map(({ from }) => from.name), steps.at(-1)?.to.name]);
const around = (found: Introductions) =>
  introduced(found).connections.map(({ contact }) => contact.names[0]?.value.written);

describe("finding introductions", () => {
  it("says who on the team knows the person, on what evidence and since when", async () => {
    const world = openWorld();
    const first = await world.post({ at: ago(400), names: ["Jisoo Park"], by: "Uminsu", where: "CES" });
    await world.post({ at: ago(30), names: ["Jisoo Park"], by: "Uminsu", knownBy: ["Uyuna"], where: "KubeCon" }, first);
    const found = introduced(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }));
    expect(found.through).toBe("acquaintance");
    expect(found.own).toBeUndefined();
    expect(route(found)).toEqual([
      ["@Uminsu", "Jisoo Park"],
      ["@Uyuna", "Jisoo Park"],
    ]);
    expect(found.paths[0]?.steps[0]?.evidence).toMatchObject([
      {
        kind: "posted",
        where: "KubeCon",
        card: cardIdAt(ago(30)),
        message: { channel: "C1", ts: `${ago(30)}.000100` },
      },
      { kind: "posted", where: "CES", card: cardIdAt(ago(400)) },
    ]);
    expect(found.paths[1]?.steps[0]?.evidence).toMatchObject([{ kind: "mentioned", where: "KubeCon" }]);
    expect(found.paths[1]?.strength.word).toBe("weak");
  });

  it("offers people of one name to choose from, and introduces to the chosen one", async () => {
    const world = openWorld();
    const one = await world.post({ at: ago(10), names: ["Jisoo Park"], company: "Contoso", by: "Uminsu" });
    const other = await world.post({ at: ago(9), names: ["박지수"], company: "Fabrikam", by: "Uyuna" });
    await world.post({ at: ago(8), names: ["Minho Kang"], by: "Uyuna" });
    const found = await findIntroductions(world, acme, viewer, { query: "jisoo park" });
    if (found.kind !== "choose") throw new Error(found.kind);
    expect(found.contacts.map(({ contact }) => contact.id)).toEqual([one, other]);
    expect(route(await findIntroductions(world, acme, viewer, { contact: other }))).toEqual([["@Uyuna", "박지수"]]);
    expect(route(await findIntroductions(world, acme, viewer, { query: "jisoo contoso" }))).toEqual([
      ["@Uminsu", "Jisoo Park"],
    ]);
  });

  it("says that nobody knows anybody there", async () => {
    const world = openWorld();
    await world.post({ at: ago(10), names: ["Jisoo Park"], company: "Contoso", by: "Uleft" });
    expect(introduced(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }))).toMatchObject({
      through: "nobody",
      paths: [],
      connections: [],
    });
  });

  it("says that the viewer knows the person already, and who else does", async () => {
    const world = openWorld();
    await world.post({ at: ago(10), names: ["Jisoo Park"], by: "Uviewer", knownBy: ["Uminsu"] });
    const found = introduced(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }));
    expect(found.own?.evidence).toMatchObject([{ kind: "posted" }]);
    expect(route(found)).toEqual([["@Uminsu", "Jisoo Park"]]);
  });

  it("says that nobody is found, and who has a like name", async () => {
    const world = openWorld();
    await world.post({ at: ago(10), names: ["Jisoo Park"] });
    expect(await findIntroductions(world, acme, viewer, { query: "zzz" })).toEqual({
      kind: "nobody-found",
      nearest: [],
    });
    expect(await findIntroductions(world, acme, viewer, { query: "jisabelle" })).toMatchObject({
      kind: "nobody-found",
      nearest: [{}],
    });
    expect(await findIntroductions(world, acme, viewer, { contact: "1.1-F-0" as CardId })).toEqual({
      kind: "nobody-found",
      nearest: [],
    });
    expect(await findIntroductions(world, acme, viewer, { query: "🎉" })).toEqual({
      kind: "unclear",
      reason: "no-letters",
    });
    expect(await findIntroductions(world, acme, viewer, { query: "" })).toEqual({ kind: "unclear", reason: "empty" });
  });

  it("suggests people around the person whom the viewer doesn't know yet, with the reasons, the surest first", async () => {
    const world = openWorld();
    await world.post({ at: ago(20), names: ["Jisoo Park"], company: "Contoso", by: "Uminsu", where: "CES" });
    await world.post({ at: ago(19), names: ["Both"], company: "Contoso", by: "Uyuna", where: "ces!" });
    await world.post({ at: ago(18), names: ["Company"], company: "Contoso", by: "Uyuna" });
    await world.post({ at: ago(17), names: ["Event"], company: "Fabrikam", by: "Uyuna", where: "CES" });
    await world.post({ at: ago(16), names: ["Colleague"], company: "Litware", by: "Uminsu" });
    await world.post({ at: ago(15), names: ["Known"], company: "Contoso", by: "Uyuna", knownBy: ["Uviewer"] });
    await world.post({ at: ago(385), names: ["Last Year"], company: "Other", by: "Uyuna", where: "CES" });
    await world.post({ at: ago(14), names: ["Stranger"], company: "Tailspin", by: "Uyuna" });
    await world.post({ at: ago(13), names: ["Myself"], company: "Contoso", emails: ["uviewer@acme.com"], by: "Uyuna" });
    const found = introduced(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }, { limit: 10 }));
    expect(around(found)).toEqual(["Both", "Event", "Company", "Colleague"]);
    expect(found.connections.map(({ because }) => because.map(({ kind }) => kind))).toEqual([
      ["same-event", "same-company"],
      ["same-event"],
      ["same-company"],
      ["known-by"],
    ]);
    expect(found.connections[3]?.because).toEqual([
      { kind: "known-by", members: [{ kind: "member", id: "Uminsu", name: "@Uminsu" }] },
    ]);
    for (const { score } of found.connections) expect(score > 0 && score < 1).toBe(true);
    expect(
      introduced(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }, { limit: 2 })).connections,
    ).toHaveLength(2);
  });

  it("answers as if it had never held what the viewer may not see", async () => {
    const world = openWorld();
    const secret = { kind: "channel", channel: "Csecret" as never } as const;
    const jisoo = await world.post({ at: ago(20), names: ["Jisoo Park"], company: "Contoso", by: "Uminsu" });
    await world.post(
      { at: ago(10), names: ["Jisoo Park"], by: "Uyuna", knownBy: ["Uviewer"], where: "CES", audience: secret },
      jisoo,
    );
    await world.post({ at: ago(9), names: ["Hidden"], company: "Contoso", by: "Uminsu", audience: secret });
    const asked = { query: "Jisoo Park" };
    const found = introduced(await findIntroductions(world, acme, viewer, asked));
    expect(route(found)).toEqual([["@Uminsu", "Jisoo Park"]]);
    expect(found.own).toBeUndefined();
    expect(found.connections).toEqual([]);
    const insider = introduced(await findIntroductions(world, acme, memberView("Uviewer", "Csecret"), asked));
    expect(insider.own).toBeDefined();
    expect(route(insider)).toEqual([
      ["@Uyuna", "Jisoo Park"],
      ["@Uminsu", "Jisoo Park"],
    ]);
    expect(around(insider)).toEqual(["Hidden"]);
  });

  it("prints what the command line promises", async () => {
    const world = openWorld();
    const id = await world.post({ at: ago(30), names: ["Jisoo Park"], company: "Contoso", by: "Uminsu", where: "CES" });
    const other = await world.post({ at: ago(30, 60), names: ["Minho Kang"], company: "Contoso", by: "Uleft" });
    const found = introduced(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }));
    expect(introductionsToJson(found)).toEqual({
      target: { kind: "contact", id, name: "Jisoo Park" },
      paths: [
        {
          strength: found.paths[0]?.strength.value,
          weakest: 0,
          steps: [
            {
              from: { kind: "member", id: "Uminsu", name: "@Uminsu" },
              to: { kind: "contact", id, name: "Jisoo Park" },
              strength: found.paths[0]?.strength.value,
              evidence: [{ kind: "posted", date: "2026-10-23", where: "CES", card: id }],
            },
          ],
        },
      ],
      connections: [
        {
          id: other,
          name: "Minho Kang",
          score: found.connections[0]?.score,
          because: [{ kind: "same-company", organization: "Contoso", present: true }],
        },
      ],
    });
  });
});
