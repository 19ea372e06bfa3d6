import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { cards } from "./cards.ts";
import { type Octember, openOctember, readable } from "./open-octember.ts";

async function withJisoo(where: { text?: string; channel?: string } = {}): Promise<Octember> {
  const octember = await openOctember();
  await octember.card(member.dana, cards.jisoo, where);
  return octember;
}

describe("/octember find", () => {
  it("shows the person with company, title, who knows them, and buttons, to the member alone", async () => {
    const octember = await withJisoo({ text: "met at CES with @minsu" });
    const answer = await octember.run(member.sofia, "find jisoo");
    expect(answer.ephemeral).toBe(true);
    for (const part of ["Jisoo Park", "Sales Manager", "Contoso Corporation", "Show contact", "Share here"])
      expect(readable(answer)).toContain(part);
    for (const id of [member.dana, member.minsu]) expect(readable(answer)).toContain(`"user_id":"${id}"`);
    expect(answer.text).toContain("Jisoo Park, Sales Manager, Contoso Corporation");
  });

  it("finds her by name, in other letters, by initials, company, digits, with a typo, and without the word find", async () => {
    const octember = await withJisoo();
    const queries = ["jisoo", "find 지수", "find ㅂㅈㅅ", "find contoso sales", "find 5678", "find jiso", "찾기 지수"];
    for (const text of [...queries, "find “jisoo”"])
      expect(readable(await octember.run(member.sofia, text)), text).toContain("Jisoo Park");
  });

  it("tells namesakes apart by title, company, and a link to each one's card; who is alone has none", async () => {
    const octember = await openOctember();
    const stamps = [];
    for (const lines of [cards.minho, cards.otherMinho, cards.sora])
      stamps.push(await octember.card(member.dana, lines));
    const minhos = readable(await octember.run(member.sofia, "find minho lee"));
    for (const part of ["Engineer · Fabrikam Inc.", "Director · Northwind Traders", "see the card"])
      expect(minhos).toContain(part);
    for (const ts of stamps.slice(0, 2)) expect(minhos).toContain(`/p${ts.replace(".", "")}`);
    expect(readable(await octember.run(member.sofia, "find sora"))).not.toContain("see the card");
  });

  it("answers a Korean member in Korean", async () => {
    const octember = await withJisoo();
    const answer = await octember.run(member.haeun, "find 지수");
    expect(answer.text).toContain("‘지수’ 검색 결과 1명");
    expect(readable(answer)).toContain("연락처 보기");
  });

  it("says that nobody was found, and what to try", async () => {
    const octember = await openOctember();
    const answer = await octember.run(member.sofia, "find zzzzqq");
    expect(answer.text).toContain("I found nobody for “zzzzqq”. Try a part of the name");
  });

  it("shows the nearest where nobody fits, and says so", async () => {
    const octember = await withJisoo();
    const answer = await octember.run(member.sofia, "find jisoo zzzzqq");
    expect(answer.text).toContain("The nearest: Jisoo Park");
  });

  it("asks for a name when it is asked for nothing", async () => {
    const octember = await openOctember();
    for (const text of ["find", "find !!!", "find “”", "find 🎉"])
      expect((await octember.run(member.sofia, text)).text, text).toContain("Who should I look for?");
  });

  it("says that 4,000 characters are too many", async () => {
    const octember = await openOctember();
    const answer = await octember.run(member.sofia, `find ${"jisoo ".repeat(700)}`.slice(0, 4_000));
    expect(answer.text).toContain("too long");
  });

  it("shows what was asked as text, whatever was asked", async () => {
    const octember = await openOctember();
    const answer = await octember.run(member.sofia, "find <!channel> *bold* \u202egnp.exe");
    expect(readable(answer)).not.toContain("\u202e");
    expect(answer.text).not.toContain("<!channel>");
  });

  it("finds nothing of a private channel for those who aren't in it", async () => {
    const octember = await withJisoo({ channel: channel.salesPrivate });
    expect(readable(await octember.run(member.minsu, "find jisoo"))).toContain("Jisoo Park");
    const outside = await octember.run(member.sofia, "find jisoo");
    expect(outside.text).toContain("I found nobody");
  });
});

