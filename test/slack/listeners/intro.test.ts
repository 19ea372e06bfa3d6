import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { cards } from "./cards.ts";
import { openOctember, readable } from "./open-octember.ts";

describe("/octember intro", () => {
  it("says who knows the person, on what evidence, with a link, and a button to ask them", async () => {
    const octember = await openOctember();
    const ts = await octember.card(member.dana, cards.jisoo, { text: "met at CES" });
    const answer = await octember.run(member.sofia, "intro Jisoo Park");
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain("Who can introduce you to Jisoo Park Dana");
    const said = readable(answer);
    for (const part of ["posted the card on", "met at CES", "see the card", `"user_id":"${member.dana}"`, "Ask Dana…"])
      expect(said).toContain(part);
    expect(said).toContain(`p${ts.replace(".", "")}`);
    expect(said).toContain("one card, so maybe a brief meeting");
    expect(said).not.toMatch(/strong|often/);
  });

  it("writes the text in the language of the colleague who will read it", async () => {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.jisoo);
    const answer = await octember.run(member.sofia, "intro Jisoo Park");
    const form = await octember.openForm(member.sofia, answer, "ask_colleague");
    expect(JSON.stringify(form.view)).toContain("민수 님, 안녕하세요!");
    expect(JSON.stringify(form.view)).toContain("Write it in English");
  });

  it("offers two people of one name to choose from, and answers in place of the choice", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.minho);
    await octember.card(member.dana, cards.otherMinho);
    const choice = await octember.run(member.sofia, "intro Minho Lee");
    expect(choice.text).toContain("could be several people");
    for (const company of ["Fabrikam", "Northwind"]) expect(readable(choice)).toContain(company);
    const answer = await octember.press(member.sofia, choice, "choose_for_intro");
    expect(answer.text).toContain("Who can introduce you to Minho Lee");
    expect(octember.said(member.sofia).filter((one) => one.text.includes("several people"))).toEqual([]);
  });

  it("tells a member who knows the person themself so, with the evidence", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    const answer = await octember.run(member.dana, "intro Jisoo Park");
    expect(answer.text).toContain("You know Jisoo Park yourself. As far as I can see, no other colleague does.");
    expect(readable(answer)).toContain("see the card");
  });

  it("says until when somebody worked there, where they do no longer", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    await octember.card(member.dana, [
      "Fabrikam Inc.",
      "Jisoo Park",
      "Director",
      "M +82 10-1234-5678",
      "jp@fabrikam.com",
    ]);
    await octember.card(member.minsu, cards.bora);
    octember.workspace.owner.changeMember(member.dana, { left: true });
    await octember.heard();
    const said = readable(await octember.run(member.sofia, "intro Jisoo Park"));
    expect(said).toContain("both were at Contoso Corporation");
    expect(said).toContain("Jisoo Park worked there until ");
    expect(said).not.toContain("Bora Choi worked there");
  });

  it("names who knows somebody at the company, where nobody who can be asked knows the person", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    await octember.card(member.minsu, cards.bora);
    octember.workspace.owner.changeMember(member.dana, { left: true });
    await octember.heard();
    const answer = await octember.run(member.sofia, "intro Jisoo Park");
    expect(answer.text).toContain("somebody knows people at Contoso");
    expect(readable(answer)).toContain("knows Bora Choi");
    const form = await octember.openForm(member.sofia, answer, "ask_colleague");
    expect(JSON.stringify(form.view)).toContain("Bora Choi 님께 여쭤봐");
    expect(readable(answer)).not.toContain("Ask Dana");
  });

  it("says so where it is the viewer who knows somebody at the company", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    await octember.card(member.sofia, cards.bora);
    octember.workspace.owner.changeMember(member.dana, { left: true });
    await octember.heard();
    const answer = await octember.run(member.sofia, "intro Jisoo Park");
    expect(readable(answer)).toContain("You");
    expect(readable(answer)).toContain(" know Bora Choi");
    expect(readable(answer)).not.toContain("ask_colleague");
  });

  it("says that nobody at all can help", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    octember.workspace.owner.changeMember(member.dana, { left: true });
    await octember.heard();
    const answer = await octember.run(member.sofia, "intro Jisoo Park");
    expect(answer.text).toContain("Nobody on the team seems to know Jisoo Park yet. Nor do I see anybody");
  });

  it("suggests people around the person, each with the reasons, who can be asked for in turn", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo, { text: "met at CES" });
    await octember.card(member.dana, cards.bora, { text: "met at CES" });
    const answer = await octember.run(member.sofia, "intro Jisoo Park");
    const said = readable(answer);
    for (const part of ["Bora Choi", "same event: CES", "same company: Contoso", "both known by Dana"])
      expect(said).toContain(part);
    expect(said.match(/You|strong/)).toBeNull();
    const next = await octember.press(member.sofia, answer, "introduce_me");
    expect(next.text).toContain("Who can introduce you to Bora Choi");
  });

  it("explains itself without a name, and for one that nobody has", async () => {
    const octember = await openOctember();
    expect((await octember.run(member.sofia, "intro")).text).toContain("Who would you like to meet?");
    expect((await octember.run(member.sofia, "intro ...")).text).toContain("Who would you like to meet?");
    expect((await octember.run(member.sofia, "intro Zorro Zzz")).text).toContain("I don't know anybody called");
  });

  it("links to no message that the viewer may not see", async () => {
    const octember = await openOctember();
    const hidden = await octember.card(member.minsu, cards.jisoo, { channel: channel.salesPrivate });
    await octember.card(member.dana, cards.jisoo);
    const answer = await octember.run(member.sofia, "intro Jisoo Park");
    expect(readable(answer)).toContain("Ask Dana…");
    expect(readable(answer)).not.toContain(hidden.replace(".", ""));
    expect(readable(answer)).not.toContain(member.minsu);
  });
});
