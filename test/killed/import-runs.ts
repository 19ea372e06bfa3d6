import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { projectFolder } from "../../app/project-folder.ts";

export interface Running {
  readonly child: ChildProcess;
  /** Resolves with how it ended, and what it said on stderr. */
  readonly ended: Promise<{ status: number | null; signal: NodeJS.Signals | null; stderr: string }>;
}

/** `octember import`, as built, on its way. */
export function startImport(data: string, file: string): Running {
  const child = spawn(process.execPath, [join(projectFolder, "dist/app/cli/octember.js"), "import", file], {
    env: { PATH: process.env.PATH, OCTEMBER_DATA: data },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const ended = once(child, "close").then(([status, signal]) => ({ status, signal, stderr }));
  return { child, ended };
}

/** Resolves when the store's files have so many bytes. */
export async function untilKept(data: string, bytes: number): Promise<void> {
  while (sizeOf(data) < bytes) await new Promise((resolve) => setTimeout(resolve, 10));
}

function sizeOf(data: string): number {
  const file = join(data, "octember.sqlite");
  return [file, `${file}-wal`].reduce((sum, one) => sum + (statSync(one, { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** Everything that is kept and can be found, sorted, but for when it was imported and in how many steps. */
export async function dumpWithoutTimes(data: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(projectFolder, "dist/test/killed/dump-store.js"), data], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) lines.push(withoutTimes(line));
  return lines.sort();
}

function withoutTimes(line: string): string {
  return line.replaceAll(/\d+\.\d{6}-I/g, "I").replaceAll(/\\"at\\":\\"2026-[^"]*\\",\\"by/g, '\\"by');
}
