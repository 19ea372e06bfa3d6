import type { InputBlock, PlainTextInput } from "@slack/types";
import { describe, expect, it, vi } from "vitest";
import type { PageMessage, PageView } from "../../app/local/page-api.ts";
import { channel } from "../../app/local/workspace/world/seed.ts";
import type { CheckpointName } from "../../app/ports/checkpoint.ts";
import { pageClient } from "./page-client.ts";
import { useProgram } from "./use-program.ts";

const { start, kill, port } = useProgram();

const minsu = () => pageClient(port(), "U0MINSU01");

async function results(): Promise<PageMessage[]> {
  const messages = await minsu().messages(channel.businessCards);
  return messages.filter(
    ({ thread_ts: thread, ts, blocks }) => thread !== undefined && thread !== ts && blocks?.length,
  );
}

const settled = (all: readonly PageMessage[]) => all.every((one) => JSON.stringify(one.blocks).includes('"correct"'));

async function untilSettled(count: number): Promise<PageMessage[]> {
  const there = async () => {
    const all = await results();
    return all.length === count && settled(all) ? all : undefined;
  };
  return vi.waitUntil(there, { timeout: 400_000, interval: 200 });
}

/** What the page sends of the form, with another name. */
function renamed({ view }: PageView, from: string, to: string) {
  const inputs = view.blocks.flatMap((block) => {
    const { element } = block as InputBlock;
    if (block.type !== "input" || element.type !== "plain_text_input") return [];
    const { initial_value: initial = null } = element as PlainTextInput;
    return [[block.block_id ?? "", { text: { type: "plain_text_input", value: initial === from ? to : initial } }]];
  });
  return Object.fromEntries(inputs) as Record<string, unknown>;
}

describe("a program that is killed while a form is sent", () => {
  const points: readonly CheckpointName[] = ["after-accept", "before-commit", "after-commit"];
  it.each(points)("has corrected the card once, though it died %s", async (point) => {
    await start();
    await minsu().post(channel.businessCards, "", ["sample:jisoo-park"]);
    const [result] = await untilSettled(1);
    if (result === undefined) throw new Error("there is no result");
    const block = result.blocks?.find((one) => JSON.stringify(one).includes('"correct"'))?.block_id ?? "";
    const form = await minsu().openForm(result, block, "correct");
    await kill();

    const dying = await start(point);
    await minsu()
      .submit(form.id, renamed(form, "Jisoo Park", "Ji-soo Bark"))
      .catch(() => undefined);
    expect(await dying.ended).toBe("SIGKILL");

    await start();
    const corrected = async () => JSON.stringify((await results())[0]?.blocks).includes("Ji-soo Bark");
    await vi.waitUntil(corrected, { timeout: 400_000, interval: 200 });
    expect(await results()).toHaveLength(1);
  });
});

describe("a program that is killed while photos wait", () => {
  it("answers each of them once", async () => {
    await start();
    const { samples } = await minsu().state();
    const five = samples.slice(0, 5).map(({ name }) => name);
    for (const name of five) await minsu().post(channel.businessCards, "", [`sample:${name}`]);
    await kill();
    await start();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await kill();
    await start();
    await vi.waitUntil(async () => new Set((await results()).map(({ thread_ts }) => thread_ts)).size === 5, {
      timeout: 400_000,
      interval: 200,
    });
    await vi.waitUntil(async () => settled(await results()), { timeout: 400_000, interval: 200 });
    expect(await results()).toHaveLength(5);
  });
});
