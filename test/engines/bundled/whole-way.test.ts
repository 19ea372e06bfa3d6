import { expect, it } from "vitest";
import { walkWholeWay } from "../pipeline/walk-whole-way.ts";
import { askOperators } from "./ask-operators.ts";
import { openBundled, patience } from "./open-bundled.ts";

it(
  "what would be deployed takes a photo the whole way, does what operators ask for, and asks for no more than its roles allow",
  async () => {
    const bundled = await openBundled();
    await walkWholeWay(bundled);
    await askOperators(bundled);
    expect(bundled.door.refused).toEqual([]);
  },
  patience,
);
