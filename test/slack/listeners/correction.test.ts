import type { InputBlock, ModalView, PlainTextInput } from "@slack/types";
import { describe, expect, it } from "vitest";
import type { PageView } from "../../../app/local/page-api.ts";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember, readable } from "./open-octember.ts";

const place = channel.businessCards;

async function withResult(lines: readonly string[] = cards.jisoo) {
  const octember = await openOctember();
  const ts = await octember.card(member.dana, lines);
  const form = await octember.openForm(member.minsu, resultOf(octember, ts), "correct", place);
  return { octember, ts, form };
}

function resultOf(octember: Octember, ts: string) {
  const result = octember.said(member.minsu, place).find((one) => one.thread_ts === ts && !one.ephemeral);
  if (result === undefined) throw new Error("there is no result");
  return result;
}

/** The inputs of the form, with what stands in them. */
function linesOf({ view }: PageView) {
  return view.blocks.flatMap((block) =>
    block.type === "input" && (block as InputBlock).element.type === "plain_text_input"
      ? [{ id: block.block_id ?? "", text: ((block as InputBlock).element as PlainTextInput).initial_value ?? "" }]
      : [],
  );
}

/** What the page sends: every line as it stands, but for those that were changed. */
function filled(form: PageView, changes: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    linesOf(form).map(({ id, text }) => {
      const changed = changes[text] ?? changes[id] ?? text;
      return [id, { text: { type: "plain_text_input", value: changed === "" ? null : changed } }];
    }),
  );
}

