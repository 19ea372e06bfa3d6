import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rememberMembers } from "../../app/adapters/sqlite/directory.ts";
import type { ChannelId, FactId, Instant, MemberId } from "../../app/ids.ts";
import { openStore } from "../../app/local/open-store.ts";
import type { Audience } from "../../app/privacy/audience.ts";
import { contactsFor } from "../../app/privacy/fold-for-viewer.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { dumpTruth } from "../adapters/sqlite/dump-truth.ts";
import { acme, post } from "../find/posted-card.ts";
import { keepPeople } from "./kept-people.ts";
import { runOctember } from "./run-octember.ts";
import { openFolder } from "./temporary-folder.ts";

async function kept() {
  const folder = await openFolder();
  const people = await keepPeople();
  return {
    ...folder,
    ...people,
    run: (...args: string[]) => runOctember(args, { env: { OCTEMBER_DATA: people.folder } }),
    files: folder.folder,
  };
}

/** What a data folder's contacts say, without the ids of their cards. */
async function contactsIn(data: string) {
  const store = openStore(data);
  const [workspace = acme] = await store.truth.workspaces();
  const clusters = await store.truth.page(workspace, undefined, 100);
  const contacts = clusters.flatMap(({ facts }) => contactsFor({ kind: "operator" }, facts));
  store.close();
  return contacts
    .map(({ names, positions, phones, emails, tags, notes, acquaintances }) => ({
      names: names.map(({ value }) => value.written),
      positions: positions.map(({ organization, title }) => [organization?.value, title?.value]),
      phones: phones.map(({ value }) => value.number),
      emails: emails.map(({ value }) => value),
      tags,
      notes,
      met: acquaintances.map(({ member, at, where }) => [member, at.slice(0, 10), where]),
    }))
    .sort((one, other) => (String(one.names) < String(other.names) ? -1 : 1));
}