describe("/octember", () => {
  it("alone explains itself, with a box to search in", async () => {
    const octember = await withJisoo();
    const answer = await octember.run(member.sofia, "");
    expect(readable(answer)).toContain("/octember intro");
    const place = { type: "message", channel: channel.general, ts: answer.ts, ephemeral: true } as const;
    const options = await octember.workspace
      .as(member.sofia)
      .options({ container: place, block_id: "start", action_id: "find_person", value: "지수" });
    expect(options.map(({ text }) => text)).toEqual(["Jisoo Park, Sales Manager, Contoso Corporation"]);
    const chosen = await octember.choose(member.sofia, answer, "find_person", options[0]?.value ?? "");
    expect(readable(chosen)).toContain("mailto:jisoo@contoso.com");
  });

  it("explains all of itself by help", async () => {
    const octember = await openOctember();
    expect((await octember.run(member.sofia, "help")).text).toContain("/octember find jisoo");
    expect(readable(await octember.run(member.minsu, "help"))).toContain("비공개 채널");
  });

  it("looks for a mistyped command, and says which was probably meant", async () => {
    const octember = await withJisoo();
    const answer = await octember.run(member.sofia, "fnd jisoo");
    expect(answer.text).toContain("Did you mean /octember find jisoo?");
    expect(readable(answer)).toContain("Show contact");
  });

  it("leaves no name, number or address in the log", async () => {
    const octember = await withJisoo({ text: "met at Munich Fair with @minsu" });
    const list = await octember.run(member.sofia, "find jisoo", channel.businessCards);
    await octember.press(member.sofia, list, "show_contact", channel.businessCards);
    await octember.press(member.sofia, list, "share_contact", channel.businessCards);
    await octember.run(member.sofia, "intro Jisoo Park");
    const log = octember.logged.join("\n");
    expect(log).not.toBe("");
    expect(log).not.toMatch(/jisoo|5678|contoso|sales manager|munich|Dana|Sofia/i);
  });

  it("is refused to guests", async () => {
    const octember = await withJisoo();
    const answer = await octember.run(member.guest, "find jisoo", channel.businessCards);
    expect(answer.text).toContain("Guests can't use Octember");
    expect(readable(answer)).not.toContain("Jisoo");
  });

  it("shows the next ones when More is pressed, until there are no more", async () => {
    const octember = await openOctember();
    for (let at = 10; at <= 20; at++) {
      const lines = ["Contoso Corporation", "Bora Choi", "Engineer", `M +82 10-2222-33${at}`, `bora${at}@contoso.com`];
      await octember.card(member.dana, lines);
    }
    const shown = (answer: unknown) => new Set(JSON.stringify(answer).match(/found [\w.-]+/g));
    const first = await octember.run(member.sofia, "find bora");
    expect(shown(first).size).toBe(10);
    const rest = await octember.press(member.sofia, first, "find_more");
    expect(shown(rest).size).toBe(1);
    expect([...shown(rest)].every((one) => !shown(first).has(one))).toBe(true);
    expect(readable(rest)).not.toContain("find_more");
  });

  it("says which parts of a question it searched for as words, and why somebody is found whose name is not plainly so", async () => {
    const octember = await withJisoo();
    expect((await octember.run(member.sofia, "find jisoo met:soon")).text).toContain(
      "I searched for met:soon as words",
    );
    expect(readable(await octember.run(member.sofia, "find 지수"))).toContain("Jisoo Park in other letters");
    expect(readable(await octember.run(member.sofia, "find wltn"))).toContain(
      "typed with the keyboard in the other language",
    );
  });

  it("finds whom a member knows who is mentioned behind by:", async () => {
    const octember = await withJisoo({ text: "met at CES with @minsu" });
    expect(readable(await octember.run(member.sofia, "find by:@minsu"))).toContain("Jisoo Park");
    expect((await octember.run(member.sofia, "find by:@haeun")).text).toContain("nobody");
  });
});
