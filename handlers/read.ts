import { lambdaReader } from "../app/adapters/lambda/text-reader.ts";
import { photoKey } from "../app/adapters/s3/photo-key.ts";
import { textractReader } from "../app/adapters/textract/text-reader.ts";
import type { PhotoId, WorkspaceId } from "../app/ids.ts";
import { textract } from "./wiring/aws-clients.ts";
import { photosOf } from "./wiring/aws-s3.ts";
import { inboxOf, notesOf, stateOf } from "./wiring/aws-stores.ts";
import { calledFunction } from "./wiring/called-functions.ts";
import { asideOf } from "./wiring/dead-letters.ts";
import { openRead } from "./wiring/read.ts";
import { settingsFor } from "./wiring/settings.ts";
import { truthOf } from "./wiring/truth-store.ts";

const { get, log, named } = settingsFor("read", process.env);
const { statuses, choices } = notesOf(stateOf(get));
const builtIn = calledFunction(get("READER_FUNCTION"), 100_000);

/** As the workspace chose; else Textract, and where its lines are doubtful the reader that comes with the project. */
function readerOf(workspace: WorkspaceId, photo: PhotoId) {
  const place = { bucket: get("RAW_BUCKET"), key: photoKey(workspace, photo) };
  const choice = async () => (await choices.of(workspace)).reader ?? "both";
  return textractReader(textract(), { builtIn: lambdaReader(builtIn, place), choice, place });
}

/** Stream `photos` → text → truth, and a job that shows it. */
export const handler = named(
  openRead({
    truth: truthOf(get),
    statuses,
    photos: photosOf(get),
    readerOf,
    inbox: inboxOf(get),
    aside: asideOf(get),
    log,
  }),
);