describe("the correction form", () => {
  it("holds a line for each value on the card, in the member's language", async () => {
    const { form } = await withResult();
    const texts = linesOf(form).map(({ text }) => text);
    for (const value of ["Jisoo Park", "Sales Manager", "Contoso Corporation", "+82 10-1234-5678", "jisoo@contoso.com"])
      expect(texts).toContain(value);
    expect((form.view as ModalView).title.text).toBe("명함 수정");
  });

  it("shows the photo, and above what is to be checked the line that it was read from", async () => {
    const { form } = await withResult([...cards.jisoo, "tel: +44 (0) 20 9876 5432"]);
    const blocks = form.view.blocks;
    expect(blocks[0]).toMatchObject({ type: "image", slack_file: { id: expect.stringMatching(/^F/) } });
    const at = blocks.findIndex((block) => JSON.stringify(block).includes("명함에는: “tel: +44 (0) 20 9876 5432”"));
    expect(JSON.stringify(blocks[at + 1])).toContain("+44 (0) 20 9876 5432");
    expect(blocks.filter((block) => JSON.stringify(block).includes("명함에는"))).toHaveLength(1);
  });

  it("has lines for names at services and for what else the card says; saved, they are in the result", async () => {
    const more = ["카카오톡 ID: jisoo_p", "ISO 9001:2015"];
    const { octember, ts, form } = await withResult([...cards.jisoo, ...more]);
    expect(linesOf(form).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["KakaoTalk: jisoo_p", "ISO 9001:2015"]),
    );
    const minsu = octember.workspace.as(member.minsu);
    const wrong = await minsu.submit(form.id, filled(form, { "handles:new": "jisoo" }));
    expect(JSON.stringify(wrong)).toContain("linkedin.com/in/jisoo");
    const state = filled(form, {
      "KakaoTalk: jisoo_p": "카카오톡: jisoo_park",
      "handles:new": "linkedin.com/in/jisoo",
    });
    expect(await minsu.submit(form.id, state)).toEqual({});
    const result = await eventually(() => {
      const now = resultOf(octember, ts);
      return readable(now).includes("jisoo_park") ? now : undefined;
    });
    expect(readable(result)).toContain("https://www.linkedin.com/in/jisoo");
    expect(readable(result)).toContain("ISO 9001:2015");
  });

  it("opens without the photo where Slack doesn't show it", async () => {
    const octember = await openOctember();
    const who = octember.workspace.as(member.dana);
    const files = [who.upload("card.heic", Buffer.from(cards.jisoo.join("\n"))).id];
    const { ts } = who.post({ channel: place, text: "", files });
    await eventually(() => octember.said(member.dana, place).find((one) => one.thread_ts === ts && one.edited));
    const form = await octember.openForm(member.minsu, resultOf(octember, ts), "correct", place);
    expect(form.view.blocks.some(({ type }) => type === "image")).toBe(false);
    expect(linesOf(form).map(({ text }) => text)).toContain("Jisoo Park");
  });

  it("changes the result in the thread, and what is found", async () => {
    const { octember, ts, form } = await withResult();
    const state = filled(form, { "Jisoo Park": "Jisu Bark", "Sales Manager": "", "websites:new": "contoso.com" });
    expect(await octember.workspace.as(member.minsu).submit(form.id, state)).toEqual({});
    const result = await eventually(() => {
      const now = resultOf(octember, ts);
      return readable(now).includes("Jisu Bark") ? now : undefined;
    });
    expect(readable(result)).toContain("https://contoso.com");
    expect(readable(result)).not.toContain("Sales Manager");
    await eventually(async () =>
      readable(await octember.run(member.sofia, "find Jisu Bark")).includes("show_contact") ? true : undefined,
    );
    await eventually(() => octember.said(member.minsu, place).find((one) => one.text.includes("저장했어요")));
  });

  it("says beside the line what is wrong with it, and keeps the form", async () => {
    const { octember, ts, form } = await withResult();
    const state = filled(form, { "jisoo@contoso.com": "jisoo at contoso", "phones:new": "call me", "Jisoo Park": "" });
    const { errors = {} } = await octember.workspace.as(member.minsu).submit(form.id, state);
    const mail = linesOf(form).find(({ text }) => text === "jisoo@contoso.com")?.id ?? "";
    expect(errors[mail]).toContain("이메일 주소가 아니에요");
    expect(errors["phones:new"]).toContain("전화번호에는 숫자가 있어야 해요");
    expect(Object.values(errors).join(" ")).toContain("이름이 있어야 해요");
    expect(readable(resultOf(octember, ts))).toContain("jisoo@contoso.com");
  });

  it("says that nothing was changed where nothing was", async () => {
    const { octember, form } = await withResult();
    await octember.workspace.as(member.minsu).submit(form.id, filled(form, {}));
    await eventually(() => octember.said(member.minsu, place).find((one) => one.text === "바뀐 내용이 없어요."));
  });

  it("leaves what somebody else corrected while it was open", async () => {
    const { octember, ts, form } = await withResult();
    const other = await octember.openForm(member.dana, resultOf(octember, ts), "correct", place);
    await octember.workspace.as(member.dana).submit(other.id, filled(other, { "Jisoo Park": "Jisu Park" }));
    await eventually(() => (readable(resultOf(octember, ts)).includes("Jisu Park") ? true : undefined));
    await octember.workspace.as(member.minsu).submit(form.id, filled(form, { "Jisoo Park": "Ji-soo Park" }));
    await eventually(() => octember.said(member.minsu, place).find((one) => one.text.includes("그사이")));
    expect(readable(resultOf(octember, ts))).toContain("Jisu Park");
  });

  it("of two members who send it at the same moment keeps what both changed", async () => {
    const { octember, ts, form } = await withResult();
    const other = await octember.openForm(member.dana, resultOf(octember, ts), "correct", place);
    await Promise.all([
      octember.workspace.as(member.dana).submit(other.id, filled(other, { "Sales Manager": "Head of Sales" })),
      octember.workspace.as(member.minsu).submit(form.id, filled(form, { "Jisoo Park": "Ji-soo Park" })),
      octember.workspace.as(member.minsu).submit(form.id, filled(form, { "Jisoo Park": "Ji-soo Park" })),
    ]);
    await eventually(() => (/Head of Sales.*/.test(readable(resultOf(octember, ts))) ? true : undefined));
    await eventually(() => (readable(resultOf(octember, ts)).includes("Ji-soo Park") ? true : undefined));
    expect(octember.said(member.minsu, place).filter((one) => one.text.includes("그사이"))).toEqual([]);
  });

  it("joins two contacts where the corrected mail address is the other one's", async () => {
    const { octember, ts, form } = await withResult();
    await octember.card(member.sofia, cards.bora);
    await octember.workspace
      .as(member.minsu)
      .submit(form.id, filled(form, { "jisoo@contoso.com": "bora@contoso.com" }));
    await eventually(() => (readable(resultOf(octember, ts)).includes("Bora Choi") ? true : undefined));
    const found = await octember.run(member.dana, "find bora@contoso.com");
    expect(readable(found).match(/"show_contact"/g)).toHaveLength(1);
  });

  it("says so where the card is gone by the time that it opens", async () => {
    const { octember, ts } = await withResult();
    const list = await octember.run(member.minsu, "find jisoo", place);
    const shown = await octember.press(member.minsu, list, "show_contact", place);
    await octember.press(member.dana, resultOf(octember, ts), "not_a_card", place);
    const form = await octember.openForm(member.minsu, shown, "correct", place);
    expect(JSON.stringify(form.view.blocks)).toContain("이제 없거나 볼 수 없는");
    expect(linesOf(form)).toEqual([]);
  });

  it("is refused to guests, in the form itself", async () => {
    const { octember, ts } = await withResult();
    const form = await octember.openForm(member.guest, resultOf(octember, ts), "correct", place);
    expect(JSON.stringify(form.view.blocks)).toContain("Guests can't use Octember");
    expect(linesOf(form)).toEqual([]);
  });

  it("corrects for good: also when a like card comes, until a newer one says something else, which is said", async () => {
    const { octember, form } = await withResult();
    await octember.workspace.as(member.minsu).submit(form.id, filled(form, { "Sales Manager": "Head of Sales" }));
    await eventually(async () =>
      readable(await octember.run(member.dana, "find jisoo")).includes("Head of Sales") ? true : undefined,
    );
    const like = await octember.card(member.sofia, cards.jisoo);
    await octember.heard();
    expect(readable(resultOf(octember, like))).toContain("Head of Sales");
    expect(readable(resultOf(octember, like))).not.toContain("Sales Manager");
    const newer = await octember.card(
      member.sofia,
      cards.jisoo.map((line) => line.replace("Sales Manager", "Vice President")),
    );
    await octember.heard();
    expect(readable(resultOf(octember, newer))).toContain("Vice President");
    expect(readable(resultOf(octember, newer))).toContain("was Head of Sales until now");
    expect(readable(await octember.run(member.dana, "find jisoo"))).toContain("Vice President");
  });

  it("takes names of 5,000 characters", async () => {
    const { form } = await withResult([
      "Contoso Corporation",
      "Jisoo Park",
      `${"Very ".repeat(1_000)}Manager`,
      "jisoo@contoso.com",
    ]);
    for (const { text } of linesOf(form)) expect(text.length).toBeLessThanOrEqual(1_000);
  });
});
