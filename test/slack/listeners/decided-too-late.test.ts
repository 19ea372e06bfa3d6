import { describe, expect, it } from "vitest";
import type { PageMessage } from "../../../app/local/page-api.ts";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember, pressOf, readable } from "./open-octember.ts";

const place = channel.businessCards;
const promoted = ["Contoso Corporation", "Jisoo Park", "Sales Director", "M +82 10-1234-5678", "jisoo@contoso.com"];

/** The result once it says this. */
function resultWith(octember: Octember, ts: string, part: string) {
  return eventually(() => {
    const result = octember.said(member.dana, place).find((one) => one.thread_ts === ts && !one.ephemeral);
    return result !== undefined && readable(result).includes(part) ? result : undefined;
  });
}

async function shown(octember: Octember, as: string, query: string) {
  return octember.press(as, await octember.run(as, `find ${query}`), "show_contact");
}

async function expectFound(octember: Octember, query: string, count: number) {
  await eventually(async () => {
    const list = readable(await octember.run(member.sofia, `find ${query}`));
    return (list.match(/"show_contact"/g) ?? []).length === count ? true : undefined;
  });
}

/** The select beside a contact: which other one is the same person. */
function selectIn(message: PageMessage): string {
  return /"action_id":"(same_person_as:[^"]+)"/.exec(readable(message))?.[1] ?? "";
}

/** The first who is offered there under this name. */
async function offeredIn(octember: Octember, as: string, contact: PageMessage, name: string): Promise<string> {
  const typed = { ...pressOf(contact, selectIn(contact), channel.general), value: name };
  const [offered] = await octember.workspace.as(as).options(typed);
  if (offered === undefined) throw new Error("nobody is offered");
  return offered.value;
}

/** The first and the second who are called so are one person. */
async function joinFromContact(octember: Octember, as: string, name: string): Promise<void> {
  const contact = await shown(octember, as, name);
  await octember.choose(as, contact, selectIn(contact), await offeredIn(octember, as, contact, name));
}

async function namesakes() {
  const octember = await openOctember();
  await octember.card(member.minsu, cards.minho);
  const ts = await octember.card(member.dana, cards.otherMinho);
  return { octember, ts, asked: await resultWith(octember, ts, "Same person as Minho Lee") };
}

describe("Undo", () => {
  it("names who was faster, of what is undone already", async () => {
    const { octember, asked } = await namesakes();
    const answer = await octember.press(member.sofia, asked, "same_person", place);
    expect((await octember.press(member.sofia, answer, "undo", place)).text).toBe("Undone.");
    const again = await octember.press(member.sofia, answer, "undo", place);
    expect(again.text).toContain(`<@${member.sofia}> undid it already`);
  });

  it("asks for the later decision first, where one rests on it", async () => {
    const { octember, asked } = await namesakes();
    const different = await octember.press(member.sofia, asked, "different_person", place);
    await joinFromContact(octember, member.dana, "minho");
    const refused = await octember.press(member.sofia, different, "undo", place);
    expect(refused.text).toMatch(new RegExp(`later decision rests on it \\(by <@${member.dana}>`));
    await expectFound(octember, "minho", 1);
  });
});

describe("joining from a contact", () => {
  it("joins two who share nothing, chosen by name, and can be undone from its answer by who sees it", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    await octember.card(member.minsu, cards.bora);
    const contact = await shown(octember, member.sofia, "jisoo");
    const select = selectIn(contact);
    const bora = await offeredIn(octember, member.sofia, contact, "bora");
    const answer = await octember.choose(member.sofia, contact, select, bora);
    expect(answer.text).toContain("one contact, Bora Choi");
    await expectFound(octember, "contoso", 1);
    // A contact that was shown before they were one.
    expect((await octember.choose(member.sofia, contact, select, bora)).text).toContain("one contact already");
    expect((await octember.press(member.sofia, answer, "undo")).text).toBe("Undone.");
    await expectFound(octember, "contoso", 2);
  });

  it("doesn't join a person with themself, and doesn't offer it", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    const contact = await shown(octember, member.sofia, "jisoo");
    const select = selectIn(contact);
    const typed = { ...pressOf(contact, select, channel.general), value: "jisoo" };
    expect(await octember.workspace.as(member.sofia).options(typed)).toEqual([]);
    const own = select.slice("same_person_as:".length);
    await expect(octember.choose(member.sofia, contact, select, own)).rejects.toThrow();
  });

  it("asks of three cards which is somebody else's, and leaves the other two together", async () => {
    const octember = await openOctember();
    for (const by of [member.dana, member.minsu]) await octember.card(by, cards.jisoo);
    await octember.card(member.sofia, promoted);
    const asked = await octember.press(member.sofia, await shown(octember, member.sofia, "jisoo"), "choose_card");
    expect(readable(asked)).toContain("Which card is not Jisoo Park's?");
    expect(readable(asked).match(/"not_the_same"/g)).toHaveLength(3);
    expect((await octember.press(member.sofia, asked, "not_the_same")).text).toContain("contact of its own");
    await expectFound(octember, "jisoo", 2);
  });
});

describe("two members who decide at once", () => {
  it("both get an answer, and what was decided last holds for all", async () => {
    const { octember, ts, asked } = await namesakes();
    const answers = await Promise.all([
      octember.press(member.sofia, asked, "same_person", place),
      octember.press(member.dana, asked, "different_person", place),
    ]);
    for (const { text } of answers) expect(text).toMatch(/one contact|stay apart/);
    const result = await resultWith(octember, ts, " decided: ");
    const isOne = readable(result).includes("decided: the same person");
    await expectFound(octember, "minho", isOne ? 1 : 2);
  });
});

