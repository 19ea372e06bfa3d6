import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../app/project-folder.ts";
import { runOctember } from "./run-octember.ts";

const sample = join(projectFolder, "app/local/samples/jisoo-park.png");

describe("octember read --explain", () => {
  it("draws the photo with a box around each line, and what was made of it beside", async () => {
    const folder = await mkdtemp(join(tmpdir(), "octember-explain-"));
    try {
      const file = join(folder, "explained.png");
      const turned = join(folder, "turned.png");
      await writeFile(turned, await sharp(sample).rotate(90).png().toBuffer());
      const { status, stdout } = await runOctember(["read", turned, "--explain", file], { env: {} });
      expect([status, stdout]).toEqual([0, expect.stringContaining("Jisoo Park")]);
      const { width, height } = await sharp(sample).metadata();
      const drawn = sharp(file);
      const metadata = await drawn.metadata();
      // The photo is upright again, and beside it there is room for the words.
      expect(metadata.width - width).toBeGreaterThan(500);
      expect(metadata.height).toBeGreaterThanOrEqual(height);
      const { data, info } = await drawn.removeAlpha().raw().toBuffer({ resolveWithObject: true });
      let green = 0;
      for (let at = 0; at < data.length; at += info.channels) {
        if (data[at] === 0x1a && data[at + 1] === 0x7f && data[at + 2] === 0x37) green += 1;
      }
      expect(green).toBeGreaterThan(1_000);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("is for one photo", async () => {
    const { status, stderr } = await runOctember(["read", sample, sample, "--explain", "x.png"], { env: {} });
    expect([status, stderr]).toEqual([2, expect.stringContaining("one photo")]);
  });
});
