import { describe, expect, it } from "vitest";
import type { CardId, ChannelId, MemberId } from "../../app/ids.ts";
import { isOpen, nextTurn, openMs, weekMs } from "../../app/intro/asking.ts";
import type { Ask } from "../../app/ports/asks.ts";

const now = Date.parse("2026-11-26T09:00:00Z");
const hour = 3_600_000;
const said = { channel: "D1" as ChannelId, ts: "1.1" };

function ask(id: string, over: Partial<Ask> = {}): Ask {
  const members = { asker: "U1" as MemberId, colleague: "U2" as MemberId };
  const at = now - hour;
  return { id, ...members, about: ["c" as CardId], through: [], text: "", at, due: at, round: 0, ...over };
}
const given = (id: string, sent: number, over: Partial<Ask> = {}) =>
  ask(id, { sent, firstSent: sent, said, round: 1, ...over });

describe("a colleague's asks", () => {
  it("are given in the order in which they came", () => {
    expect(nextTurn([ask("b", { due: now - 1 }), ask("a", { due: now - 2 })], now)).toMatchObject({
      kind: "give",
      ask: { id: "a" },
    });
    expect(nextTurn([], now)).toEqual({ kind: "nothing" });
  });

  it("are three a week at most: the fourth waits until the first of them is a week old", () => {
    const three = [
      given("a", now - 5 * hour),
      given("b", now - 4 * hour),
      given("c", now - 3 * hour, { answer: "declined" }),
    ];
    const all = [...three, ask("d"), ask("e")];
    const room = now - 5 * hour + weekMs;
    expect(nextTurn(all, now)).toEqual({ kind: "later", at: room });
    expect(nextTurn(all, room - 1)).toEqual({ kind: "later", at: room });
    expect(nextTurn(all, room)).toMatchObject({ kind: "give", ask: { id: "d" } });
  });

  it("that were put off wait for their day, and take their turn then like all others", () => {
    const later = given("a", now - weekMs - hour, { answer: "not-now", due: now + hour });
    expect(nextTurn([later], now)).toEqual({ kind: "later", at: now + hour });
    expect(nextTurn([later, ask("b")], now)).toMatchObject({ kind: "give", ask: { id: "b" } });
    expect(nextTurn([later], now + hour)).toMatchObject({ kind: "give", ask: { id: "a" } });
  });

  it("of which nobody knows whether they were given come first", () => {
    const { said: _, ...lost } = given("lost", now - 1);
    expect(nextTurn([ask("a"), lost], now)).toMatchObject({ kind: "finish", ask: { id: "lost" } });
    expect(nextTurn([{ ...lost, withdrawn: true }], now)).toEqual({ kind: "nothing" });
  });

  it("are not given once they are withdrawn, answered or thirty days old", () => {
    const over: Ask[] = [
      ask("a", { withdrawn: true }),
      ask("b", { answer: "declined" }),
      ask("c", { answer: "unreachable" }),
      ask("d", { at: now - openMs }),
      given("e", now - 2 * weekMs, { answer: "accepted" }),
    ];
    expect(nextTurn(over, now)).toEqual({ kind: "nothing" });
  });
});

describe("the asker", () => {
  it("sees the same of an ask that was declined and of one that nobody answered, until both are over", () => {
    const silent = given("a", now - hour);
    for (const answer of ["declined", "not-now", "unreachable"] as const) {
      for (const then of [now, now + openMs - hour - 1, now + openMs])
        expect(isOpen({ ...silent, answer }, then)).toBe(isOpen(silent, then));
    }
    expect(isOpen(silent, now - hour + openMs)).toBe(false);
    expect(isOpen({ ...silent, answer: "accepted" }, now)).toBe(false);
  });
});
