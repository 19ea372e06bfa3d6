import { describe, expect, it } from "vitest";
import { parseInline, parseMrkdwn } from "../../../app/local/page/text/mrkdwn.ts";

const text = (value: string) => ({ kind: "text", text: value });

describe("mrkdwn", () => {
  it("is bold, italic, struck and code between its marks", () => {
    expect(parseInline("*a* _b_ ~c~ `d`")).toEqual([
      { kind: "bold", children: [text("a")] },
      text(" "),
      { kind: "italic", children: [text("b")] },
      text(" "),
      { kind: "strike", children: [text("c")] },
      text(" "),
      { kind: "code", text: "d" },
    ]);
  });

  it("nests marks, and keeps those inside code as they are", () => {
    expect(parseInline("*a _b_ `*c*`*")).toEqual([
      {
        kind: "bold",
        children: [text("a "), { kind: "italic", children: [text("b")] }, text(" "), { kind: "code", text: "*c*" }],
      },
    ]);
  });

  it.each(["2*3*4", "snake_case_name", "* a *", "*a\nb*", "**", "a * b", "*굵게*는"])(
    "leaves %j as it was typed",
    (typed) => {
      expect(parseInline(typed)).toEqual([text(typed)]);
    },
  );

  it("shows escaped characters, once", () => {
    expect(parseInline("&lt;b&gt; &amp;amp; AT&T")).toEqual([text("<b> &amp; AT&T")]);
  });

  it("knows members, channels, broadcasts and links with and without words", () => {
    expect(parseInline("<@U1> <@U2|dana> <#C1|general> <!channel> <https://a.example/?x=1&amp;y=2|A &amp; B>")).toEqual(
      [
        { kind: "member", id: "U1" },
        text(" "),
        { kind: "member", id: "U2", label: "dana" },
        text(" "),
        { kind: "channel", id: "C1", label: "general" },
        text(" "),
        { kind: "broadcast", range: "channel" },
        text(" "),
        { kind: "link", url: "https://a.example/?x=1&y=2", text: "A & B" },
      ],
    );
    expect(parseInline("<mailto:a@b.example> <tel:+8210|010>")).toEqual([
      { kind: "link", url: "mailto:a@b.example", text: "a@b.example" },
      text(" "),
      { kind: "link", url: "tel:+8210", text: "010" },
    ]);
  });

  it("links a bare address, without the full stop behind it, unless it is verbatim", () => {
    const source = "see https://a.example/x.";
    expect(parseInline(source)).toEqual([
      text("see "),
      { kind: "link", url: "https://a.example/x", text: "https://a.example/x" },
      text("."),
    ]);
    expect(parseInline(source, { verbatim: true })).toEqual([text(source)]);
  });

  it("keeps a date with its format, its link and what to show instead", () => {
    expect(parseInline("<!date^1392734382^{date_short}^https://a.example|Feb 18>")).toEqual([
      { kind: "date", seconds: 1392734382, format: "{date_short}", fallback: "Feb 18", url: "https://a.example" },
    ]);
  });

  it("quotes lines and whole rests, also escaped ones", () => {
    expect(parseMrkdwn("a\n> b\n&gt; c\nd")).toEqual([
      { kind: "text", children: [text("a")] },
      { kind: "quote", children: [text("b\nc")] },
      { kind: "text", children: [text("d")] },
    ]);
    expect(parseMrkdwn(">>> a\nb")).toEqual([{ kind: "quote", children: [text("a\nb")] }]);
  });

  it("keeps preformatted text as it is", () => {
    expect(parseMrkdwn("x\n```\n*a* &lt;\n```\ny")).toEqual([
      { kind: "text", children: [text("x")] },
      { kind: "preformatted", text: "*a* <" },
      { kind: "text", children: [text("y")] },
    ]);
  });

  it("replaces the shortcodes it knows and no others", () => {
    expect(parseInline(":tada: :no_such_emoji: 10:30:15")).toEqual([text("🎉"), text(" :no_such_emoji: 10:30:15")]);
  });

  it.each([
    ["marks in a row", "*_~`<".repeat(20_000)],
    ["marks that only open", "*a _b ~c ".repeat(80_000)],
    ["addresses that begin", " http://.".repeat(80_000)],
  ])("reads far more than a message holds, of %s, without getting stuck", (_what, source) => {
    // Looked through again from each mark, it would outlast the test's limit.
    expect(parseMrkdwn(source).length).toBeGreaterThan(0);
  });

  it("knows a mark's end on a later line, where an earlier one had none", () => {
    expect(parseInline("*a\n*b* *c")).toEqual([text("*a\n"), { kind: "bold", children: [text("b")] }, text(" *c")]);
  });
});
