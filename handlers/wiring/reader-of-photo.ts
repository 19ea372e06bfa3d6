import { lambdaReader } from "../../app/adapters/lambda/text-reader.ts";
import { photoKey } from "../../app/adapters/s3/photo-key.ts";
import { textractReader } from "../../app/adapters/textract/text-reader.ts";
import type { Choices } from "../../app/ports/choices.ts";
import { textract } from "./aws-clients.ts";
import { calledFunction } from "./called-functions.ts";
import type { ReadPorts } from "./read.ts";

/** As long is waited for the reader that comes with the project: longer than its function may run. Textract is tried three times within. */
export const builtInMs = 100_000;

/** As the workspace chose; else Textract, and where its lines are doubtful the reader that comes with the project. */
export function readerOfPhoto(
  get: (variable: "RAW_BUCKET" | "READER_FUNCTION") => string,
  choices: Choices,
): ReadPorts["readerOf"] {
  const builtIn = calledFunction(get("READER_FUNCTION"), builtInMs);
  return (workspace, photo) => {
    const place = { bucket: get("RAW_BUCKET"), key: photoKey(workspace, photo) };
    const choice = async () => (await choices.of(workspace)).reader ?? "both";
    return textractReader(textract(), { builtIn: lambdaReader(builtIn, place), choice, place });
  };
}
