import { describe, expect, it } from "vitest";
import type { MemberId } from "../../../app/ids.ts";
import { parseCommand } from "../../../app/slack/listeners/commands/parse-command.ts";
import { namelessMembers, readEntities } from "../../../app/slack/listeners/commands/read-entities.ts";

describe("what comes after /octember", () => {
  it.each([
    ["", { kind: "start" }],
    ["   ", { kind: "start" }],
    ["help", { kind: "help" }],
    ["HELP", { kind: "help" }],
    ["도움말", { kind: "help" }],
    ["find jisoo", { kind: "find", query: "jisoo" }],
    ["Find  Jisoo \n Park", { kind: "find", query: "Jisoo Park" }],
    ["find “Jisoo Park”", { kind: "find", query: "“Jisoo Park”" }],
    ['"Jisoo Park"', { kind: "find", query: "Jisoo Park" }],
    ["find", { kind: "find", query: "" }],
    ["찾기 지수", { kind: "find", query: "지수" }],
    ["intro Jisoo Park", { kind: "intro", person: "Jisoo Park" }],
    ["intro ‘지수’", { kind: "intro", person: "지수" }],
    ["소개 박지수", { kind: "intro", person: "박지수" }],
    ["jisoo", { kind: "find", query: "jisoo" }],
    ["help desk", { kind: "find", query: "help desk" }],
    ["O'Brien", { kind: "find", query: "O'Brien" }],
    ["constructor", { kind: "find", query: "constructor" }],
    ["__proto__ x", { kind: "find", query: "__proto__ x" }],
  ])("%j is understood", (text, command) => {
    expect(parseCommand(text)).toEqual(command);
  });

  it.each([
    ["fnd jisoo", "find jisoo"],
    ["fidn jisoo", "find jisoo"],
    ["intor Jisoo Park", "intro Jisoo Park"],
    ["hlep", "help"],
  ])("%j is searched, and known to be nearly a command", (text, meant) => {
    expect(parseCommand(text)).toEqual({ kind: "find", query: text, mistyped: { word: text.split(" ")[0], meant } });
  });
});

describe("what Slack makes of what was typed", () => {
  const names = new Map([["U2" as MemberId, "하은"]]);

  it.each([
    ["find <@U1|mina>", "find mina"],
    ["find <@U2>", "find 하은"],
    ["find <@U3>", "find "],
    ["find <mailto:a@b.co|a@b.co>", "find a@b.co"],
    ["find <http://contoso.com|contoso.com>", "find contoso.com"],
    ["find <https://contoso.com>", "find https://contoso.com"],
    ["find <#C1|general> <!here>", "find general "],
    ["find Kim &amp; Lee &lt;b&gt;", "find Kim & Lee <b>"],
    ["find &amp;lt;", "find &lt;"],
  ])("%j is read as it was meant", (text, read) => {
    expect(readEntities(text, names)).toBe(read);
  });

  it("names the members that have to be looked up, each once", () => {
    expect(namelessMembers("<@U1|mina> <@U2> <@U2> <@U3>")).toEqual(["U2", "U3"]);
  });
});
