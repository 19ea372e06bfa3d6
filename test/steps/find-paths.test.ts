import { describe, expect, it } from "vitest";
import { introductionsToJson } from "../../app/intro/to-json.ts";
import { findIntroductions, type Introduced, type Introductions } from "../../app/steps/find-introductions.ts";
import { acme } from "../find/posted-card.ts";
import { memberView, openWorld, today } from "./open-world.ts";

const viewer = memberView("Uviewer");
/** Seconds since 1970, so many days ago. */
const ago = (days: number, more = 0) => today / 1000 - days * 86_400 + more;

function introduced(found: Introductions): Introduced {
  if (found.kind !== "introduced") throw new Error(`not introduced but ${found.kind}`);
  return found;
}

const route = (found: Introductions) =>
  introduced(found).paths.map(({ steps }) => [...steps.map(({ from }) => from.name), steps.at(-1)?.to.name]);

describe("a path", () => {
  it("goes through somebody at the same organization where nobody knows the person", async () => {
    const world = openWorld();
    await world.post({ at: ago(10), names: ["Jisoo Park"], company: "Contoso Ltd.", by: "Uleft" });
    await world.post({ at: ago(9), names: ["Minho Kang"], company: "CONTOSO", by: "Uminsu", where: "CES" });
    await world.post({ at: ago(8), names: ["Sora Han"], company: "Contoso", by: "Uviewer" });
    await world.post({ at: ago(7), names: ["Far Away"], company: "Fabrikam", by: "Uyuna" });
    const found = introduced(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }));
    expect(found.through).toBe("organization");
    expect(route(found).sort()).toEqual([
      ["@Uminsu", "Minho Kang", "Jisoo Park"],
      ["@Uviewer", "Sora Han", "Jisoo Park"],
    ]);
    const path = found.paths.find(({ steps }) => steps[0]?.from.id === "Uminsu");
    expect(path?.steps[0]?.evidence).toMatchObject([{ kind: "posted", where: "CES" }]);
    expect(path?.steps[1]?.evidence).toMatchObject([
      { kind: "colleagues", organization: "Contoso Ltd.", present: true },
    ]);
    expect(path?.strength.word).toBe("weak");
  });

  it("ties organizations by mail domain where the cards have other scripts, but not by free mail", async () => {
    const world = openWorld();
    await world.post({
      at: ago(10),
      names: ["Jisoo Park"],
      company: "Blue Sky",
      emails: ["jisoo@bluesky.co.kr"],
      by: "Uleft",
    });
    await world.post({
      at: ago(9),
      names: ["강민호"],
      company: "(주)푸른하늘",
      emails: ["minho@bluesky.co.kr"],
      by: "Uminsu",
    });
    expect(route(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }))).toEqual([
      ["@Uminsu", "강민호", "Jisoo Park"],
    ]);
    await world.post({ at: ago(8), names: ["Sora Han"], company: "One", emails: ["sora@gmail.com"], by: "Uleft" });
    await world.post({ at: ago(7), names: ["Nari Oh"], company: "Two", emails: ["nari@gmail.com"], by: "Uminsu" });
    expect(introduced(await findIntroductions(world, acme, viewer, { query: "Sora Han" }))).toMatchObject({
      through: "nobody",
      paths: [],
    });
  });

  it("goes through two people where nobody who can be asked knows anybody there, and says which step is the weakest", async () => {
    const world = openWorld();
    await world.post({ at: ago(30), names: ["Jisoo Park"], company: "Contoso", by: "Uleft" });
    const bora = await world.post({ at: ago(900), names: ["Bora Choi"], company: "Fabrikam", by: "Uleft" });
    await world.post({ at: ago(29), names: ["Bora Choi"], company: "Contoso", by: "Uguest" }, bora);
    await world.post({ at: ago(28), names: ["Hana Yun"], company: "Fabrikam Inc.", by: "Uminsu", where: "CES" });
    await world.post({ at: ago(27), names: ["Nari Oh"], company: "Fabrikam", by: "Uviewer" });
    await world.post({ at: ago(26), names: ["Far Away"], company: "Litware", by: "Uyuna" });
    const found = introduced(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }));
    expect(found.through).toBe("organization");
    // Both go through Bora: the second would be no other way.
    expect(route(found)).toEqual([["@Uviewer", "Nari Oh", "Bora Choi", "Jisoo Park"]]);
    expect(found.paths[0]?.steps.map(({ evidence }) => evidence)).toMatchObject([
      [{ kind: "posted" }],
      [{ kind: "colleagues", organization: "Fabrikam", present: false, left: [{ name: "Bora Choi" }] }],
      [{ kind: "colleagues", organization: "Contoso", present: true }],
    ]);
    const [path] = introductionsToJson(found).paths;
    expect([path?.weakest, path?.strength]).toEqual([1, path?.steps[1]?.strength]);
  });

  it("goes through nobody whose cards the viewer may not see, however many steps it takes", async () => {
    const world = openWorld();
    const audience = { kind: "channel", channel: "Csecret" as never } as const;
    await world.post({ at: ago(30), names: ["Jisoo Park"], company: "Contoso", by: "Uleft" });
    const bora = await world.post({ at: ago(900), names: ["Bora Choi"], company: "Fabrikam", by: "Uleft", audience });
    await world.post({ at: ago(29), names: ["Bora Choi"], company: "Contoso", by: "Uleft" }, bora);
    await world.post({ at: ago(28), names: ["Hana Yun"], company: "Fabrikam", by: "Uminsu" });
    const asked = { query: "Jisoo Park" };
    expect(introduced(await findIntroductions(world, acme, viewer, asked)).paths).toEqual([]);
    const insider = await findIntroductions(world, acme, memberView("Uviewer", "Csecret"), asked);
    expect(route(insider)).toEqual([["@Uminsu", "Hana Yun", "Bora Choi", "Jisoo Park"]]);
  });

  it("offers ways through somebody at the same organization beside colleagues who know the person, the best first", async () => {
    const world = openWorld();
    await world.post({ at: ago(3000), names: ["Jisoo Park"], company: "Contoso", by: "Uyuna" });
    const minho = await world.post({ at: ago(20), names: ["Minho Kang"], company: "Contoso", by: "Uminsu" });
    for (const days of [10, 5])
      await world.post({ at: ago(days), names: ["Minho Kang"], company: "Contoso", by: "Uminsu" }, minho);
    const found = introduced(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }));
    expect(found.through).toBe("acquaintance");
    expect(route(found)).toEqual([
      ["@Uminsu", "Minho Kang", "Jisoo Park"],
      ["@Uyuna", "Jisoo Park"],
    ]);
  });

  it("never goes through who left, bots, guests or members that the directory doesn't know", async () => {
    const world = openWorld();
    const odd = ["Uleft", "Ubot", "Uguest", "Uunknown"];
    await world.post({ at: ago(10), names: ["Jisoo Park"], company: "Contoso", by: "Uleft", knownBy: odd });
    for (const [at, by] of odd.entries())
      await world.post({ at: ago(5, at), names: [`Colleague ${by}`], company: "Contoso", by });
    const found = introduced(await findIntroductions(world, acme, viewer, { query: "Jisoo Park" }));
    expect(found.paths).toEqual([]);
    expect(JSON.stringify(found.connections.map(({ because }) => because))).not.toContain("known-by");
  });

  it("asks once who doesn't want to be asked, however many people are at the organization", async () => {
    const world = openWorld();
    await world.post({ at: ago(10), names: ["Jisoo Park"], company: "Contoso", by: "Uleft" });
    for (let at = 0; at < 10; at++)
      await world.post({
        at: ago(5, at),
        names: [`Colleague ${at}`],
        company: "Contoso",
        by: at % 2 ? "Uminsu" : "Uyuna",
      });
    const groups: (readonly string[])[] = [];
    const asks: typeof world.asks = {
      ...world.asks,
      notToAsk: (workspace, members) => {
        groups.push(members);
        return world.asks.notToAsk(workspace, members);
      },
    };
    const found = introduced(await findIntroductions({ ...world, asks }, acme, viewer, { query: "Jisoo Park" }));
    expect(found.paths).toHaveLength(2);
    // For those who know the person, and for those who know somebody there.
    expect(groups.map((members) => [...members].sort())).toEqual([["Uleft"], ["Uminsu", "Uyuna"]]);
  });

  it("looks up no members who can't be on one of the paths that are shown, however many know somebody there", async () => {
    const world = openWorld();
    await world.post({ at: ago(10), names: ["Jisoo Park"], company: "Contoso", by: "Uleft" });
    for (let at = 0; at < 30; at++)
      await world.post({
        at: ago(5, at),
        names: [`Colleague ${at}`],
        company: "Contoso",
        // Who left comes first, and is no way.
        by: at > 25 ? "Uleft" : `Umember${at}`,
        knownBy: [`Uother${at}`, `Uanother${at}`],
      });
    const looked = new Set<string>();
    const directory: typeof world.directory = {
      ...world.directory,
      member: (workspace, id) => {
        looked.add(id);
        return world.directory.member(workspace, id);
      },
    };
    const found = introduced(await findIntroductions({ ...world, directory }, acme, viewer, { query: "Jisoo Park" }));
    expect(found.paths).toHaveLength(5);
    expect(new Set(route(found).flatMap((steps) => steps.slice(0, 2))).size).toBe(10);
    expect(looked.size).toBeLessThan(30);
  });
});
