import { afterAll, describe, expect, it } from "vitest";
import { closeTwo, openTwo, playEpisode } from "./play.ts";

const episodes = 20;
const operations = 50;

describe("members of three workspaces who post, correct, join, part, undo, share and hide cards, and come into channels and leave them", () => {
  const two = openTwo();
  afterAll(() => closeTwo(two));

  it("are told by every answer what a store would say that never held what they may not know", async () => {
    let compared = 0;
    for (let seed = 1; seed <= episodes; seed += 1) compared += await playEpisode(two, seed, operations);
    expect(compared).toBeGreaterThan(1_000);
  }, 900_000);
});
