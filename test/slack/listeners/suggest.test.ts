import { describe, expect, it } from "vitest";
import { member } from "../../../app/local/workspace/world/seed.ts";
import { cards } from "./cards.ts";
import { openOctember, readable } from "./open-octember.ts";

describe("/octember intro alone", () => {
  it("says what it needs, where there is nobody yet", async () => {
    const octember = await openOctember();
    expect((await octember.run(member.sofia, "intro")).text).toContain("Who would you like to meet?");
  });

  it("names whom to meet next with the reasons, for a newcomer honestly", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    await octember.card(member.dana, cards.bora);
    const first = readable(await octember.run(member.sofia, "intro"));
    for (const part of ["Jisoo Park", "Bora Choi", "Dana met them", "You have posted no card yet"])
      expect(first).toContain(part);
    await octember.card(member.sofia, cards.jisoo);
    const known = readable(await octember.run(member.sofia, "intro"));
    expect(known).toContain("Bora Choi");
    expect(known).toContain("same company: Contoso");
    expect(known).not.toContain("You have posted no card yet");
  });

  it("doesn't name again whom the member isn't interested in, until that is undone", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.bora);
    await octember.card(member.sofia, cards.jisoo);
    const list = await octember.run(member.sofia, "intro");
    const done = await octember.press(member.sofia, list, "dismiss");
    expect(done.text).toBe("I won't suggest Bora Choi to you again.");
    expect(readable(await octember.run(member.sofia, "intro"))).not.toContain("Bora Choi");
    expect(readable(await octember.run(member.sofia, "intro Jisoo Park"))).not.toContain("Bora Choi");
    await octember.press(member.sofia, done, "suggest_again");
    expect(readable(await octember.run(member.sofia, "intro"))).toContain("Bora Choi");
  });
});
