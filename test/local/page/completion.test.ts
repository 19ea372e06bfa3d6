import { describe, expect, it } from "vitest";
import { complete, completionAt } from "../../../app/local/page/composer/completion.ts";
import type { PageState } from "../../../app/local/page-api.ts";

const person = (id: string, name: string) => ({
  id,
  name,
  title: "",
  language: "en",
  color: "#333",
  bot: false,
  guest: false,
});
const room = (id: string, name: string) => ({
  id,
  kind: "public" as const,
  name,
  topic: "",
  members: [],
  unread: 0,
});
const state: PageState = {
  workspace: { id: "T1", name: "Lab" },
  me: person("U1", "Dana"),
  members: [person("U1", "Dana"), person("U2", "민수"), person("U3", "Mina Dark")],
  channels: [room("C1", "general"), room("C2", "business-cards")],
  samples: [],
  commands: [
    { command: "/octember", description: "Find people", hint: "find NAME" },
    { command: "/leave", description: "Leave", hint: "" },
  ],
  shortcuts: [{ name: "Find contact", on: "global", description: "Find a person", callback_id: "find_contact" }],
};
const names = (text: string, caret = text.length) =>
  completionAt(text, caret, state)?.suggestions.map((one) => one.insert);

describe("completion", () => {
  it("offers commands only while the first word is being typed", () => {
    expect(names("/")).toEqual(["/octember ", "/leave ", ""]);
    expect(names("/oc")).toEqual(["/octember "]);
    expect(names("/octember ")).toBeUndefined();
    expect(names("a /oc")).toBeUndefined();
  });

  it("offers shortcuts beside commands by any word of their names, and in threads alone", () => {
    const keys = (text: string, inThread: boolean) =>
      completionAt(text, text.length, state, inThread)?.suggestions.map(({ key, shortcut }) => shortcut ?? key);
    expect(keys("/", false)).toEqual(["/octember", "/leave", "find_contact"]);
    expect(keys("/contact", false)).toEqual(["find_contact"]);
    expect(keys("/", true)).toEqual(["find_contact"]);
    expect(keys("/oct", true)).toBeUndefined();
  });

  it("offers members whose name or a word of it starts as typed, the best first", () => {
    expect(names("hi @da")).toEqual(["@Dana ", "@Mina Dark "]);
    expect(names("@민")).toEqual(["@민수 "]);
    expect(names("a@da")).toBeUndefined();
    expect(names("@nobody")).toBeUndefined();
  });

  it("offers channels", () => {
    expect(names("see #bus")).toEqual(["#business-cards "]);
  });

  it("replaces what was typed and leaves the rest, with one space between", () => {
    const text = "ask @mi tomorrow";
    const found = completionAt(text, 7, state);
    const [first] = found?.suggestions ?? [];
    if (!found || !first) throw new Error("nothing was offered");
    expect(complete(text, found, first)).toEqual({ text: "ask @Mina Dark tomorrow", caret: 15 });
  });
});
