import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { dumpWithoutTimes, startImport, untilKept } from "./import-runs.ts";

const people = 1_400;

/** Some of them twice, some with another's mail address. */
async function openImport() {
  const folder = await mkdtemp(join(tmpdir(), "octember-killed-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const rows = Array.from({ length: people }, (_, at) => {
    const same = at % 10 === 9 ? at - 7 : at;
    const mail = `person${at % 25 === 24 ? at - 20 : same}@contoso.com`;
    return `Person ${same},Contoso ${same % 7},${mail},member${at % 5}@acme.example,2024-0${1 + (at % 9)}-11,note ${at % 3}`;
  });
  const file = join(folder, "people.csv");
  await writeFile(file, `name,company,email,member,met_on,note\n${rows.join("\n")}\n`);
  return { file, data: join(folder, "data"), undisturbed: join(folder, "undisturbed") };
}

it("an import that is killed again and again ends, run once more, in the same store", {
  timeout: 900_000,
}, async () => {
  const { file, data, undisturbed } = await openImport();
  expect(await startImport(undisturbed, file).ended).toMatchObject({ status: 0, stderr: "" });
  for (const megabytes of [0, 0.6, 2, 5]) {
    const dying = startImport(data, file);
    await Promise.race([untilKept(data, megabytes * 1_000_000), dying.ended]);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
    dying.child.kill("SIGKILL");
    await dying.ended;
  }
  expect(await startImport(data, file).ended).toMatchObject({ status: 0, stderr: "" });
  expect(await dumpWithoutTimes(data)).toEqual(await dumpWithoutTimes(undisturbed));
});

it("an import that is stopped by Ctrl-C says how to go on, and goes on", { timeout: 900_000 }, async () => {
  const { file, data, undisturbed } = await openImport();
  await startImport(undisturbed, file).ended;
  const stopping = startImport(data, file);
  await untilKept(data, 600_000);
  stopping.child.kill("SIGINT");
  const { status, stderr } = await stopping.ended;
  expect({ status, stderr }).toEqual({ status: 130, stderr: expect.stringContaining("run the same command again") });
  const cards = (dump: readonly string[]) => dump.filter((line) => line.includes("card-read")).length;
  expect(cards(await dumpWithoutTimes(data))).toBeLessThan(cards(await dumpWithoutTimes(undisturbed)));
  await startImport(data, file).ended;
  expect(await dumpWithoutTimes(data)).toEqual(await dumpWithoutTimes(undisturbed));
});

it("two imports of one file at once, on one folder, make no doubles", { timeout: 900_000 }, async () => {
  const { file, data, undisturbed } = await openImport();
  const both = await Promise.all([startImport(data, file).ended, startImport(data, file).ended]);
  expect(both).toMatchObject([
    { status: 0, stderr: "" },
    { status: 0, stderr: "" },
  ]);
  await startImport(undisturbed, file).ended;
  // Which of two stamps was the earlier one, and so names a person, is chance.
  const facts = (dump: readonly string[]) =>
    dump.filter((line) => line.includes("card-read")).map((line) => line.replace(/"cluster":"[^"]*"/, ""));
  expect(facts(await dumpWithoutTimes(data))).toEqual(facts(await dumpWithoutTimes(undisturbed)));
});
