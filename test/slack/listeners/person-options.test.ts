import { App } from "@slack/bolt";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { AnswerPorts, OptionRow } from "../../../app/slack/listeners/listener-ports.ts";
import { personOptions, samePersonOptions } from "../../../app/slack/listeners/options/find-person.ts";

afterEach(() => vi.useRealTimers());

/** Asks the app for options as Slack does. @returns what it answers */
async function ask(
  suggestPeople: AnswerPorts["suggestPeople"],
  { action = "find_person", team = "T1" } = {},
): Promise<{ options: { text: { text: string }; value: string }[] }> {
  let answer: unknown;
  const receiver = { init: () => {}, start: async () => {}, stop: async () => {} };
  const app = new App({ receiver, authorize: async () => ({}), convoStore: false });
  for (const one of [personOptions, samePersonOptions]) one.register(app, { suggestPeople } as AnswerPorts);
  const body = {
    type: "block_suggestion",
    team: { id: "T1" },
    user: { id: "U1", team_id: team },
    action_id: action,
    block_id: "b",
    value: "kim",
  };
  await app.processEvent({
    body,
    ack: async (said) => {
      answer = said;
    },
  });
  return answer as Awaited<ReturnType<typeof ask>>;
}

const rows = (count: number, text = "x"): OptionRow[] =>
  Array.from({ length: count }, (_, at) => ({ text, value: String(at) }));

describe("options of people", () => {
  it("are at most 100, of at most 75 characters, and never empty", async () => {
    const { options } = await ask(async () => [...rows(150, "김민수 ".repeat(40)), ...rows(1, "")]);
    expect(options).toHaveLength(100);
    for (const { text } of options) expect(text.text.length).toBeLessThanOrEqual(75);
    expect((await ask(async () => rows(1, ""))).options[0]?.text.text).toBe("…");
  });

  it("leave out the person whom the box stands beside, and a value that Slack refuses", async () => {
    const found = async () => [...rows(2), { text: "long", value: "v".repeat(151) }];
    const { options } = await ask(found, { action: "same_person_as:1" });
    expect(options.map(({ value }) => value)).toEqual(["0"]);
  });

  it("are answered within 2 seconds, with none where they didn't come by then", async () => {
    vi.useFakeTimers();
    const answer = ask(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await answer).options).toEqual([]);
  });

  it("are none for members of another workspace", async () => {
    const suggest = vi.fn(async () => rows(3));
    expect((await ask(suggest, { team: "T2" })).options).toEqual([]);
    expect(suggest).not.toHaveBeenCalled();
  });
});
