import { describe, expect, it } from "vitest";
import type { CardId, MemberId, WorkspaceId } from "../../../app/ids.ts";
import type { Taken } from "../../../app/ports/inbox.ts";
import type { CardValue } from "../../../app/slack/blocks/card-values.ts";
import { type FilledLine, newLine, shortHash } from "../../../app/slack/blocks/correction-lines.ts";
import { checkLines } from "../../../app/slack/listeners/forms/check-lines.ts";
import { correctionsIn } from "../../../app/slack/listeners/forms/correct-card.ts";
import { wordsFor } from "../../../app/words/words.ts";

const job: Taken = {
  workspace: "T1" as WorkspaceId,
  key: "form correction V1 hash",
  listener: "form correction",
  lane: "correct",
  input: {},
  attempt: 1,
  acceptedAt: Date.UTC(2026, 10, 22),
};
const values: readonly CardValue[] = [
  { field: "names", text: "Jisoo Park", doubtful: false },
  { field: "phones", text: "010-1234-5678", doubtful: true, kind: "phone" },
];

function corrections(lines: readonly FilledLine[], known: Parameters<typeof correctionsIn>[2] = [], at = values) {
  const form = { card: "1.1-F1-0" as CardId, by: "U1" as MemberId, lines };
  return correctionsIn(form, at, known, job);
}

const line = (field: FilledLine["field"], was: string, text: string, kind?: FilledLine["kind"]): FilledLine => ({
  field,
  line: shortHash(was),
  text,
  ...(kind === undefined ? {} : { kind }),
});

describe("what a correction form comes to", () => {
  it("is nothing where nothing was changed", () => {
    const lines = [
      line("names", "Jisoo Park", "Jisoo Park"),
      line("phones", "010-1234-5678", "010-1234-5678", "phone"),
    ];
    const sure = values.map((value) => ({ ...value, doubtful: false }));
    expect(corrections([...lines, { field: "emails", line: newLine, text: "" }], [], sure)).toEqual({
      facts: [],
      overtaken: 0,
    });
  });

  it("is that a value was checked where it was in doubt and was left", () => {
    const lines = [
      line("names", "Jisoo Park", "Jisoo Park"),
      line("phones", "010-1234-5678", "010-1234-5678", "phone"),
    ];
    const { facts } = corrections(lines);
    expect(facts).toMatchObject([{ field: "phones", was: "010-1234-5678", value: "010-1234-5678" }]);
    expect(facts[0]).not.toHaveProperty("phoneKind");
  });

  it("replaces, removes and adds values", () => {
    const { facts } = corrections([
      line("names", "Jisoo Park", "Jisu Park"),
      line("phones", "010-1234-5678", ""),
      { field: "emails", line: newLine, text: "jisu@contoso.com" },
    ]);
    expect(facts).toMatchObject([
      { kind: "corrected", field: "names", was: "Jisoo Park", value: "Jisu Park", by: "U1" },
      { kind: "corrected", field: "phones", was: "010-1234-5678" },
      { kind: "corrected", field: "emails", value: "jisu@contoso.com" },
    ]);
    expect(facts[1]).not.toHaveProperty("value");
    expect(facts[2]).not.toHaveProperty("was");
  });

  it("changes the kind of a phone alone", () => {
    const { facts } = corrections([line("phones", "010-1234-5678", "010-1234-5678", "mobile")]);
    expect(facts).toMatchObject([{ was: "010-1234-5678", value: "010-1234-5678", phoneKind: "mobile" }]);
  });

  it("is the same when it is worked out again, and nothing once it is written", () => {
    const lines = [line("names", "Jisoo Park", "Jisu Park")];
    const { facts } = corrections(lines);
    expect(corrections(lines).facts).toEqual(facts);
    const after = [{ field: "names", text: "Jisu Park", doubtful: false }] as const;
    expect(corrections(lines, facts, after)).toEqual({ facts: [], overtaken: 0 });
  });

  it("leaves values that somebody else has corrected meanwhile", () => {
    expect(corrections([line("names", "Jisoo Bark", "Jisu Park")])).toEqual({ facts: [], overtaken: 1 });
    expect(corrections([line("names", "Jisoo Bark", "Jisoo Bark")])).toEqual({ facts: [], overtaken: 0 });
  });
});

describe("what is wrong with a form", () => {
  const words = wordsFor("en");
  const check = (lines: readonly FilledLine[]) => checkLines(lines, words);
  const name = line("names", "Jisoo Park", "Jisoo Park");

  it("is said beside each line, with what to do", () => {
    const errors = check([name, { field: "emails", line: newLine, text: "jisoo at contoso" }]);
    expect(errors).toEqual({ "emails:new": words.correct.errors["no-mail"] });
    expect(Object.keys(check([name, { field: "titles", line: newLine, text: "x".repeat(5_000) }]))).toEqual([
      "titles:new",
    ]);
  });

  it("is nothing for values that were read so and not touched", () => {
    expect(check([name, line("emails", "jisoo@contoso", "jisoo@contoso")])).toEqual({});
  });

  it("is to take a person's last name away, but not to leave a card without one as it is", () => {
    expect(check([line("names", "Jisoo Park", ""), { field: "names", line: newLine, text: "" }])).not.toEqual({});
    expect(check([{ field: "names", line: newLine, text: "" }, line("emails", "a@b.co", "a@c.co")])).toEqual({});
  });

  it("is a value that stands there twice", () => {
    const mail = "jisoo@contoso.com";
    expect(
      check([name, line("emails", mail, mail), { field: "emails", line: newLine, text: "Jisoo@Contoso.com" }]),
    ).toEqual({ "emails:new": words.correct.errors.twice });
  });
});
