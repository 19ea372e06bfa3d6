import { plainText } from "./plain-text.ts";
import type { Templates } from "./synthesize.ts";
import { type WideResource, wideResourcesOf } from "./wide-resources.ts";

export interface Permission {
  /** `capture/SlackReceiveRolePolicy…`. */
  readonly where: string;
  readonly action: string;
  readonly resource: string;
}

interface Statement {
  readonly Effect: string;
  readonly Action?: unknown;
  readonly NotAction?: unknown;
  readonly Resource?: unknown;
  readonly NotResource?: unknown;
}

/** Everything that any policy in these templates allows: those of roles, and those of buckets, queues, topics and domains. */
export function permissions(templates: Templates): Permission[] {
  return Object.entries(templates).flatMap(([stack, { Resources }]) =>
    Object.entries(Resources).flatMap(([id, { Properties }]) =>
      statementsIn(Properties).flatMap((statement) =>
        listed(statement.Action).flatMap((action) =>
          listed(statement.Resource).map((resource) => ({
            where: `${stack}/${id}`,
            action: plainText(action),
            resource: plainText(resource),
          })),
        ),
      ),
    ),
  );
}

/** `*` in actions; and in resources, unless the pair stands in the data file. */
export function refused(all: readonly Permission[], name: string, graphs: readonly string[] = []): Permission[] {
  const known = wideResourcesOf(name, graphs);
  return all.filter(
    ({ action, resource }) =>
      action.includes("*") || (resource.includes("*") && !known.some((wide) => allows(wide, action, resource))),
  );
}

/** What stands in the data file and in no template. */
export function unused(all: readonly Permission[], name: string): string[] {
  return wideResourcesOf(name).flatMap((wide) =>
    wide.actions
      .filter((action) => !all.some((each) => each.action === action && allows(wide, action, each.resource)))
      .map((action) => `${action} ${wide.resource}`),
  );
}

function allows(wide: WideResource, action: string, resource: string): boolean {
  return wide.actions.includes(action) && wide.resource === resource;
}

/** Statements that allow, wherever in a resource's properties a policy's document lies, also one that is written as JSON. */
function statementsIn(value: unknown): Statement[] {
  if (Array.isArray(value)) return value.flatMap(statementsIn);
  if (typeof value !== "object" || value === null) return [];
  const { Statement: own, ...others } = value as Record<string, unknown>;
  const allowing = (own === undefined ? [] : listed(own)).filter((each) => (each as Statement).Effect === "Allow");
  for (const each of allowing as Statement[]) {
    if (each.NotAction !== undefined || each.NotResource !== undefined) {
      throw new Error("A policy that says what is not allowed allows everything else");
    }
  }
  return [...(allowing as Statement[]), ...Object.values(others).flatMap(statementsIn)];
}

const listed = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
