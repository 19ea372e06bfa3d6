// Names what failed and adds up vitest's own counts, which are the closing line.
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";

const files = process.argv.slice(2);
const missing = files.filter((file) => !existsSync(file));
for (const file of missing) process.stderr.write(`${file} is missing: that run ended before vitest could report\n`);
const reports = files.filter((file) => !missing.includes(file)).map((file) => JSON.parse(readFileSync(file, "utf8")));
// Again, and here: what a test printed when it failed may be thousands of lines above.
for (const suite of reports.flatMap((report) => report.testResults)) {
  const failed = suite.assertionResults.filter((test) => test.status === "failed");
  for (const test of failed)
    process.stdout.write(
      `failed: ${relative(process.cwd(), suite.name)}: ${test.fullName}\n${test.failureMessages.join("\n").slice(0, 4000)}\n`,
    );
  if (suite.status === "failed" && failed.length === 0)
    process.stdout.write(`failed: ${relative(process.cwd(), suite.name)}\n${suite.message.slice(0, 4000)}\n`);
}
const sum = (field) => reports.reduce((total, report) => total + report[field], 0);
const skipped = sum("numPendingTests");
process.stdout.write(
  `${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
);
const broken = reports.some((report) => !report.success);
process.exit(broken || sum("numFailedTests") > 0 || sum("numPassedTests") === 0 || missing.length > 0 ? 1 : 0);
