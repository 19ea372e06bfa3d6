import { describe, expect, it } from "vitest";
import { fitted, inLines, widthOf } from "../../app/intro/draw-text.ts";
import { type Branch, drawTree } from "../../app/intro/picture.ts";

const strength = (word: "weak" | "medium" | "strong") => ({ value: 0.5, word });

function chain(depth: number, name: string): Branch {
  const next = depth > 1 ? { next: chain(depth - 1, name) } : {};
  return {
    person: { name, kind: depth === 1 ? "member" : "contact", about: name },
    tie: name,
    strength: strength("weak"),
    ...next,
  };
}

describe("the drawing of ways to a person", () => {
  it("can be read on a phone that is 390 points wide: no letter has less than 12", () => {
    const { svg, width } = drawTree({ name: "박지수", kind: "contact", about: "과장 · 콘토소" }, [
      chain(3, "Dana"),
      chain(1, "민수"),
    ]);
    const points = [...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => (Number(size) * 390) / width);
    expect(points.length).toBeGreaterThan(8);
    for (const size of points) expect(size).toBeGreaterThanOrEqual(12);
  });

  it("puts no text over another, or beyond the edge, however long names are", () => {
    const long = "Whitfield-Montgomery 남궁민수 ".repeat(8);
    const { svg, width, height } = drawTree(
      { name: long, kind: "contact", about: long },
      [1, 2, 3].map((depth) => chain(depth, long)),
    );
    const texts = [
      ...svg.matchAll(/<text x="(\d+)" y="([\d.]+)" font-size="(\d+)" font-weight="\d+" fill="[^"]+">([^<]*)</g),
    ].map(([, x, y, size, words]) => ({ x: Number(x), y: Number(y), size: Number(size), words: words ?? "" }));
    expect(texts.length).toBeGreaterThan(20);
    for (const { x, y, size, words } of texts) {
      expect(x + widthOf(words) * size).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(height);
    }
    const rows = texts.map(({ y }) => y).sort((one, other) => one - other);
    for (const [at, y] of rows.slice(1).entries()) expect(y - (rows[at] ?? 0)).toBeGreaterThan(20);
  });

  it("draws what leads to somebody as thick as they are known well", () => {
    const widths = (["weak", "medium", "strong"] as const).map((word) => {
      const branch = { person: { name: "Dana", kind: "member" as const }, tie: "", strength: strength(word) };
      const { svg } = drawTree({ name: "Jisoo", kind: "contact" }, [branch]);
      return Math.max(...[...svg.matchAll(/stroke-width="(\d+)"/g)].map(([, one]) => Number(one)));
    });
    expect(widths).toEqual([...widths].sort((one, other) => one - other));
    expect(new Set(widths).size).toBe(3);
  });

  it("cuts text between what people see as one letter, and says so", () => {
    expect(fitted("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 10, 25)).toBe("👩‍👩‍👧‍👦…");
    expect(inLines("met twice, last in October", 25, 200, 2)).toHaveLength(2);
    expect(inLines("", 25, 200, 2)).toEqual([""]);
  });
});
