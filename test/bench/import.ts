import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { openStore } from "../../app/local/open-store.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { rebuildViews } from "../../app/steps/rebuild-views.ts";
import { bareLoad } from "./bare-load.ts";
import { madeUpPerson } from "./people.ts";
import type { Row } from "./row.ts";

const few = 10_000;
const many = 100_000;

/** `octember import` of 10,000 and 100,000 people, against plain inserts of the very rows that it wrote. */
export async function benchImport(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "octember-bench-"));
  try {
    const [small, large] = [await importPeople(folder, few), await importPeople(folder, many)];
    const again = await runImport(large.data, large.file);
    const store = openStore(large.data);
    const [workspace] = await store.truth.workspaces();
    if (workspace === undefined) throw new Error("nothing was imported");
    const bare = await bareLoad(store, workspace, join(folder, "bare.sqlite"));
    const started = performance.now();
    const rebuilt = await rebuildViews(store, workspace);
    const reindexing = performance.now() - started;
    store.close();
    return [
      { name: "import of 100,000 / bare inserts of its rows", value: large.ms / bare, unit: "ratio" },
      { name: "import of 100,000, found at its end", value: large.ms / 1_000, unit: "s" },
      { name: "import of 100,000, time of the processor", value: large.cpuMs / 1_000, unit: "s" },
      { name: "bare inserts of its rows, indexes and keys", value: bare / 1_000, unit: "s" },
      { name: "import", value: many / (large.ms / 1_000), unit: "contacts/s" },
      { name: "the same file again", value: again.ms / 1_000, unit: "s" },
      { name: "memory of 100,000 / of 10,000", value: large.maxKb / small.maxKb, unit: "ratio", limit: 1.2 },
      { name: "memory of 100,000", value: large.maxKb / 1_024, unit: "MB" },
      { name: "reindex", value: rebuilt / (reindexing / 1_000), unit: "contacts/s" },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function importPeople(folder: string, people: number) {
  const [file, data] = [join(folder, `${people}.csv`), join(folder, `data-${people}`)];
  await pipeline(csvOf(people), createWriteStream(file));
  return { file, data, ...(await runImport(data, file)) };
}

/** From the start of the process to its end: 100,000 people can be found then. */
async function runImport(data: string, file: string): Promise<{ ms: number; maxKb: number; cpuMs: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(projectFolder, "dist/test/bench/import-child.js"), "import", file], {
    env: { PATH: process.env.PATH, OCTEMBER_DATA: data },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`octember import ended with ${status}: ${said}`);
  const [maxKb = 0, cpuMs = 0] = (said.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { ms: performance.now() - started, maxKb, cpuMs };
}

function* csvOf(people: number): Generator<string> {
  yield "name,title,department,company,phone,email,address,member,met_on,note\n";
  for (let at = 0; at < people; at++) {
    const { names, title, department, company, phones, emails, address, by } = madeUpPerson(at);
    const met = new Date(Date.UTC(2020, 0, 1) + (at % 2_000) * 86_400_000).toISOString().slice(0, 10);
    const cells = [names[0], title, department, company, phones?.[0]?.[0], emails?.[0], address];
    const row = [...cells, `${by?.toLowerCase()}@octember.example`, met, at % 10 === 0 ? "met at a fair" : ""];
    yield `${row.map((cell = "") => (cell.includes(",") ? `"${cell}"` : cell)).join(",")}\n`;
  }
}
