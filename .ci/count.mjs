// Adds up vitest's own counts and prints them as the closing line.
import { existsSync, readFileSync } from "node:fs";

const files = process.argv.slice(2);
const missing = files.filter((file) => !existsSync(file));
for (const file of missing) process.stderr.write(`${file} is missing: that run ended before vitest could report\n`);
const reports = files.filter((file) => !missing.includes(file)).map((file) => JSON.parse(readFileSync(file, "utf8")));
const sum = (field) => reports.reduce((total, report) => total + report[field], 0);
const skipped = sum("numPendingTests");
process.stdout.write(
  `${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
);
process.exit(sum("numFailedTests") > 0 || sum("numPassedTests") === 0 || missing.length > 0 ? 1 : 0);
