import { it } from "vitest";
import { walkWholeWay } from "../../scenario/walk-whole-way.ts";
import { objectsIn } from "./objects-in.ts";
import { openPipeline } from "./open-pipeline.ts";

it("a photo posted in Slack becomes a contact, is found, and is introduced through, on AWS's engines", async () => {
  const pipeline = await openPipeline();
  await walkWholeWay({ ...pipeline, setAside: () => objectsIn(pipeline.s3, pipeline.archive) });
});
