import { describe, expect, it, vi } from "vitest";
import type { PageMessage } from "../../app/local/page-api.ts";
import type { CheckpointName } from "../../app/ports/checkpoint.ts";
import { runOctember } from "../cli/run-octember.ts";
import { pageClient } from "./page-client.ts";
import { useProgram } from "./use-program.ts";

const kills = 3;
const points: readonly CheckpointName[] = [
  "after-accept",
  "after-download",
  "during-reading",
  "before-commit",
  "after-commit",
  "after-post",
];

const { start, data, port } = useProgram();

describe("a program that is killed while a photo is on its way", () => {
  it.each(points)("answers it once after it died %s, time and again", async (point) => {
    const first = await start(point);
    const minsu = pageClient(port(), "U0MINSU01");
    const { channels, samples } = await minsu.state();
    const channel = channels.find(({ name }) => name === "business-cards")?.id ?? "";
    const { ts } = await minsu.post(channel, "met at CES", [`sample:${samples[0]?.name}`]);
    expect(await first.ended).toBe("SIGKILL");

    const answers = async () => (await minsu.messages(channel)).filter((one) => one.thread_ts === ts && one.ts !== ts);
    const answered = async () => (await answers()).some(hasButtons);
    for (let more = 1; more < kills; more += 1) {
      const again = await start(point);
      // Not every point is come to twice: what was posted before is found, not posted again.
      await Promise.race([again.ended, vi.waitUntil(answered, { timeout: 400_000, interval: 200 }).catch(() => {})]);
      again.child.kill("SIGKILL");
      await again.ended;
    }

    await start();
    await vi.waitUntil(answered, { timeout: 400_000, interval: 200 });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await answers()).toHaveLength(1);
    const found = await runOctember(["find", "jisoo", "--json"], { env: { OCTEMBER_DATA: data() } });
    expect(JSON.parse(found.stdout).results).toHaveLength(1);
  });
});

function hasButtons({ blocks }: PageMessage): boolean {
  return blocks?.some((block) => block.type === "actions") ?? false;
}
