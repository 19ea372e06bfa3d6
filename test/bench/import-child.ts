import { writeSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectFolder } from "../../app/project-folder.ts";

/** The built command line in this process. The last line of stderr: what memory it needed at most (KB) and the processor's time (ms). */
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(2, `${maxRSS} ${Math.round((userCPUTime + systemCPUTime) / 1_000)}\n`);
});
await import(pathToFileURL(join(projectFolder, "dist/app/cli/octember.js")).href);
