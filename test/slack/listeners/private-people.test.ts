import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember, pressOf, readable } from "./open-octember.ts";

const place = channel.businessCards;

/** What the search box of `/octember` offers while somebody types. */
async function offered(octember: Octember, as: string, typed: string) {
  const start = await octember.run(as, "", place);
  return octember.workspace.as(as).options({ ...pressOf(start, "find_person", place), value: typed });
}

describe("people of a private channel", () => {
  it("are offered by the search box to its members alone", async () => {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.minho, { channel: channel.salesPrivate });
    await octember.card(member.minsu, cards.otherMinho, { channel: place });
    for (const typed of ["m", "min", "minho", "lee", "fabrikam", "4321"]) {
      const rows = JSON.stringify(await offered(octember, member.sofia, typed));
      expect(rows).not.toContain("Fabrikam");
      expect(rows).not.toContain("4321");
    }
    expect(JSON.stringify(await offered(octember, member.dana, "minho"))).toContain("Fabrikam");
    expect(await offered(octember, member.sofia, "minho")).toHaveLength(1);
  });

  it("count for nobody else: not as namesakes, colleagues, people around, or more that fit", async () => {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.otherMinho, { channel: place });
    await octember.card(member.minsu, cards.jisoo, { channel: place });
    const ask = async () => [
      readable(await octember.run(member.sofia, "find minho", place)),
      readable(await octember.run(member.sofia, "intro Minho Lee", place)),
      readable(await octember.run(member.sofia, "intro Jisoo Park", place)),
      readable(await octember.run(member.sofia, "find contoso", place)),
    ];
    // Ids of blocks are made anew for each message.
    const plain = (answers: string[]) => answers.map((one) => one.replaceAll(/"block_id":"[^"]*",?/g, ""));
    const before = plain(await ask());
    await octember.card(member.minsu, cards.minho, { channel: channel.salesPrivate, text: "met at CES with @sofia" });
    await octember.card(member.dana, cards.bora, { channel: channel.salesPrivate });
    expect(plain(await ask())).toEqual(before);
  });

  it("are gone for a member who is taken out of it, and there again when they are back", async () => {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.minho, { channel: channel.salesPrivate });
    const seen = async () => JSON.stringify(await offered(octember, member.dana, "minho")).includes("Fabrikam");
    expect(await seen()).toBe(true);
    const minsu = octember.workspace.as(member.minsu);
    await minsu.command(channel.salesPrivate, "/remove @dana");
    await eventually(async () => ((await seen()) ? undefined : true));
    expect(readable(await octember.run(member.dana, "find fabrikam", place))).not.toContain("show_contact");
    await minsu.command(channel.salesPrivate, "/invite @dana");
    await eventually(async () => ((await seen()) ? true : undefined));
  });

  it("are offered to no guest, whoever they are", async () => {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.jisoo, { channel: place });
    const start = await octember.run(member.sofia, "", place);
    octember.workspace.owner.changeMember(member.sofia, { guest: true });
    const rows = () =>
      octember.workspace.as(member.sofia).options({ ...pressOf(start, "find_person", place), value: "jisoo" });
    await eventually(async () => ((await rows()).length === 0 ? true : undefined));
  });
});
