import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { app } from "../../app/local/workspace/world/seed.ts";
import type { CheckpointName } from "../../app/ports/checkpoint.ts";
import { startImport } from "./import-runs.ts";
import { pageClient } from "./page-client.ts";
import { useProgram } from "./use-program.ts";

const { start, data, port } = useProgram();
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => `Person ${at},Contoso,person${at}@contoso.com\n`).join("");
const header = "name,company,email\n";

const dana = () => pageClient(port(), "U0DANA001");

async function found(query: string): Promise<boolean> {
  const direct = await dana().direct(app.bot);
  await dana().run(direct, `/octember find ${query}`);
  const answers = (await dana().messages(direct)).filter((one) => one.ephemeral);
  return JSON.stringify(answers.at(-1)?.blocks ?? "").includes("show_contact");
}

describe("a program that is killed while a dropped file is imported", () => {
  const points: readonly CheckpointName[] = ["after-accept", "before-commit", "after-commit", "after-post"];
  it.each(points)("imports it once and says so once, though it died %s", { timeout: 900_000 }, async (point) => {
    const dying = await start(point);
    const direct = await dana().direct(app.bot);
    const file = await dana().upload("people.csv", header + people(250));
    const { ts } = await dana().post(direct, "", [file]);
    expect(await dying.ended).toBe("SIGKILL");

    await start();
    const replies = async () =>
      (await dana().messages(direct)).filter((one) => one.thread_ts === ts && one.ts !== ts && !one.ephemeral);
    const isDone = async () => JSON.stringify(await replies()).includes("share_import");
    await vi.waitUntil(isDone, { timeout: 400_000, interval: 200 });
    const [reply, ...others] = await replies();
    expect(others).toEqual([]);
    expect(JSON.stringify(reply?.blocks)).toContain("people.csv: 250 contacts imported.");
    await vi.waitUntil(() => found("person249@contoso.com"), { timeout: 400_000, interval: 500 });
  });
});

describe("a program that runs while the command line imports into its folder", () => {
  it("goes on answering, and finds what came in", { timeout: 900_000 }, async () => {
    await start();
    const file = join(data(), "people.csv");
    await writeFile(file, header + people(1_500));
    const importing = startImport(data(), file);
    let ended = false;
    const end = importing.ended.finally(() => {
      ended = true;
    });
    const sample = (await dana().state()).samples[0]?.name;
    const channel = (await dana().state()).channels.find(({ name }) => name === "business-cards")?.id ?? "";
    await dana().post(channel, "", [`sample:${sample}`]);
    while (!ended) {
      await dana().state();
      await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 200))]);
    }
    expect(await end).toMatchObject({ status: 0, stderr: "" });
    await vi.waitUntil(() => found("person1499@contoso.com"), { timeout: 400_000, interval: 500 });
    const isRead = async () => JSON.stringify(await dana().messages(channel)).includes('"correct"');
    await vi.waitUntil(isRead, { timeout: 400_000, interval: 500 });
  });
});
