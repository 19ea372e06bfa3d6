import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { eventually, openOctember, readable } from "./open-octember.ts";

const place = channel.businessCards;
const misread = [
  "Contoso Corporation",
  "Jisoo Park",
  "Sales Manager",
  "M +82 10-1234-5673",
  "jisoo.park@contoso.com",
  "QR:MECARD:N:Park,Jisoo;TEL:+821012345678;EMAIL:jisoo.park@contoso.com;URL:https://linkedin.com/in/jisoo;;",
];

describe("a card whose code and print disagree", () => {
  it("is answered with what the code says and what the card prints, until a member decides", async () => {
    const octember = await openOctember();
    const ts = await octember.card(member.dana, misread);
    const resultNow = () => octember.said(member.dana, place).find((one) => one.thread_ts === ts && !one.ephemeral);
    const sentence = "The code says +821012345678, the card +82 10-1234-5673";
    expect(readable(resultNow())).toContain(sentence);
    expect(readable(resultNow())).toContain("https://www.linkedin.com/in/jisoo");

    const found = await octember.run(member.sofia, "find jisoo.park@contoso.com", place);
    expect(readable(await octember.press(member.sofia, found, "show_contact", place))).toContain(sentence);

    const result = resultNow();
    if (result === undefined) throw new Error("there is no result");
    const form = await octember.openForm(member.dana, result, "correct", place);
    const values = Object.fromEntries(
      form.view.blocks.flatMap((block) => {
        const element = "element" in block ? (block.element as { type: string; initial_value?: string }) : undefined;
        if (element?.type !== "plain_text_input") return [];
        const { initial_value: initial = null } = element;
        const value = initial === "+821012345678" ? "+82 10-1234-5679" : initial;
        return [[block.block_id ?? "", { text: { type: "plain_text_input", value } }]];
      }),
    );
    await octember.workspace.as(member.dana).submit(form.id, values as never);
    const corrected = await eventually(() =>
      readable(resultNow()).includes("+82 10-1234-5679") ? resultNow() : undefined,
    );
    expect(readable(corrected)).not.toContain("The code says");
  });
});
