import { describe, expect, it } from "vitest";
import { foldFacts } from "../../app/contacts/fold.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import { app, channel, member, team } from "../../app/local/workspace/world/seed.ts";
import { openSlackLab, type SlackLab } from "./lab.ts";
import { cards } from "./listeners/cards.ts";

const workspace = team.id as WorkspaceId;

const korean = [
  "주식회사 콘토소코리아",
  "박지수",
  "과장",
  "T 02-3456-7800",
  "서울특별시 강남구 테헤란로 152",
  "jisoo@contoso.co.kr",
];
const english = [
  "Contoso Korea",
  "Jisoo Park",
  "Sales Manager",
  "T +82 2-3456-7800",
  "152 Teheran-ro, Gangnam-gu, Seoul",
];
/** Too little for a card by itself. */
const bareEnglish = ["Jisoo Park", "Sales Manager"];

async function postTwo(lab: SlackLab, photos: readonly (readonly string[])[]) {
  const dana = lab.workspace.as(member.dana);
  const files = photos.map((lines) => dana.upload("side.jpg", Buffer.from(lines.join("\n"))).id);
  const { ts } = dana.post({ channel: channel.businessCards, text: "", files });
  await lab.idle();
  const said = dana.messages(channel.businessCards).filter((one) => one.user === app.bot && one.thread_ts === ts);
  const clusters = await lab.store.truth.page(workspace, undefined, 100);
  return { said, shown: JSON.stringify(said[0]?.blocks), clusters };
}

describe("both sides of a card, in two photos of a message", () => {
  it.each([
    ["the Korean one first", [korean, english]],
    ["the English one first", [english, korean]],
    ["of which one is no card by itself", [korean, bareEnglish]],
    ["of which the first is no card by itself", [bareEnglish, korean]],
  ])("are one contact with both names and one job: %s", async (_, photos) => {
    const lab = await openSlackLab({ deliveries: 3 });
    const { said, shown, clusters } = await postTwo(lab, photos);
    expect(said).toHaveLength(1);
    expect(clusters).toHaveLength(1);
    expect(shown).toMatch(/박지수 · Jisoo Park|Jisoo Park · 박지수/);
    expect(shown.match(/"action_id":"correct"/g)).toHaveLength(1);
    expect(shown).not.toContain("no business card");
    const [contact] = foldFacts(clusters[0]?.facts ?? []);
    expect(contact?.cards).toHaveLength(2);
    expect(contact?.positions).toHaveLength(1);
  });

  it("are parted where somebody decides later that they are two people", async () => {
    const lab = await openSlackLab({});
    const { clusters } = await postTwo(lab, [korean, english]);
    const kinds = clusters.flatMap(({ facts }) => facts.map(({ kind }) => kind)).sort();
    expect(kinds).toEqual(["card-read", "card-read", "same-person"]);
    const facts = clusters[0]?.facts ?? [];
    const pair = facts.find((fact) => fact.kind === "same-person");
    if (pair?.kind !== "same-person") throw new Error("nothing ties them");
    const later = { ...pair, kind: "apart", id: `${pair.id}-apart`, at: "2099-01-01T00:00:00.000Z" };
    expect(foldFacts([...facts, later as never])).toHaveLength(2);
  });
});

describe("two photos of a message", () => {
  it.each([
    ["of two people", [cards.jisoo, cards.minho]],
    ["of two colleagues", [cards.jisoo, cards.bora]],
    ["of two people of one name", [cards.minho, cards.otherMinho]],
    [
      "of colleagues, one of them in Korean",
      [korean, ["Contoso Korea", "Bora Choi", "Engineer", "T +82 2-3456-7800", "bora@contoso.co.kr"]],
    ],
  ])("%s are two contacts in one reply", async (_, photos) => {
    const lab = await openSlackLab({});
    const { said, shown, clusters } = await postTwo(lab, photos);
    expect(said).toHaveLength(1);
    expect(clusters).toHaveLength(2);
    expect(shown.match(/"action_id":"correct"/g)).toHaveLength(2);
  });

  it("of which one is a poster leave it out", async () => {
    const lab = await openSlackLab({});
    const { clusters } = await postTwo(lab, [cards.jisoo, ["SUMMER SALE", "Everything must go", "This Saturday only"]]);
    expect(clusters.flatMap(({ facts }) => facts)).toHaveLength(1);
  });
});
