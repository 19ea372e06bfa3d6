import type { CardId } from "../../app/ids.ts";
import type { Truth } from "../../app/ports/truth.ts";
import { type ArchivePlace, type ReadArchivePorts, readArchive } from "../../app/steps/read-archive.ts";
import { type Asked, OperationRefused, type Timed, timeIsUp, workspaceIn } from "./operation.ts";

/** Lambda answers 6 MB at most. */
const mostCharacters = 2_000_000;

/**
 * `{"do": "read-archive", "workspace": …, "from": "2026-11-26T09", "to": "2026-11-26T17"}`: everything that changed in these hours (UTC),
 * or what names one `card`; again with `after` = the answer's `next`. What was erased is in it no longer.
 */
export function readArchiveOperation(ports: ReadArchivePorts & { readonly truth: Pick<Truth, "workspaces"> }) {
  return async (asked: Asked, context: Timed) => {
    const { card, from, to = from, after } = asked;
    if (!isHour(from) || !isHour(to)) throw new OperationRefused('"from" and "to" are hours in UTC: "2026-11-26T09"');
    const question = {
      workspace: await workspaceIn(ports, asked),
      ...(typeof card === "string" ? { card: card as CardId } : {}),
      from,
      to,
      ...(isPlace(after) ? { after } : {}),
    };
    let [counted, characters] = [0, 0];
    return readArchive(ports, question, (changes) => {
      characters += JSON.stringify(changes.slice(counted)).length;
      counted = changes.length;
      return characters > mostCharacters || timeIsUp(context);
    });
  };
}

function isHour(said: unknown): said is string {
  return typeof said === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}$/.test(said) && !Number.isNaN(Date.parse(`${said}:00Z`));
}

function isPlace(said: unknown): said is ArchivePlace {
  const { hour, object, line } = (said ?? {}) as Partial<Record<keyof ArchivePlace, unknown>>;
  return isHour(hour) && typeof object === "string" && typeof line === "number";
}
