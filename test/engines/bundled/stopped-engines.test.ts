import { it } from "vitest";
import { stopInTurn } from "../pipeline/stop-engines.ts";
import { openBundledFunctions } from "./open-bundled-functions.ts";

it(
  "what would be deployed comes to the same when engines are stopped in turn for longer than any client tries",
  () => stopInTurn("F", openBundledFunctions),
  3_600_000,
);
