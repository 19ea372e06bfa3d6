import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How each program says that it is there, and what to install where it isn't. */
const programs = {
  java: { version: "-version", install: "Java 17 or newer, as by `apt-get install openjdk-17-jdk-headless`" },
  javac: { version: "-version", install: "a Java development kit, as by `apt-get install openjdk-17-jdk-headless`" },
  mvn: { version: "-version", install: "Maven, as by `apt-get install maven`" },
  "redis-server": { version: "--version", install: "Redis 7, as by `apt-get install redis-server`" },
} as const;

/** @throws Error that says what to install, if a program is missing or too old. */
export async function needProgram(name: keyof typeof programs): Promise<void> {
  const { version, install } = programs[name];
  const { stdout, stderr } = await run(name, [version]).catch((thrown: unknown) => {
    throw new Error(`the engines need ${name}, which doesn't run here: install ${install}`, { cause: thrown });
  });
  const java = name === "java" && /version "(\d+)/.exec(stdout + stderr)?.[1];
  if (java && Number(java) < 17) throw new Error(`the engines need ${install}; here is Java ${java}`);
}
