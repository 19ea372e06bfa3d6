import { afterAll, describe, expect, it } from "vitest";
import { textReader } from "../../app/adapters/reader/text-reader.ts";
import { hostileFiles } from "./hostile-files.ts";
import { mutated } from "./mutate.ts";
import { readHostile } from "./read-hostile.ts";
import { soundFiles } from "./sound-files.ts";

const reader = textReader({ workers: 1 });
afterAll(() => reader.close());

/** Those that take a second and more are for `npm run fuzz:photos`. */
const heavy = /bomb|× (?:1,900|2,000|3,600)|30,000 × 30,000$|21 MB/;

describe("a hostile file", () => {
  it("made to break a reader is read, or refused in words", async () => {
    const all = await soundFiles();
    const files = (await hostileFiles(all)).filter(({ name }) => !heavy.test(name) && !/[1-9] tenths/.test(name));
    expect(files.length).toBeGreaterThan(24);
    for (const file of files) {
      expect(await readHostile(reader, file, false)).toMatchObject({ sentence: expect.any(String) });
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "broken at random, by the seeds from %i times 6, is read, or refused in words",
    async (batch) => {
      const all = await soundFiles();
      for (let seed = batch * 6; seed < batch * 6 + 6; seed += 1) {
        expect(await readHostile(reader, mutated(seed, all), false)).toMatchObject({ sentence: expect.any(String) });
      }
      expect(mutated(batch, all)).toEqual(mutated(batch, all));
    },
  );
});
