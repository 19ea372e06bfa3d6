import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** What tells this process from every other one, also from a later one with its number. */
export const thisProcess = {
  machine: hostname(),
  boot: textOf("/proc/sys/kernel/random/boot_id"),
  pid: process.pid,
  started: startOf(process.pid),
};

/** "unsure": something has this number, but the system doesn't say since when. */
export function isRunning(pid: number, started: string): boolean | "unsure" {
  try {
    process.kill(pid, 0);
  } catch (thrown) {
    // EPERM: it runs, as somebody else.
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ESRCH") return false;
  }
  const now = startOf(pid);
  if (now === "" || started === "") return "unsure";
  return now === started;
}

/** In clock ticks since the system's start; empty where the system has no /proc. */
function startOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`);
  // The program's name is in brackets and may hold anything; the start is the 20th field after it.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}
