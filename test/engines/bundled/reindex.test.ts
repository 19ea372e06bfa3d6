import { it } from "vitest";
import { known, longestMs } from "../pipeline/proving.ts";
import { rebuildWhileProbed } from "../pipeline/rebuild-while-probed.ts";
import { openBundledFunctions } from "./open-bundled-functions.ts";

it(
  `${known} known people are found by what would be deployed, before, during and after views are built anew`,
  () => rebuildWhileProbed("Q", openBundledFunctions),
  longestMs,
);
