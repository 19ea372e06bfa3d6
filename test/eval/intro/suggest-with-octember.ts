import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../../app/project-folder.ts";
import type { Hidden } from "./hide-ties.ts";

const mailOf = (kind: "m" | "c", id: number) => `${kind}${id}@people.example`;

/** The first ten for each member with hidden ties: by `octember import` and `octember suggest`, as people run them. */
export function suggestWithOctember({ knows, hidden }: Hidden): ReadonlyMap<number, readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), "octember-intro-"));
  const run = (args: readonly string[], input?: string) => {
    const ran = spawnSync(process.execPath, [join(projectFolder, "dist/app/cli/octember.js"), ...args], {
      env: { PATH: process.env.PATH, OCTEMBER_DATA: join(folder, "data") },
      encoding: "utf8",
      maxBuffer: 1e9,
      ...(input === undefined ? {} : { input }),
    });
    if (ran.status !== 0) throw new Error(`octember ${args[0]} ended with ${ran.status}: ${ran.stderr.slice(-500)}`);
    return ran.stdout;
  };
  try {
    const rows = [...knows].flatMap(([member, contacts]) =>
      [...contacts].map((contact) => `Contact ${contact},${mailOf("c", contact)},${mailOf("m", member)}`),
    );
    const file = join(folder, "ties.csv");
    writeFileSync(file, `name,email,member\n${rows.join("\n")}\n`);
    run(["import", file]);
    const asked = [...hidden.keys()];
    const lines = run(["suggest", "--as", "-", "--json"], asked.map((id) => `${mailOf("m", id)}\n`).join(""));
    const answers = lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Answer);
    return new Map(
      answers.map(({ suggestions }, at) => [
        asked[at] as number,
        suggestions.map(({ emails }) => Number(/\d+/.exec(emails[0] ?? "")?.[0])),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Answer {
  readonly suggestions: readonly { readonly emails: readonly string[] }[];
}
