import { OctemberError } from "../../app/errors.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Truth } from "../../app/ports/truth.ts";

/** What an operator asked for is nothing that the function does. */
export class OperationRefused extends OctemberError {
  override readonly name = "OperationRefused";
  readonly code = "operation-refused";
}

/** What an operator asks for; what else belongs to it, each operation says. */
export type Asked = { readonly do?: unknown } & Readonly<Record<string, unknown>>;

/** What Lambda says of the time that is left. */
export interface Timed {
  getRemainingTimeInMillis(): number;
}

export type Operation = (asked: Asked, context: Timed) => Promise<unknown>;

/** A function that does what it is asked for by name. @param name by which it refuses everything else */
export function openOperations(name: string, operations: Readonly<Record<string, Operation>>) {
  return (asked: Asked, context: Timed): Promise<unknown> => {
    const wanted = typeof asked.do === "string" && Object.hasOwn(operations, asked.do) ? asked.do : "";
    const operation = operations[wanted];
    if (operation !== undefined) return operation(asked, context);
    const known = Object.keys(operations).map((one) => `"${one}"`);
    return Promise.reject(new OperationRefused(`${name} does ${known.join(", ")}`));
  };
}

/** The workspace that is meant: the only one, where none is named. @throws OperationRefused */
export async function workspaceIn(
  { truth }: { readonly truth: Pick<Truth, "workspaces"> },
  { workspace }: Asked,
): Promise<WorkspaceId> {
  if (typeof workspace === "string") return workspace as WorkspaceId;
  const [only, ...others] = await truth.workspaces();
  if (only === undefined || others.length > 0)
    throw new OperationRefused('"workspace" is the id of one, as there is not just one');
  return only;
}

/** What is begun has to end. @param reservedMs as long as that may take */
export function timeIsUp(context: Timed, reservedMs = 60_000): boolean {
  return context.getRemainingTimeInMillis() < reservedMs;
}
