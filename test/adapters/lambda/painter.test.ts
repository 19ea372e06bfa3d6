import { afterEach, describe, expect, it } from "vitest";
import { answerCall } from "../../../app/adapters/lambda/answered.ts";
import { callFunction } from "../../../app/adapters/lambda/call-function.ts";
import { answerPainting, lambdaPainter } from "../../../app/adapters/lambda/painter.ts";
import { resvgPainter } from "../../../app/adapters/resvg/painter.ts";
import type { Painter } from "../../../app/ports/painter.ts";
import { lambdaStandIn } from "./lambda-stand-in.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><text x="10" y="50" font-family="Noto Sans KR" font-size="30">박지수 Jisoo</text></svg>`;

/** A painter elsewhere, and what it was asked. */
async function open(painter: Painter) {
  const asked: unknown[] = [];
  const lambda = await lambdaStandIn({
    draw: (question) => {
      asked.push(question);
      return answerCall(() => answerPainting(painter, question));
    },
  });
  closing.push(lambda.close);
  return { painter: lambdaPainter(callFunction(lambda.client, "draw", 60_000)), asked };
}

const code = (work: Promise<unknown>) =>
  work.then(
    () => "nothing",
    (error: { code: string; retryable: boolean }) => error,
  );

describe("a painter in another function", () => {
  it("makes the same picture as one that is here", async () => {
    const { painter, asked } = await open(resvgPainter());
    expect(Buffer.from(await painter.paint(drawing)).equals(Buffer.from(await resvgPainter().paint(drawing)))).toBe(
      true,
    );
    expect(asked).toEqual([{ svg: drawing }]);
  });

  it("refuses for good what is no drawing, and what makes a larger picture than Lambda gives back", async () => {
    const { painter } = await open({ paint: async () => new Uint8Array(5_000_000) });
    expect(await code(painter.paint(""))).toMatchObject({ code: "malformed-call", retryable: false });
    expect(await code(painter.paint("x".repeat(600_000)))).toMatchObject({ code: "malformed-call", retryable: false });
    expect(await code(painter.paint(drawing))).toMatchObject({ code: "picture-too-large", retryable: false });
  });

  it("is asked again later where the function ended", async () => {
    const { painter } = await open({ paint: () => Promise.reject(new Error("out of memory")) });
    expect(await code(painter.paint(drawing))).toMatchObject({ code: "function-failed", retryable: true });
  });
});
