import { OctemberError } from "../../errors.ts";
import type { Painter } from "../../ports/painter.ts";
import type { Call } from "./call-function.ts";
import { fieldsOf, textOf } from "./shapes.ts";

/** In characters: many times what the largest drawing has, some 10,000 with every text cut to its place. */
const longestDrawing = 500_000;
/** In bytes. As base64 it stays within the 6 MB that Lambda gives back: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const largestPicture = 4 * 1024 * 1024;

class PictureTooLarge extends OctemberError {
  override readonly name = "PictureTooLarge";
  readonly code = "picture-too-large";
}

/** Another function's painter. */
export function lambdaPainter(call: Call): Painter {
  return {
    async paint(svg) {
      const { png } = fieldsOf(await call({ svg }), "the answer");
      return Buffer.from(textOf(png, "the picture", largestPicture * 2), "base64");
    },
  };
}

/**
 * Paints what another function drew.
 * @throws Malformed, PictureTooLarge
 */
export async function answerPainting(painter: Painter, question: unknown): Promise<{ readonly png: string }> {
  const { svg } = fieldsOf(question, "the question", ["svg"]);
  const picture = await painter.paint(textOf(svg, "the drawing", longestDrawing));
  if (picture.length > largestPicture) throw new PictureTooLarge(`a picture of ${picture.length} bytes`);
  return { png: Buffer.from(picture).toString("base64") };
}