describe("buttons of a contact that has changed meanwhile", () => {
  it("say that it is gone or not theirs, once it was made private", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    const contact = await shown(octember, member.sofia, "jisoo");
    const own = await shown(octember, member.dana, "jisoo");
    await octember.press(member.dana, own, "make_private");
    await expectFound(octember, "jisoo", 0);
    for (const button of ["introduce_me", "save_to_phone", "show_history"])
      expect((await octember.press(member.sofia, contact, button)).text).toContain("isn't here any more");
  });

  it("still lead to the person, once it was joined", async () => {
    const { octember, asked } = await namesakes();
    const contact = await shown(octember, member.sofia, "northwind");
    await octember.press(member.dana, asked, "same_person", place);
    await expectFound(octember, "minho", 1);
    expect(readable(await octember.press(member.sofia, contact, "show_history"))).toContain("joined two contacts");
  });

  it("say so, once its only card was said to be none", async () => {
    const octember = await openOctember();
    const ts = await octember.card(member.dana, cards.jisoo);
    const contact = await shown(octember, member.sofia, "jisoo");
    await octember.press(member.dana, await resultWith(octember, ts, "not_a_card"), "not_a_card", place);
    expect((await octember.press(member.sofia, contact, "save_to_phone")).text).toContain("isn't here any more");
  });

  it("refuse who has become a guest", async () => {
    const { octember, ts, asked } = await namesakes();
    const joined = await octember.press(member.sofia, asked, "same_person", place);
    octember.workspace.owner.changeMember(member.sofia, { guest: true });
    await octember.heard();
    expect((await octember.press(member.sofia, joined, "undo", place)).text).toContain("Guests can't");
    await resultWith(octember, ts, "decided: the same person");
  });
});

describe("a tag or a note", () => {
  it("that is too long, empty or a broadcast is refused or stays text", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    const said = async (text: string) => (await octember.run(member.sofia, text)).text;
    expect(await said(`tag jisoo #${"x".repeat(5_000)}`)).toContain("too long");
    expect(await said(`note jisoo: ${"x".repeat(1_801)}`)).toContain("too long");
    expect(await said(`tag jisoo ${Array.from({ length: 21 }, (_, at) => `#t${at}`).join(" ")}`)).toContain("At most");
    for (const empty of ["tag jisoo park #", "tag jisoo park # ＃", "tag jisoo park ##"])
      expect(await said(empty)).toContain("/octember tag Jisoo Park #vip");
    const kept = await octember.run(member.sofia, "tag jisoo #<!channel>");
    expect(kept.text).toContain("#&lt;!channel&gt;");
    expect(JSON.stringify(kept.blocks?.[0])).toContain('"type":"plain_text"');
  });

  it("of nobody is answered as one of somebody whom the member may not see", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo, { channel: channel.salesPrivate });
    for (const ask of ["history NAME", "tag NAME #vip", "note NAME: hello"]) {
      const hidden = await octember.run(member.sofia, ask.replace("NAME", "Jisoo Park"));
      const nobody = await octember.run(member.sofia, ask.replace("NAME", "Yerin Seok"));
      expect(hidden.text.replace("Jisoo Park", "Yerin Seok")).toBe(nobody.text);
      expect(readable(hidden)).not.toContain("show_contact");
    }
  });

  it("of 1,800 characters fits into the choice among several people", async () => {
    const { octember } = await namesakes();
    const asked = await octember.run(member.sofia, `note minho lee: ${'"'.repeat(1_800)}`);
    expect((await octember.press(member.sofia, asked, "remark_on")).text).toContain("noted about Minho Lee");
  });

  it("is changed and taken away in a form, and is in the history", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    await octember.run(member.dana, "tag jisoo #vip #partner");
    await octember.run(member.dana, "note jisoo: prefers mail");
    const contact = await shown(octember, member.sofia, "jisoo");
    const form = await octember.openForm(member.sofia, contact, "open_remark");
    const fill = (block: string, value: string) => [block, { text: { type: "plain_text_input", value } }] as const;
    const note = /"block_id":"(note:[^"]+)"/.exec(JSON.stringify(form.view))?.[1] ?? "";
    expect(JSON.stringify(form.view)).toContain('"initial_value":"partner vip"');
    const wrong = Object.fromEntries([fill("tags", "x".repeat(41)), fill(note, ""), fill("note", "")]);
    expect(JSON.stringify(await octember.workspace.as(member.sofia).submit(form.id, wrong))).toContain("too long");
    const right = Object.fromEntries([fill("tags", "vip #ces"), fill(note, "prefers calls"), fill("note", "")]);
    expect(await octember.workspace.as(member.sofia).submit(form.id, right)).toEqual({});
    const now = await eventually(async () => {
      const said = readable(await shown(octember, member.dana, "jisoo"));
      return said.includes("prefers calls") ? said : undefined;
    });
    expect(now).toContain("#ces #vip");
    for (const gone of ["#partner", "prefers mail"]) expect(now).not.toContain(gone);
    const history = readable(await octember.run(member.dana, "history jisoo"));
    for (const part of ["prefers mail", "undone by", "Redo"]) expect(history).toContain(part);
  });
});
