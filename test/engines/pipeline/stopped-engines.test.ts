import { it } from "vitest";
import { isWhole, longestMs } from "./proving.ts";
import { stopInTurn } from "./stop-engines.ts";

it(
  `${isWhole ? "all engines" : "engines"} stopped in turn for longer than any client tries, and started again, while photos come: all ends the same`,
  () => stopInTurn("E"),
  longestMs,
);
