import { describe, expect, it } from "vitest";
import { cut, escaped, literal, shown } from "../../../app/slack/blocks/escape.ts";

describe("text from a card", () => {
  it("becomes one line without control characters", () => {
    expect(shown("Jisoo\r\n\u0000 Park\u2028\t✓")).toBe("Jisoo Park ✓");
  });

  it("is cut between characters as people see them, and says so", () => {
    expect(cut("박지수이사", 4)).toBe("박지수…");
    expect(cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 12)).toBe("👩‍👩‍👧‍👦…");
    expect(cut("e\u0301e\u0301e\u0301", 5)).toBe("e\u0301e\u0301…");
    expect(cut("short", 5)).toBe("short");
    expect(shown("가".repeat(5_000), 120).length).toBe(120);
  });

  it("turns no direction outside of itself", () => {
    expect(shown("Acme\u202Egnp.exe")).toBe("Acmegnp.exe");
    expect(shown("\u2067x\u2069")).toBe("x");
    expect(shown("שלום (Tel)")).toBe("\u2068שלום (Tel)\u2069");
    const long = shown("ש".repeat(500), 50);
    expect(long.length).toBe(50);
    expect(long.endsWith("…\u2069")).toBe(true);
  });

  it("is no mention, broadcast or link in a message's text", () => {
    expect(escaped("<!channel> <@U1> <https://x.example|y> & more")).toBe(
      "&lt;!channel&gt; &lt;@U1&gt; &lt;https://x.example|y&gt; &amp; more",
    );
  });

  it("is no formatting in mrkdwn", () => {
    const said = literal("*bold* _it_ ~no~ `code` :tada: >quote");
    expect(said.replaceAll("\u200b", "")).toBe("*bold* _it_ ~no~ `code` :tada: &gt;quote");
    expect(said).not.toMatch(/(?<!\u200b)[*_~`]/);
    expect(said).not.toContain(":tada:");
    expect(literal("> quote").startsWith("&gt;")).toBe(false);
  });
});
