import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PageMessage } from "../../app/local/page-api.ts";
import type { CheckpointName } from "../../app/ports/checkpoint.ts";
import { runOctember } from "../cli/run-octember.ts";
import { pageClient } from "./page-client.ts";
import { freePort, type Started, startOn } from "./start-program.ts";

const kills = 2;
const points: readonly CheckpointName[] = [
  "after-accept",
  "after-download",
  "during-reading",
  "before-commit",
  "after-commit",
  "after-post",
];

let data: string;
let port: number;
let running: Started | undefined;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "octember-"));
  port = await freePort();
});

afterEach(async () => {
  running?.child.kill("SIGKILL");
  await running?.ended;
  await rm(data, { recursive: true });
});

async function start(killAt?: CheckpointName): Promise<Started> {
  running = await startOn(data, port, killAt);
  return running;
}

describe("a program that is killed while a photo is on its way", () => {
  it.each(points)("answers it once after it died %s, time and again", { timeout: 120_000 }, async (point) => {
    const first = await start(point);
    const minsu = pageClient(port, "U0MINSU01");
    const { channels, samples } = await minsu.state();
    const channel = channels.find(({ name }) => name === "business-cards")?.id ?? "";
    const { ts } = await minsu.post(channel, "met at CES", [`sample:${samples[0]?.name}`]);
    expect(await first.ended).toBe("SIGKILL");
    for (let more = 1; more < kills; more += 1) await (await start(point)).ended;

    await start();
    const said = await vi.waitUntil(
      async () => {
        const thread = (await minsu.messages(channel)).filter(
          (message) => message.thread_ts === ts && message.ts !== ts,
        );
        return thread.length === 1 && hasButtons(thread[0]) ? thread : undefined;
      },
      { timeout: 60_000, interval: 200 },
    );
    expect(said).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const later = (await minsu.messages(channel)).filter((message) => message.thread_ts === ts && message.ts !== ts);
    expect(later.map(({ ts: at, text }) => ({ at, text }))).toEqual(said?.map(({ ts: at, text }) => ({ at, text })));

    const found = await runOctember(["find", "jisoo", "--json"], { env: { OCTEMBER_DATA: data } });
    expect(JSON.parse(found.stdout).results).toHaveLength(1);
  });
});

function hasButtons(message: PageMessage | undefined): boolean {
  return message?.blocks?.some((block) => block.type === "actions") ?? false;
}
