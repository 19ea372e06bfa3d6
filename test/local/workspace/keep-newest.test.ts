import { expect, it } from "vitest";
import { keepNewest } from "../../../app/local/workspace/keep-newest.ts";

it("what is kept in memory loses its oldest when there is too much of it", () => {
  const kept = new Map([1, 2, 3, 4].map((place) => [`k${place}`, place]));
  keepNewest(kept, 2);
  expect([...kept.keys()]).toEqual(["k3", "k4"]);
  keepNewest(kept, 2);
  expect(kept.size).toBe(2);
});