describe("octember export", { timeout: 900_000 }, () => {
  it("writes what the whole workspace may see, and with --as what one member may", async () => {
    const { run, remove } = await kept();
    const everybody = await run("export");
    expect(everybody.status).toBe(0);
    expect(everybody.stdout.match(/BEGIN:VCARD/g)).toHaveLength(3);
    expect(everybody.stdout).not.toContain("Hidden");
    expect((await run("export", "--as", "dana")).stdout).toContain("Jisoo Hidden");
    expect((await run("export", "--as", "김민수", "--format", "csv")).stdout).not.toContain("Hidden");
    await remove();
  });

  it("has what a member's private channels know, as Slack told within a day, and says where that isn't known", async () => {
    const { run, folder, remove } = await kept();
    const dana = "UDANA" as MemberId;
    const store = openStore(folder);
    const inSales: Audience = { kind: "channel", channel: "C9" as ChannelId };
    await post(store.truth, { names: ["Sales Secret"], by: "UMINSU", at: 1_795_000_010, audience: inSales });
    const unknown = await run("export", "--as", "dana");
    expect(unknown.stdout).not.toContain("Secret");
    expect(unknown.stderr).toMatch(/^Contacts of private channels may be missing: .*dana/);
    for (const [asked, channels] of [
      ["dana", ["C9" as ChannelId]],
      ["dana", ["C8" as ChannelId]],
    ] as const) {
      const slack = { ...store.remembered, privateChannelsOf: async () => channels };
      await rememberMembers(slack, store.db).privateChannelsOf(acme, dana);
      const known = await run("export", "--as", asked);
      expect(known.stdout.includes("Sales Secret")).toBe(channels[0] === "C9");
      expect(known.stderr).toMatch(/^With 1 private channel that dana was in at 20\d\d-/);
    }
    store.close();
    expect((await run("export")).stdout).not.toContain("Secret");
    await remove();
  });

  it.each(["vcf", "csv"])(
    "gives the same contacts when its %s is imported elsewhere, and nothing where it came from",
    async (format) => {
      const { run, folder, files, remove } = await kept();
      await remark(folder);
      const file = join(files, `people.${format}`);
      expect(await run("export", "--format", format, "-o", file)).toEqual({ status: 0, stdout: "", stderr: "" });
      const elsewhere = await openFolder();
      expect((await elsewhere.run("import", "--workspace", "T1", file)).stderr).toBe("");
      const contacts = await contactsIn(folder);
      expect(contacts.flatMap(({ tags, notes }) => [...tags, ...notes].map(({ by }) => by))).toEqual([minsu, minsu]);
      expect(await contactsIn(elsewhere.data)).toEqual(contacts);
      const before = dumpOf(folder);
      expect((await run("import", file)).stderr).toBe("");
      expect(dumpOf(folder)).toEqual(before);
      await remove();
    },
  );

  it("leaves no half of a file behind, and the one that was there as it was, when there is no room", async () => {
    const { files, data, write, run } = await withMany();
    expect((await run("export", "-o", join(files, "nowhere", "people.vcf"))).stderr).toContain(
      "there is no such folder",
    );
    const file = await write("people.vcf", "the old one");
    // No test may fill the disk: the shell lets no file grow so large instead.
    const limited = await shell(`ulimit -f 200; exec "$0" "$1" export -o "${file}"`, data);
    expect(limited).toMatchObject({ status: 1, stdout: "" });
    expect(limited.stderr).toContain(`can't write ${file}: `);
    expect(await readFile(file, "utf8")).toBe("the old one");
    expect((await readdir(files)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("says so when stdout takes no more: a full disk, a reader that has ended", async () => {
    const { data } = await withMany();
    const full = await shell('exec "$0" "$1" export > /dev/full', data);
    expect(full.status).toBe(1);
    expect(full.stderr).toContain("the disk is full");
    const closed = await shell('{ "$0" "$1" export; echo "status $?" >&2; } | head -c 100', data);
    expect(closed.stderr).toContain("can't write stdout: who reads it has ended");
    expect(closed.stderr).toContain("status 1");
  });
});

const minsu = "UMINSU" as MemberId;

/** A tag and a note on one of the people, of whom the file names as knowing them. */
async function remark(data: string): Promise<void> {
  const store = openStore(data);
  for (const { facts } of await store.truth.page(acme, undefined, 100)) {
    const read = facts.find((fact) => fact.kind === "card-read" && fact.read.fields.names.length === 2);
    if (read?.kind !== "card-read") continue;
    const said = { by: minsu, at: "2026-11-25T04:05:06.789Z" as Instant, card: read.card };
    await writeFacts(store, acme, [
      { kind: "tagged", id: "tag" as FactId, ...said, tag: "=vip" },
      { kind: "noted", id: "note" as FactId, ...said, note: "prefers calls ::: after\nten" },
    ]);
  }
  store.close();
}

/** A data folder with so many people that no pipe and no small file takes them all. */
async function withMany() {
  const folder = await openFolder();
  const rows = Array.from(
    { length: 3_000 },
    (_, at) => `Person ${at},Contoso,person${at}@contoso.com,${"note ".repeat(20)}`,
  );
  await folder.run("import", await folder.write("people.csv", `name,company,email,note\n${rows.join("\n")}\n`));
  return { ...folder, files: folder.folder };
}

/** Runs a script of the shell; `$0 $1` is the command line. */
async function shell(script: string, data: string) {
  const octember = join(projectFolder, "dist/app/cli/octember.js");
  const child = spawn("sh", ["-c", script, process.execPath, octember], {
    env: { PATH: process.env.PATH, OCTEMBER_DATA: data },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  const [status] = await once(child, "close");
  return { status, stdout, stderr };
}

function dumpOf(data: string) {
  const store = openStore(data);
  const dumped = dumpTruth(store.db);
  store.close();
  return dumped;
}
