import { afterEach, describe, expect, it, vi } from "vitest";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember, readable } from "./open-octember.ts";

const sales = channel.salesPrivate;

afterEach(() => {
  vi.restoreAllMocks();
});

/** To be called before the program starts. @returns what moves its clock, in milliseconds */
function clock() {
  const real = Date.now;
  let passed = 0;
  vi.spyOn(Date, "now").mockImplementation(() => real() + passed);
  return (ms: number) => {
    passed += ms;
  };
}

const finds = async (octember: Octember, as: string) =>
  readable(await octember.run(as, "find jisoo")).includes("show_contact");

async function expectFound(octember: Octember, as: string, is: boolean) {
  await eventually(async () => ((await finds(octember, as)) === is ? true : undefined));
}

/** What intro answers once it says this, or no longer does. */
async function expectIntro(octember: Octember, as: string, part: string, is = true) {
  return eventually(async () => {
    const answer = await octember.run(as, "intro Jisoo Park");
    return (answer.text + readable(answer)).includes(part) === is ? answer : undefined;
  });
}

describe("a card in a private channel", () => {
  it("is for its members as they are now: not for who left, again for who came back, also for who came later", async () => {
    const octember = await openOctember();
    const { owner } = octember.workspace;
    await octember.card(member.dana, cards.jisoo, { channel: sales });
    await expectFound(octember, member.minsu, true);
    expect(await finds(octember, member.haeun)).toBe(false);
    owner.remove(sales, member.minsu);
    await expectFound(octember, member.minsu, false);
    expect((await octember.run(member.minsu, "intro Jisoo Park")).text).not.toContain("Dana");
    owner.invite(sales, member.haeun);
    await expectFound(octember, member.haeun, true);
    owner.invite(sales, member.minsu);
    await expectFound(octember, member.minsu, true);
    await expectIntro(octember, member.haeun, `"user_id":"${member.dana}"`);
  });

  it("is seen for no longer than a minute by who left it, where Slack's event is lost", async () => {
    const pass = clock();
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo, { channel: sales });
    await expectFound(octember, member.minsu, true);
    octember.workspace.trouble.loseEvents("member_left_channel", 1);
    octember.workspace.owner.remove(sales, member.minsu);
    await octember.heard();
    expect(await finds(octember, member.minsu)).toBe(true);
    pass(60_000);
    expect(await finds(octember, member.minsu)).toBe(false);
  });

  it("stays with its members while the channel is archived, and whatever it is called", async () => {
    const octember = await openOctember();
    const { owner } = octember.workspace;
    await octember.card(member.dana, cards.jisoo, { channel: sales });
    await expectFound(octember, member.minsu, true);
    owner.archive(sales, true);
    owner.rename(sales, "sales-korea");
    await octember.heard();
    expect([await finds(octember, member.minsu), await finds(octember, member.sofia)]).toEqual([true, false]);
    // What can't be said there any longer is no trouble.
    const list = await octember.run(member.dana, "find jisoo");
    await octember.press(member.dana, await octember.press(member.dana, list, "show_contact"), "share_with_team");
    await expectFound(octember, member.sofia, true);
    owner.archive(sales, false);
    expect(await finds(octember, member.minsu)).toBe(true);
  });

  it("is seen by nobody while the app isn't in it, as nobody can say who is", async () => {
    const octember = await openOctember();
    const { owner } = octember.workspace;
    await octember.card(member.dana, cards.jisoo, { channel: sales });
    await expectFound(octember, member.minsu, true);
    owner.remove(sales, app.bot);
    await expectFound(octember, member.minsu, false);
    await expectFound(octember, member.dana, false);
    owner.remove(sales, member.minsu);
    owner.invite(sales, app.bot);
    await expectFound(octember, member.dana, true);
    expect(await finds(octember, member.minsu)).toBe(false);
  });
});

describe("a member", () => {
  it("who becomes a guest is refused at once, and admitted again as a full member", async () => {
    const octember = await openOctember();
    const { owner } = octember.workspace;
    await octember.card(member.dana, cards.jisoo);
    await expectFound(octember, member.sofia, true);
    const before = await octember.run(member.sofia, "find jisoo");
    owner.changeMember(member.sofia, { guest: true });
    await eventually(async () =>
      (await octember.run(member.sofia, "find jisoo")).text.includes("uest") ? true : undefined,
    );
    // A button that was shown before.
    expect((await octember.press(member.sofia, before, "show_contact")).text).toContain("uest");
    owner.changeMember(member.sofia, { guest: false });
    await expectFound(octember, member.sofia, true);
  });

  it("who becomes a guest is refused within five minutes, where Slack's event is lost", async () => {
    const pass = clock();
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    await expectFound(octember, member.sofia, true);
    octember.workspace.trouble.loseEvents("user_change", 1);
    octember.workspace.owner.changeMember(member.sofia, { guest: true });
    await octember.heard();
    pass(5 * 60_000);
    expect((await octember.run(member.sofia, "find jisoo")).text).toContain("uest");
  });

  it("who left the workspace introduces nobody, and does again once they came back", async () => {
    const octember = await openOctember();
    const { owner } = octember.workspace;
    await octember.card(member.dana, cards.jisoo);
    await expectIntro(octember, member.sofia, "Ask Dana…");
    owner.changeMember(member.dana, { left: true });
    await expectIntro(octember, member.sofia, "Ask Dana…", false);
    owner.changeMember(member.dana, { left: false });
    await expectIntro(octember, member.sofia, "Ask Dana…");
    expect(await finds(octember, member.dana)).toBe(true);
  });

  it("is called by the name that they have now", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    await expectIntro(octember, member.sofia, "Ask Dana…");
    octember.workspace.owner.changeMember(member.dana, { name: "Danielle" });
    await expectIntro(octember, member.sofia, "Ask Danielle…");
  });
});
