import { describe, expect, it } from "vitest";
import { readNote, readTags } from "../../../app/slack/listeners/commands/read-remark.ts";

describe("what is meant by /octember tag", () => {
  it.each([
    ["Jisoo Park #vip #partner", "Jisoo Park", ["vip", "partner"]],
    ["박지수 #핵심고객", "박지수", ["핵심고객"]],
    ["#vip Jisoo #vip", "Jisoo", ["vip"]],
    ["Jisoo Park vip", "Jisoo Park", ["vip"]],
  ])("%s", (text, person, tags) => {
    expect(readTags(text)).toEqual({ person, tags });
  });

  it.each(["", "vip", "#vip", "  "])("nothing, where a person or a tag is missing: '%s'", (text) => {
    expect(readTags(text)).toBeUndefined();
  });
});

describe("what is meant by /octember note", () => {
  it.each([
    ["Jisoo Park: prefers mail: always", "Jisoo Park", "prefers mail: always"],
    ["박지수：메일을 선호", "박지수", "메일을 선호"],
  ])("%s", (text, person, note) => {
    expect(readNote(text)).toMatchObject({ person, note });
  });

  it.each(["", "Jisoo Park", ": hello", "Jisoo:  "])("nothing, where one is missing: '%s'", (text) => {
    expect(readNote(text)).toBeUndefined();
  });
});
