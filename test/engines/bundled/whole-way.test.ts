import { expect, it } from "vitest";
import { walkWholeWay } from "../../scenario/walk-whole-way.ts";
import { objectsIn } from "../pipeline/objects-in.ts";
import { askOperators } from "./ask-operators.ts";
import { forgetInFlight } from "./forget-in-flight.ts";
import { openBundled, patience } from "./open-bundled.ts";
import { uploadPhoto } from "./upload-photos.ts";

it(
  "what would be deployed takes photos the whole way, posted or uploaded, forgets, does what operators ask for, and asks for no more than its roles allow",
  async () => {
    const bundled = await openBundled();
    await walkWholeWay({ ...bundled, setAside: () => objectsIn(bundled.s3, bundled.archive) });
    const refused = await uploadPhoto(bundled);
    await forgetInFlight(bundled);
    await askOperators(bundled);
    expect(bundled.door.refused).toEqual(refused);
    // What each looked at when it started was as it should be; a slow machine may answer later than they could wait.
    const named = Object.values(bundled.functions).flatMap(({ output }) =>
      output()
        .split("\n")
        .filter((line) => line.includes("setting-unfit") && !line.includes("NoAnswer")),
    );
    expect(named).toEqual([]);
    expect(bundled.door.used).toContain("receive lambda:InvokeFunction");
  },
  patience,
);
