// Adds up vitest's own counts and prints them as the closing line.
import { readFileSync } from "node:fs";

const reports = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
const sum = (field) => reports.reduce((total, report) => total + report[field], 0);
const skipped = sum("numPendingTests");
process.stdout.write(
  `${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
);
process.exit(sum("numFailedTests") > 0 || sum("numPassedTests") === 0 ? 1 : 0);
