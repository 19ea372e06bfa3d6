import { describe, expect, it } from "vitest";
import type { CardId, MemberId, WorkspaceId } from "../../app/ids.ts";
import { askColleague } from "../../app/steps/ask-colleague.ts";
import { acme } from "../find/posted-card.ts";
import { memberView, openWorld, today, type World } from "./open-world.ts";

const second = () => today / 1000 - 86_400;
let nth = 0;

async function ask(world: World, about: CardId, colleague: string, over: { asker?: string; workspace?: string } = {}) {
  const { asker = "Uviewer", workspace = acme } = over;
  const wish = { asker: memberView(asker), colleague: colleague as MemberId, about };
  nth += 1;
  const kept = await askColleague(world, workspace as WorkspaceId, {
    ...wish,
    id: `ask ${nth}`,
    text: "Hi!",
    at: today,
  });
  return kept.kind;
}

describe("asking a colleague", () => {
  it("works for who knows the person, once, and with one id it is one ask", async () => {
    const world = openWorld();
    const card = await world.post({ at: second(), names: ["Jisoo Park"], by: "Uminsu" });
    expect(await ask(world, card, "Uminsu")).toBe("asked");
    expect(await ask(world, card, "Uminsu")).toBe("already");
    expect(await world.asks.of(acme, "asker", "Uviewer" as MemberId, 0)).toHaveLength(1);
  });

  it("is refused for a contact that isn't there or not the asker's to see, and in another workspace", async () => {
    const world = openWorld();
    const secret = { kind: "member", member: "Uminsu" as MemberId } as const;
    const card = await world.post({ at: second(), names: ["Jisoo Park"], by: "Uminsu", audience: secret });
    expect(await ask(world, card, "Uminsu")).toBe("gone");
    expect(await ask(world, "1.1-F-0" as CardId, "Uminsu")).toBe("gone");
    const open = await world.post({ at: second() - 9, names: ["Minho Lee"], by: "Uminsu" });
    expect(await ask(world, open, "Uminsu", { workspace: "T-globex" })).toBe("gone");
  });

  it("is refused for oneself, a bot, a guest, who left, whom nobody knows, the person themself, and who doesn't know the person", async () => {
    const world = openWorld();
    const knownBy = ["Uviewer", "Ubot", "Uguest", "Uleft", "Uunknown", "Uyuna"];
    const about = { at: second(), names: ["Yuna Seo"], emails: ["uyuna@acme.com"] };
    const card = await world.post({ ...about, by: "Uminsu", knownBy });
    for (const colleague of [...knownBy, "Ustranger", "someone@else.com", ""])
      expect([colleague, await ask(world, card, colleague)]).toEqual([colleague, "not-to-ask"]);
    await world.asks.allow(acme, "Uminsu" as MemberId, false);
    expect(await ask(world, card, "Uminsu")).toBe("not-to-ask");
  });

  it("is refused where the asker waits for twenty answers", async () => {
    const world = openWorld();
    for (let at = 0; at < 21; at += 1) {
      const card = await world.post({ at: second() - at * 10, names: [`Person ${at}`], by: "Uminsu" });
      expect(await ask(world, card, "Uminsu")).toBe(at < 20 ? "asked" : "too-many");
    }
  });
});
