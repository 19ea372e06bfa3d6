import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { needProgram } from "./need-program.ts";
import type { Jars } from "./start/recipe.ts";

const run = promisify(execFile);

/** Where what was fetched stays between runs, for every copy of the project: `OCTEMBER_ENGINES`, else the user's cache folder. */
function enginesFolder(): string {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  return process.env.OCTEMBER_ENGINES || join(cache, "octember", "engines");
}

/**
 * The folder with an engine's jars, fetched by Maven where it isn't there yet. A folder appears whole or not at all, and
 * Maven works on files of this fetch alone, so that two at once don't disturb each other.
 */
export async function fetchJars(jars: Jars): Promise<string> {
  const home = join(enginesFolder(), jars.replaceAll(":", "-"));
  if (await exists(home)) return home;
  await needProgram("mvn");
  const part = join(enginesFolder(), `.${randomUUID()}.part`);
  await mkdir(part, { recursive: true });
  try {
    process.stderr.write(`fetching ${jars}\n`);
    await writeFile(join(part, "pom.xml"), projectOf(jars));
    const fetched = join(part, "jars");
    await run(
      "mvn",
      [
        ...["-q", "-B", "-f", join(part, "pom.xml"), `-Dmaven.repo.local=${join(part, "repository")}`],
        ...[
          "dependency:copy-dependencies",
          `-DoutputDirectory=${fetched}`,
          `-DexcludeTransitive=${!!classifierOf(jars)}`,
        ],
      ],
      { maxBuffer: 64 * 1024 * 1024 },
    ).catch((thrown: unknown) => {
      throw new Error(`Maven could not fetch ${jars}`, { cause: thrown });
    });
    await rename(fetched, home).catch(async (thrown: unknown) => {
      if (!(await exists(home))) throw thrown;
    });
    return home;
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

function projectOf(jars: Jars): string {
  const [group, artifact, version] = jars.split(":");
  const classifier = classifierOf(jars);
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>octember</groupId><artifactId>engine</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>
    ${classifier ? `<classifier>${classifier}</classifier>` : ""}
  </dependency></dependencies>
</project>
`;
}

function classifierOf(jars: Jars): string | undefined {
  return jars.split(":")[3];
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
