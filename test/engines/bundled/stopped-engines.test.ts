import { it } from "vitest";
import { longestMs } from "../pipeline/proving.ts";
import { stopInTurn } from "../pipeline/stop-engines.ts";
import { openBundledFunctions } from "./open-bundled-functions.ts";

it(
  "what would be deployed comes to the same when engines are stopped in turn for longer than any client tries",
  () => stopInTurn("F", openBundledFunctions),
  longestMs,
);
