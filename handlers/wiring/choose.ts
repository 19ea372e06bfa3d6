import type { WorkspaceId } from "../../app/ids.ts";
import { type Choices, type Chosen, mostPhotosADay, readerChoices } from "../../app/ports/choices.ts";
import { type Asked, type Operation, OperationRefused } from "./operation.ts";

/**
 * What a workspace chose, after what is asked to be changed of it: `reader`, `photosADay`; `null`: as for all.
 * @throws OperationRefused
 */
export function settingsOperation(choices: Choices): Operation {
  return async (asked) => chooseFor(choices, asked);
}

async function chooseFor(choices: Choices, asked: Asked): Promise<Chosen> {
  const { workspace, reader, photosADay } = asked;
  if (typeof workspace !== "string" || !/^[TE][A-Z0-9]+$/.test(workspace))
    throw new OperationRefused('"settings" needs the id of a "workspace", like T0123456');
  const of = workspace as WorkspaceId;
  if (reader === undefined && photosADay === undefined) return choices.of(of);
  const chosen = reader === null ? null : readerChoices.find((one) => one === reader);
  if (reader !== undefined && chosen === undefined)
    throw new OperationRefused(`"reader" is one of ${readerChoices.join(", ")}, or null`);
  if (photosADay !== undefined && photosADay !== null && !isCount(photosADay))
    throw new OperationRefused(`"photosADay" is a whole number up to ${mostPhotosADay}, or null`);
  return choices.choose(of, {
    ...(chosen === undefined ? {} : { reader: chosen }),
    ...(photosADay === undefined ? {} : { photosADay: photosADay as number | null }),
  });
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostPhotosADay;
}
