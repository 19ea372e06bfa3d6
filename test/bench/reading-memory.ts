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

/** Resident memory of a program that has nothing but the text reader, in which every photo is read again and again, two at once. */
export async function readingMemory(photos: readonly Uint8Array[]): Promise<Row[]> {
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
    import { readFileSync } from "node:fs";
    import { textReader } from ${JSON.stringify(built)};
    const resident = () => process.memoryUsage.rss() / 1024 / 1024;
    const photos = ${JSON.stringify(files)}.map((file) => readFileSync(file));
    const idle = resident();
    const reader = textReader({ workers: 2 });
    await reader.warm();
    const loaded = resident();
    for (let i = 0; i < ${rounds}; i++) await Promise.all([...photos, ...photos].map((photo) => reader.read(photo)));
    const after = resident();
    await reader.close();
    console.log(JSON.stringify({ idle, loaded, reading: process.resourceUsage().maxRSS / 1024, after }));`;
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
