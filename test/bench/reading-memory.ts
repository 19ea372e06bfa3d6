import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectFolder } from "../../app/project-folder.ts";
import type { Row } from "./row.ts";

interface Megabytes {
  readonly idle: number;
  readonly loaded: number;
  readonly reading: number;
  readonly after: number;
}

const rounds = 6;

/**
 * Resident memory of a program that has nothing but the text reader, and of its workers, in which every photo is read again
 * and again, two at once. Each process at its worst: what they share is counted twice. Linux alone tells.
 */
export async function readingMemory(photos: readonly Uint8Array[]): Promise<Row[]> {
  if (process.platform !== "linux") return [];
  const folder = await mkdtemp(join(tmpdir(), "octember-bench-"));
  try {
    const files = await Promise.all(
      photos.map(async (photo, i) => {
        const file = join(folder, String(i));
        await writeFile(file, photo);
        return file;
      }),
    );
    const megabytes = await measure(files);
    return [
      { name: "memory before anything is loaded", value: megabytes.idle, unit: "MB" },
      { name: "memory with one worker loaded", value: megabytes.loaded, unit: "MB" },
      { name: "most memory, two photos at once", value: megabytes.reading, unit: "MB", limit: 1536 },
      { name: "memory after it", value: megabytes.after, unit: "MB" },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(files: readonly string[]): Promise<Megabytes> {
  const built = pathToFileURL(join(projectFolder, "dist/app/adapters/reader/text-reader.js")).href;
  const script = `
    import { readFileSync, readdirSync } from "node:fs";
    import { textReader } from ${JSON.stringify(built)};
    const workers = () => readdirSync("/proc/self/task").flatMap((thread) =>
      readFileSync("/proc/self/task/" + thread + "/children", "utf8").split(" ").filter(Boolean));
    const sum = (what) => ["self", ...workers()].reduce((total, pid) =>
      total + Number(new RegExp(what + ":[^0-9]+([0-9]+)").exec(readFileSync("/proc/" + pid + "/status", "utf8"))[1]) / 1024, 0);
    const resident = () => sum("VmRSS");
    const photos = ${JSON.stringify(files)}.map((file) => readFileSync(file));
    const idle = resident();
    const reader = textReader({ workers: 2 });
    await reader.warm();
    const loaded = resident();
    for (let i = 0; i < ${rounds}; i++) await Promise.all([...photos, ...photos].map((photo) => reader.read(photo)));
    console.log(JSON.stringify({ idle, loaded, reading: sum("VmHWM"), after: resident() }));
    await reader.close();`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the program that measures memory ended with ${code}`);
  return JSON.parse(output);
}
