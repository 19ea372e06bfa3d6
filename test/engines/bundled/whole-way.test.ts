import { expect, it } from "vitest";
import { walkWholeWay } from "../pipeline/walk-whole-way.ts";
import { openBundled, patience } from "./open-bundled.ts";

it(
  "what would be deployed takes a photo the whole way, and no function asks for more than its role allows",
  async () => {
    const bundled = await openBundled();
    await walkWholeWay(bundled);
    expect(bundled.door.refused).toEqual([]);
  },
  patience,
);
