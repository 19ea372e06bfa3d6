import { describe, expect, it } from "vitest";
import type { PageMessage } from "../../../app/local/page-api.ts";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { eventually, openOctember, readable } from "./open-octember.ts";

const place = channel.businessCards;

const hostile = [
  ["a broadcast and formatting", "<!channel> *Jisoo* _Park_ ~x~ `y` &lt;"],
  ["a member and a link", "<@U0DANA001> <https://evil.example|Jisoo Park>"],
  ["right-to-left marks", "\u202eJisoo\u202c \u2067Park\u2069 \u200f"],
  ["an Arabic name", "جيسو بارك \u202e"],
  ["a name of 300 characters", "Jisoo Park ".repeat(27).trim()],
  ["emoji that hang together", "👨‍👩‍👧‍👦".repeat(20)],
] as const;

/** No mrkdwn field or text of the message could be read by Slack as a mention, a broadcast or a link of the card's. */
function expectHarmless(message: PageMessage) {
  expect(message.text).not.toMatch(/<[!@#]|<https?:/);
  const mrkdwn = [...JSON.stringify(message.blocks ?? []).matchAll(/"type":"mrkdwn","text":"((?:[^"\\]|\\.)*)"/g)];
  for (const [, text = ""] of mrkdwn) expect(text.replaceAll(`<@${member.sofia}>`, "")).not.toMatch(/<[!@#]|<https?:/);
  expect(readable(message)).not.toMatch(/[\u202a-\u202e\u2067]/);
}

describe.each(hostile)("a card whose name is %s", (_what, name) => {
  it("is shown as text everywhere, within Slack's limits", async () => {
    const octember = await openOctember();
    const lines = ["Contoso Corporation", "Jisoo Park", "Sales Manager", "M +82 10-1234-5678", "jisoo@contoso.com"];
    const ts = await octember.card(member.dana, lines, { text: `met at ${name}` });
    const resultNow = () => octember.said(member.dana, place).find((one) => one.thread_ts === ts && !one.ephemeral);
    const result = resultNow();
    if (result === undefined) throw new Error("there is no result");
    const form = await octember.openForm(member.dana, result, "correct", place);
    const values = Object.fromEntries(
      form.view.blocks.flatMap((block) => {
        const element = "element" in block ? (block.element as { type: string; initial_value?: string }) : undefined;
        if (element?.type !== "plain_text_input") return [];
        const { initial_value: initial = null } = element;
        const changed =
          block.block_id === "addresses:new" || initial === "Sales Manager" || initial === "Jisoo Park"
            ? name
            : initial;
        return [[block.block_id ?? "", { text: { type: "plain_text_input", value: changed } }]];
      }),
    );
    const { errors } = await octember.workspace.as(member.dana).submit(form.id, values as never);
    if (errors !== undefined) {
      // A name needs letters and is no novel: then it is said beside the line.
      expect(Object.values(errors).join(" ")).toMatch(/letters|too long/);
      return;
    }
    const corrected = await eventually(() => (readable(resultNow()) === readable(result) ? undefined : resultNow()));
    expectHarmless(corrected);

    const list = await octember.run(member.sofia, "find jisoo@contoso.com", place);
    expectHarmless(list);
    expectHarmless(await octember.press(member.sofia, list, "show_contact", place));
    expectHarmless(await octember.press(member.sofia, list, "share_contact", place));
    for (const message of octember.said(member.sofia, place)) expectHarmless(message);
    const intro = await octember.run(member.sofia, `intro ${name}`, place);
    expectHarmless(intro);
    await octember.press(member.sofia, corrected, "save_to_phone", place);
    const direct = octember.workspace.as(member.sofia).direct(app.bot).channel;
    const sent = await eventually(() => octember.said(member.sofia, direct).find((one) => one.files.length > 0));
    expectHarmless(sent);
    await octember.openForm(member.sofia, corrected, "correct", place);
    expect(octember.logged.join("\n")).not.toMatch(/given-up|retried|change-failed/);
  });
});
