import type { Resource, Templates } from "../../infra/checks/synthesize.ts";

/** What every part of the templates' tests looks at. */
export interface Synthesized {
  readonly small: Templates;
  readonly production: Templates;
}

export interface Found extends Resource {
  readonly stack: string;
  readonly id: string;
}

export function everything(templates: Templates): Found[] {
  return Object.entries(templates).flatMap(([stack, { Resources }]) =>
    Object.entries(Resources).map(([id, resource]) => ({ ...resource, stack, id })),
  );
}

export function all(templates: Templates, type: string): Found[] {
  return everything(templates).filter((each) => each.Type === type);
}

/** The one of a type, or the one of those whose logical id begins so. */
export function one(templates: Templates, type: string, begin = ""): Found {
  const found = all(templates, type).filter(({ id }) => id.startsWith(begin));
  if (found.length !== 1) throw new Error(`${found.length} of ${type} ${begin}: ${found.map(({ id }) => id)}`);
  return found[0] as Found;
}

/** `ReadScripts1A2B3C4D` → `read-scripts`. */
export function functionName({ id }: { readonly id: string }): string {
  const words = id.replace(/[0-9A-F]{8}$/, "").match(/[A-Z][a-z]+/g) ?? [id];
  return words.join("-").toLowerCase();
}

export function functions(templates: Templates): ReadonlyMap<string, Found> {
  return new Map(all(templates, "AWS::Lambda::Function").map((each) => [functionName(each), each]));
}

/** The logical id in a reference within one stack or to another. */
export function target(reference: unknown): string {
  const text = JSON.stringify(reference);
  return (
    text.match(/"(?:Ref|Fn::GetAtt)":\[?"(\w+)"/)?.[1] ??
    text.match(/ExportsOutput(?:FnGetAtt|Ref)(\w+?[0-9A-F]{8})/)?.[1] ??
    text
  );
}
