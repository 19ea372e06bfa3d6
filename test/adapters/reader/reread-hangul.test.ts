import { describe, expect, it } from "vitest";
import type { HangulReading } from "../../../app/adapters/reader/hangul-engine.ts";
import type { SeenCharacter } from "../../../app/adapters/reader/recognise-line.ts";
import { rereadHangul } from "../../../app/adapters/reader/reread-hangul.ts";
import { blank, engine, korean, line, seen } from "./hangul-lines.ts";

describe("reading Hangul again", () => {
  it("doesn't so much as open Tesseract when all ink was read", async () => {
    const tesseract = engine(korean);
    const lines = [line([[12, 250]], ...seen("Jisoo Park", 24))];
    expect(await rereadHangul(lines, blank, tesseract.open)).toEqual([undefined]);
    expect(tesseract.opened()).toBe(0);
  });

  it("reads a whole line that nothing was read of", async () => {
    const tesseract = engine(korean);
    expect(await rereadHangul([line([[10, 200]])], blank, tesseract.open)).toEqual([
      { text: "박지수", confidence: 0.93 },
    ]);
  });

  it("keeps Latin letters that are sure, and reads what stands before them", async () => {
    const tesseract = engine(korean);
    const mixed = line(
      [
        [10, 140],
        [190, 440],
      ],
      ...seen("jisoo@x.kr", 200),
    );
    expect(await rereadHangul([mixed], blank, tesseract.open)).toEqual([
      { text: "박지수 jisoo@x.kr", confidence: 0.93 },
    ]);
    expect(tesseract.widths).toHaveLength(1);
    expect(tesseract.widths[0]).toBeLessThan(240);
  });

  it("keeps the spaces between words that are sure", async () => {
    const mixed = line(
      [
        [10, 140],
        [190, 440],
      ],
      ...seen("Team Lead", 200),
    );
    expect(await rereadHangul([mixed], blank, engine(korean).open)).toMatchObject([{ text: "박지수 Team Lead" }]);
  });

  it("reads a syllable that stands close between letters that are sure", async () => {
    const mixed = line(
      [
        [10, 90],
        [110, 322],
        [330, 350],
        [356, 470],
      ],
      ...seen("5550-1234", 120),
      ...seen("| Team", 362),
    );
    const reading: HangulReading = { text: "층", confidence: 93 };
    expect(await rereadHangul([mixed], blank, engine(korean, reading).open)).toMatchObject([
      { text: "박지수 5550-1234 층 | Team" },
    ]);
  });

  it("keeps a word whole whose first letter is nearly sure", async () => {
    const [first, ...others] = seen("Manager", 200);
    const nearly = [{ ...first, probability: 0.7 } as SeenCharacter, ...others];
    const mixed = line(
      [
        [10, 140],
        [190, 360],
      ],
      ...nearly,
    );
    expect(await rereadHangul([mixed], blank, engine(korean).open)).toMatchObject([{ text: "박지수 Manager" }]);
  });

  it("puts no space where the recogniser, which reads it all, saw none", async () => {
    const mixed = line(
      [
        [10, 140],
        [190, 400],
        [404, 470],
      ],
      ...seen("(05355-12", 200),
      ...seen("7)", 416, 0.6).map((one) => ({ ...one, afterSpace: false })),
    );
    const nothing: HangulReading = { text: "7)", confidence: 40 };
    expect(await rereadHangul([mixed], blank, engine(korean, nothing, nothing).open)).toMatchObject([
      { text: "박지수 (05355-127)" },
    ]);
  });

  it("reads Han that is doubtful or alone, but not on a card with kana", async () => {
    const doubtful = line([[10, 100]], ...seen("叫今", 30, 0.5));
    expect(await rereadHangul([doubtful], blank, engine(korean).open)).toMatchObject([{ text: "박지수" }]);
    const kana = line([[10, 100]], ...seen("カナ", 30));
    const tesseract = engine(korean);
    expect(await rereadHangul([doubtful, kana], blank, tesseract.open)).toEqual([undefined, undefined]);
    expect(tesseract.opened()).toBe(0);
  });

  it.each([
    ["isn't Hangul", { text: "Logo Inc", confidence: 95 }],
    ["is Hangul that Tesseract doubts", { text: "시시", confidence: 60 }],
    ["is a single syllable", { text: "시", confidence: 95 }],
    ["is Tesseract's guess at an ornament", { text: "가나다", confidence: 20 }],
  ])("leaves a line as it was when what Tesseract reads %s", async (_, reading) => {
    expect(await rereadHangul([line([[10, 200]])], blank, engine(reading).open)).toEqual([undefined]);
  });

  it("believes doubtful Hangul on a card that is surely Korean", async () => {
    const lines = [line([[10, 200]]), line([[10, 200]])];
    const doubtful: HangulReading = { text: "시시", confidence: 60 };
    const reread = await rereadHangul(lines, blank, engine(doubtful, doubtful, korean).open);
    expect(reread.map((reading) => reading?.text)).toEqual(["시시", "박지수"]);
  });

  it("leaves a card as it was on which more Han was read than Hangul", async () => {
    const lines = [line([[10, 200]]), line([[10, 300]], ...seen("深圳科技有限公司", 24))];
    const mistaken: HangulReading = { text: "주치", confidence: 88 };
    expect(await rereadHangul(lines, blank, engine(mistaken).open)).toEqual([undefined, undefined]);
    const hanja = [line([[10, 200]]), line([[10, 100]], ...seen("朴智秀", 24))];
    expect(await rereadHangul(hanja, blank, engine(korean).open)).toMatchObject([{ text: "박지수" }, undefined]);
  });

  it("looks again, smaller, where Tesseract saw nothing, and takes what it is surer of", async () => {
    const tesseract = engine({ text: "", confidence: 0 }, korean);
    const reread = await rereadHangul([line([[10, 200]])], blank, tesseract.open);
    expect(reread).toEqual([{ text: "박지수", confidence: 0.93 }]);
    const [first = 0, second = 0] = tesseract.widths;
    expect(second).toBeLessThan(first);
  });

  /** Upright strokes from `top` to `bottom` in the given columns. */
  function printed(
    ...words: readonly { readonly columns: readonly [number, number]; readonly rows: readonly [number, number] }[]
  ) {
    const one = line([]);
    for (const { columns, rows } of words) {
      for (let y = rows[0]; y < rows[1]; y++) {
        for (let x = columns[0]; x < columns[1]; x += 6)
          one.strip.pixels.fill(0, (y * 480 + x) * 3, (y * 480 + x + 3) * 3);
      }
    }
    return one;
  }
  const titleAndName = printed({ columns: [10, 90], rows: [24, 40] }, { columns: [130, 300], rows: [8, 40] });
  const merged: HangulReading = { text: "버사 김 태 식", confidence: 87 };

  it("reads a small title and a large name by themselves, and takes that where it is surer", async () => {
    const parts: HangulReading[] = [
      { text: "법무사", confidence: 93 },
      { text: "김태식", confidence: 95 },
    ];
    expect(await rereadHangul([titleAndName], blank, engine(merged, ...parts).open)).toEqual([
      { text: "법무사 김태식", confidence: 0.94 },
    ]);
  });

  it("leaves them together where they are not", async () => {
    const parts: HangulReading[] = [
      { text: "법무사", confidence: 93 },
      { text: "김태식", confidence: 75 },
    ];
    expect(
      await rereadHangul(
        [titleAndName],
        blank,
        engine(merged, parts[0] ?? merged, ...parts.slice(1), ...parts.slice(1)).open,
      ),
    ).toEqual([{ text: "버사 김 태 식", confidence: 0.87 }]);
  });

  it("leaves together what is nearly of one size", async () => {
    const tesseract = engine(merged, { text: "법무사", confidence: 93 }, { text: "김태식", confidence: 95 });
    const alike = printed({ columns: [10, 90], rows: [17, 40] }, { columns: [130, 300], rows: [8, 40] });
    expect(await rereadHangul([alike], blank, tesseract.open)).toEqual([{ text: "버사 김 태 식", confidence: 0.87 }]);
    expect(tesseract.widths).toHaveLength(1);
  });

  it("doesn't look again where Tesseract is sure", async () => {
    const tesseract = engine(korean);
    await rereadHangul([line([[10, 200]])], blank, tesseract.open);
    expect(tesseract.widths).toHaveLength(1);
  });
});

