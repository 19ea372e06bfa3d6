import { describe, expect, it } from "vitest";
import { alongText, type TiltedBox, type Turns } from "../../../app/adapters/reader/picture.ts";
import { placeUpright, uprightFrame } from "../../../app/adapters/reader/place-upright.ts";
import { sortLines } from "../../../app/adapters/reader/sort-lines.ts";

const photo = { width: 400, height: 200 };
/** 100 × 20 around (80, 30) of the upright photo, where each turn's picture has it. */
const turned: Readonly<Record<Turns, TiltedBox>> = {
  0: { centreX: 80, centreY: 30, width: 100, height: 20, angle: 0 },
  1: { centreX: 170, centreY: 80, width: 20, height: 100, angle: 0 },
  2: { centreX: 320, centreY: 170, width: 100, height: 20, angle: 0 },
  3: { centreX: 30, centreY: 320, width: 20, height: 100, angle: 0 },
};

describe("placing lines in the upright photo", () => {
  it.each([0, 1, 2, 3] as const)("gives the same box for a photo that is turned %i times", (turns) => {
    const picture = turns % 2 === 0 ? photo : { width: photo.height, height: photo.width };
    const box = alongText(turned[turns], turns);
    const frame = uprightFrame(picture, picture, [box], turns);
    expect([frame.width, frame.height]).toEqual([400, 200]);
    expect(placeUpright(box, frame)).toEqual({ x: 30, y: 20, width: 100, height: 20 });
  });

  it("gives pixels of the photo, not of the smaller picture that was read", () => {
    const frame = uprightFrame(photo, { width: 4000, height: 1999 }, [turned[0]], 0);
    expect([frame.width, frame.height]).toEqual([4000, 1999]);
    expect(placeUpright(turned[0], frame).width).toBe(1000);
  });

  it("levels lines that are tilted alike, and makes room for the corners", () => {
    const tilt = Math.PI / 12;
    const line = (along: number, across: number): TiltedBox => ({
      centreX: 200 + along * Math.cos(tilt) - across * Math.sin(tilt),
      centreY: 100 + along * Math.sin(tilt) + across * Math.cos(tilt),
      width: 100,
      height: 20,
      angle: tilt,
    });
    const lines = [line(0, 0), line(0, 30), line(0, 60)];
    const frame = uprightFrame(photo, photo, lines, 0);
    const boxes = lines.map((box) => placeUpright(box, frame));
    expect(new Set(boxes.map((box) => box.x)).size).toBe(1);
    expect(boxes.map((box) => box.y - (boxes[0]?.y ?? 0))).toEqual([0, 30, 60]);
    expect(boxes.every((box) => box.height === 20)).toBe(true);
    expect(frame.width).toBeGreaterThan(400);
  });

  it("keeps a box inside the photo", () => {
    const frame = uprightFrame(photo, photo, [turned[0]], 0);
    const box = placeUpright({ ...turned[0], centreX: 390, centreY: 2 }, frame);
    expect(box).toEqual({ x: 340, y: 0, width: 60, height: 12 });
  });
});

describe("sorting lines", () => {
  const line = (text: string, x: number, y: number, height = 20) => ({
    text,
    confidence: 1,
    box: { x, y, width: 50, height },
  });

  it("goes from top to bottom, and from left to right where lines stand beside one another", () => {
    const lines = [line("d", 10, 80), line("b", 200, 12), line("a", 10, 10), line("c", 10, 40)];
    expect(sortLines(lines).map(({ text }) => text)).toEqual(["a", "b", "c", "d"]);
  });

  it("doesn't take a tall line for the neighbour of all that stands beside it", () => {
    const lines = [line("logo", 300, 0, 100), line("first", 10, 10), line("second", 10, 70)];
    expect(sortLines(lines).map(({ text }) => text)).toEqual(["first", "logo", "second"]);
  });
});
