import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import { app, channel, member, team } from "../../app/local/workspace/world/seed.ts";
import { openSlackLab, type SlackLab } from "./lab.ts";
import { cards } from "./listeners/cards.ts";

const workspace = team.id as WorkspaceId;

const tray = Array.from({ length: 10 }, (_, i) => {
  const name = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hana", "Ivan", "Jill"][i];
  const family = ["Abbott", "Baker", "Carter", "Dalton", "Ellis", "Foster", "Grant", "Hughes", "Ingram", "Jensen"][i];
  const company = ["Northwind", "Fabrikam", "Contoso", "Tailspin", "Litware"][i % 5];
  const mail = `${name}.${family}@${company}${i}.com`.toLowerCase();
  return [`${company} Ltd.`, `${name} ${family}`, "Sales Manager", `M +44 7700 9001${10 + i}`, mail];
});

async function postOne(lab: SlackLab, photo: readonly (readonly string[])[], text = "") {
  const who = lab.workspace.as(member.dana);
  const bytes = Buffer.from(photo.map((card) => card.join("\n")).join("\n---\n"));
  const { ts } = who.post({ channel: channel.businessCards, text, files: [who.upload("table.jpg", bytes).id] });
  await lab.idle();
  const said = who.messages(channel.businessCards).filter((one) => one.user === app.bot && one.thread_ts === ts);
  return { ts, said, shown: JSON.stringify(said[0]?.blocks) };
}

const people = (lab: SlackLab) => lab.store.truth.page(workspace, undefined, 100);

describe("a photo of several cards", () => {
  it("becomes a contact each, with one reply that has buttons for each, though every event comes four times", async () => {
    const lab = await openSlackLab({ deliveries: 4 });
    const { ts, said, shown } = await postOne(lab, [cards.jisoo, cards.minho, cards.bora], "met at CES");
    expect(said).toHaveLength(1);
    for (const [, name, , , mail] of [cards.jisoo, cards.minho, cards.bora]) {
      expect(shown).toContain(name);
      expect(shown).toContain(`mailto:${mail}`);
    }
    expect(shown.match(/"action_id":"correct"/g)).toHaveLength(3);
    const found = await people(lab);
    expect(found.map(({ id }) => id.slice(0, ts.length))).toEqual([ts, ts, ts]);
    expect(found.map(({ id }) => id.at(-1)).sort()).toEqual(["0", "1", "2"]);
    expect(found.map(({ facts }) => facts.length)).toEqual([1, 1, 1]);
  });

  it("of ten gives ten contacts, and a reply within Slack's limits that names all of them", async () => {
    const lab = await openSlackLab({});
    const { said, shown } = await postOne(lab, tray);
    expect(await people(lab)).toHaveLength(10);
    expect(said).toHaveLength(1);
    for (const [, name] of tray) expect(shown).toContain(name);
    expect(shown.match(/"action_id":"correct"/g)).toHaveLength(10);
  });

  it("of which two are sides of one card, the Korean and the English one, keeps both names in one contact", async () => {
    const lab = await openSlackLab({});
    const korean = ["주식회사 콘토소", "박지수", "영업 과장", "M 010-1234-5678", "jisoo@contoso.com"];
    const { shown } = await postOne(lab, [cards.minho, cards.jisoo, korean]);
    expect(await people(lab)).toHaveLength(2);
    expect(shown).toContain("박지수 · Jisoo Park");
  });
});