describe("what stands among Hangul in other letters", () => {
  /** What Tesseract made of a line, each sign as wide as half the line is high: 24 pixels, and a strip shows more than the line's height in 48. */
  function reading(text: string): HangulReading {
    const signs = [...text].flatMap((sign, at) => (sign === " " ? [] : [{ text: sign, at }]));
    const wide = 21;
    return {
      text,
      confidence: 90,
      symbols: signs.map(({ text: sign, at }) => ({ text: sign, from: 14 + at * wide, to: 14 + (at + 1) * wide })),
    };
  }

  async function readAs(tesseract: string, recogniser: string, probability = 0.95): Promise<string | undefined> {
    const ask = async () => ({ characters: seen(recogniser, 0, probability) });
    const [read] = await rereadHangul([line([[10, 470]])], blank, engine(reading(tesseract)).open, ask);
    return read?.text;
  }

  it.each([
    ["전동화사업부 8145개발팀", "BMS", "전동화사업부 BMS개발팀"],
    ["최고기술책임자 (010)", "(CTO)", "최고기술책임자 (CTO)"],
    ["28팀장 / 차장", "PB", "PB팀장 / 차장"],
    ["프로젝트 [{× 아트실", "NX", "프로젝트 NX 아트실"],
    ["실리콘파크 &동 팔층", "A", "실리콘파크 A동 팔층"],
    ["잠실상가 8동 지하", "B", "잠실상가 B동 지하"],
    ["양화로변 11스퀘어", "H", "양화로변 H스퀘어"],
    ["충북ㅇ&\\센터 앞에서", "C&V", "충북C&V센터 앞에서"],
  ])("is asked of the recogniser: %s has %s", async (tesseract, recogniser, text) => {
    expect(await readAs(tesseract, recogniser)).toBe(text);
  });

  it.each([
    ["시화공단 3나 구역", "3L"],
    ["영업2팀 박지수 과장", "Z"],
    ["테헤란로 152 강남타워", "IS2"],
    ["서초대로 12층 바른빌딩", "IZ"],
    ["대치동28센터 앞에서", "28"],
    ["대치동28센터 앞에서", "PBK"],
  ])("leaves %s as Tesseract read it where the recogniser saw %s", async (tesseract, recogniser) => {
    expect(await readAs(tesseract, recogniser)).toBe(tesseract);
  });

  it("is put where the recogniser saw it on the line, and the line stays Hangul", async () => {
    const [first, second] = seen("CS", 12, 0.9);
    const strip = line([[10, 90]], first as SeenCharacter, second as SeenCharacter);
    expect(await rereadHangul([strip, line([[10, 200]])], blank, engine(reading("(52팀"), korean).open)).toMatchObject([
      { text: "CS2팀" },
      { text: "박지수" },
    ]);
  });

  it("is left where the recogniser is not sure", async () => {
    expect(await readAs("28팀장 / 차장", "PB", 0.7)).toBe("28팀장 / 차장");
  });
});
