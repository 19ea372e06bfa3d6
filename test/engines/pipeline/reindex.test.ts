import { it } from "vitest";
import { known, longestMs } from "./proving.ts";
import { rebuildWhileProbed } from "./rebuild-while-probed.ts";

it(
  `${known} known people are found before, during and after views are built anew, while photos keep coming`,
  () => rebuildWhileProbed("R"),
  longestMs,
);
