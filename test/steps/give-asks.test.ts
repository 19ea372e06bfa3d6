import { describe, expect, it } from "vitest";
import { sqliteReplies } from "../../app/adapters/sqlite/replies.ts";
import type { ChannelId, MemberId } from "../../app/ids.ts";
import type { Speak } from "../../app/ports/speak.ts";
import { askColleague } from "../../app/steps/ask-colleague.ts";
import { answerAsk, type GivePorts, giveAsks } from "../../app/steps/give-asks.ts";
import { acme } from "../find/posted-card.ts";
import { memberView, openWorld, today } from "./open-world.ts";

const minsu = "Uminsu" as MemberId;
const channel = "D1" as ChannelId;

class Ended extends Error {}

/** Every call of these methods may be the one at which the program ends: before it was done, or after. */
function ending<Port extends object>(port: Port, names: readonly (keyof Port)[], step: () => boolean): Port {
  const one = { ...port };
  for (const name of names) {
    const real = port[name] as (...given: unknown[]) => Promise<unknown>;
    const call = async (...given: unknown[]) => {
      if (step()) throw new Ended();
      const done = await real(...given);
      if (step()) throw new Ended();
      return done;
    };
    one[name] = call as Port[typeof name];
  }
  return one;
}

/** A world in which Minsu is asked for an introduction, and a Slack that keeps what it is told. */
async function openAsked() {
  const world = openWorld();
  const about = await world.post({ at: today / 1000 - 86_400, names: ["Jisoo Park"], by: minsu });
  const wish = { asker: memberView("Uviewer"), colleague: minsu, about, id: "ask 1", text: "Hi!", at: today };
  const posted: { key: string; ts: string }[] = [];
  const speak = {
    async directOf() {
      return channel;
    },
    async post(_workspace: string, _to: unknown, key: string) {
      posted.push({ key, ts: `${posted.length + 1}.0` });
      return { channel, ts: posted.at(-1)?.ts };
    },
    async findPosted(_workspace: string, _to: unknown, wanted: string) {
      return posted.filter(({ key }) => key === wanted).map(({ ts }) => ({ channel, ts }));
    },
    async delete() {},
  } as unknown as Speak;
  /** All that writes ends at the given step, counted from 1; 0 never. @returns how many steps there were. */
  const give = async (endAt: number): Promise<number> => {
    let steps = 0;
    const step = () => ++steps === endAt;
    const asks = ending(world.asks, ["open", "change"], step);
    const ports: GivePorts = {
      ...world,
      asks,
      speak: ending(speak, ["post", "directOf"], step),
      replies: ending(sqliteReplies(world.db), ["claim", "settle"], step),
      checkpoint: () => undefined,
    };
    const work = async () => {
      await askColleague(ports, acme, wish);
      await giveAsks(ports, acme, minsu, async () => ({ text: "asks for an introduction" }));
    };
    await work().catch((thrown: unknown) => {
      if (!(thrown instanceof Ended)) throw thrown;
    });
    return steps;
  };
  return { world, posted, give };
}

describe("giving an ask to a colleague", () => {
  it("is done once wherever the program ends meanwhile, and is one of the week's three", async () => {
    const steps = await (await openAsked()).give(0);
    expect(steps).toBeGreaterThan(10);
    for (let endAt = 1; endAt <= steps; endAt += 1) {
      const { world, posted, give } = await openAsked();
      await give(endAt);
      await give(0);
      await give(0);
      const asks = await world.asks.of(acme, "colleague", minsu, 0);
      expect([endAt, posted.length, asks.map(({ round, said }) => [round, said?.ts])]).toEqual([
        endAt,
        1,
        [[1, "1.0"]],
      ]);
    }
  });

  it("is done once where it is delivered four times, and answered once however often it is pressed", async () => {
    const { world, posted, give } = await openAsked();
    for (let delivery = 0; delivery < 4; delivery += 1) await give(0);
    expect(posted).toHaveLength(1);
    const answer = (kind: "accepted" | "declined") =>
      answerAsk(world, acme, "ask 1", { colleague: minsu, answer: kind, at: today });
    const answers = await Promise.all([answer("accepted"), answer("accepted"), answer("declined"), answer("accepted")]);
    expect(answers.map((one) => one?.answer)).toEqual(["accepted", "accepted", "accepted", "accepted"]);
    expect((await world.asks.read(acme, "ask 1"))?.answer).toBe("accepted");
  });
});
