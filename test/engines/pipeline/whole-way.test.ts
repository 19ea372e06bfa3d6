import { it } from "vitest";
import { openPipeline } from "./open-pipeline.ts";
import { walkWholeWay } from "./walk-whole-way.ts";

it("a photo posted in Slack becomes a contact, is found, and is introduced through, on AWS's engines", async () => {
  await walkWholeWay(await openPipeline());
});
