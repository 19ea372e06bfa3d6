import { answerCall } from "../app/adapters/lambda/answered.ts";
import { answerPainting } from "../app/adapters/lambda/painter.ts";
import { resvgPainter } from "../app/adapters/resvg/painter.ts";
import { settingsFor } from "./wiring/settings.ts";

const { log, named } = settingsFor("draw", process.env);
const painter = resvgPainter();

/** A drawing → a picture. */
export const handler = named(
  (question: unknown) =>
    answerCall(
      () => answerPainting(painter, question),
      (error) => log.warn("drawing-unpainted", {}, error),
    ),
  {},
);
