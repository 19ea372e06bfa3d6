import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const card = (name: string, ...below: readonly string[]) =>
  readOne(["Harlow Land Trust", 34], "", [name, 30], ...below, "Deputy Director", "", "(406) 555-0131", "k@harlow.org");

describe("how somebody is spoken of", () => {
  it.each(["she/they", "(he/him)", "| they/them/theirs", "(Pronouns: she/her)", "she / her"])(
    "is no part of their name: %s",
    (pronouns) => expect(card(`Hannah Littlebear ${pronouns}`).names).toEqual(["Hannah Littlebear"]),
  );

  it("is nothing on a line of its own", () => {
    const { names, titles } = card("Hannah Littlebear", "she/her");
    expect([names, titles]).toEqual([["Hannah Littlebear"], ["Deputy Director"]]);
  });
});

describe("a title of several words in front of a name", () => {
  it.each([
    ["Associate Professor Kirrily Nakamura", "Associate Professor", "Kirrily Nakamura"],
    ["Research Professor Kirrily Nakamura FRACGP PhD", "Research Professor", "Kirrily Nakamura"],
    ["Executive Chef Hannah Littlebear", "Executive Chef", "Hannah Littlebear"],
  ])("is one: %s", (line, title, name) => {
    const { names, titles } = card(line);
    expect([names, titles[0]]).toEqual([[name], title]);
  });

  it("may be short, and its fellowships stand below", () => {
    expect(card("A/Prof Kirrily Nakamura", "FRACGP PhD").names).toEqual(["A/Prof Kirrily Nakamura"]);
  });
});
