/** What a value must be. A shape is data; `check` says what is wrong, in Slack's words and at Slack's place. */
export type Rule =
  | { readonly is: "string"; readonly max?: number; readonly min?: number; readonly like?: RegExp }
  | { readonly is: "boolean" }
  | { readonly is: "integer"; readonly min: number; readonly max: number }
  | { readonly is: "choice"; readonly of: readonly string[] }
  | { readonly is: "list"; readonly of: () => Rule; readonly min: number; readonly max: number }
  /** An object of any keys; their values are checked by `of` if there is one. */
  | { readonly is: "map"; readonly of?: Rule }
  | ObjectRule
  | { readonly is: "typed"; readonly types: Readonly<Record<string, ObjectRule>> };

export interface ObjectRule {
  readonly is: "object";
  readonly must: Readonly<Record<string, Rule>>;
  readonly may: Readonly<Record<string, Rule>>;
  /** What can't be said field by field. */
  readonly also?: (value: Readonly<Record<string, unknown>>, pointer: string) => readonly string[];
}

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const at = (pointer: string, problem: string) => `${problem} [json-pointer:${pointer}]`;

/** Characters as people count them, the way Slack's limits do. */
const length = (text: string) => [...text].length;

/** @returns every problem, each with the JSON pointer of its place; none if the value is as it must be. */
export function check(rule: Rule, value: unknown, pointer: string): readonly string[] {
  switch (rule.is) {
    case "string":
      return checkString(rule, value, pointer);
    case "boolean":
      return typeof value === "boolean" ? [] : [at(pointer, "must be a valid boolean")];
    case "integer":
      return checkInteger(rule, value, pointer);
    case "choice":
      return typeof value === "string" && rule.of.includes(value) ? [] : [at(pointer, "must be a valid enum value")];
    case "list":
      return checkList(rule, value, pointer);
    case "map":
      return checkMap(rule, value, pointer);
    case "object":
      return isObject(value) ? checkObject(rule, value, pointer) : [at(pointer, "must provide an object")];
    case "typed":
      return checkTyped(rule.types, value, pointer);
  }
}

function checkString(rule: Extract<Rule, { is: "string" }>, value: unknown, pointer: string): readonly string[] {
  if (typeof value !== "string") return [at(pointer, "must provide a string")];
  const min = rule.min ?? 0;
  if (length(value) < min) return [at(pointer, `must be more than ${min - 1} characters`)];
  if (rule.max !== undefined && length(value) > rule.max)
    return [at(pointer, `must be less than ${rule.max + 1} characters`)];
  if (rule.like && !rule.like.test(value)) return [at(pointer, "must match pattern")];
  return [];
}

function checkInteger(rule: Extract<Rule, { is: "integer" }>, value: unknown, pointer: string): readonly string[] {
  if (typeof value !== "number" || !Number.isInteger(value)) return [at(pointer, "must provide a number")];
  if (value < rule.min) return [at(pointer, `must be greater than ${rule.min - 1}`)];
  return value > rule.max ? [at(pointer, `must be less than ${rule.max + 1}`)] : [];
}

function checkList(rule: Extract<Rule, { is: "list" }>, value: unknown, pointer: string): readonly string[] {
  if (!Array.isArray(value)) return [at(pointer, "must provide an array")];
  if (value.length < rule.min) return [at(pointer, `must provide at least ${rule.min} items`)];
  if (value.length > rule.max) return [at(pointer, `no more than ${rule.max} items allowed`)];
  return value.flatMap((item, place) => check(rule.of(), item, `${pointer}/${place}`));
}

function checkMap({ of }: Extract<Rule, { is: "map" }>, value: unknown, pointer: string): readonly string[] {
  if (!isObject(value)) return [at(pointer, "must provide an object")];
  return of ? Object.entries(value).flatMap(([name, held]) => check(of, held, `${pointer}/${name}`)) : [];
}

function checkTyped(types: Readonly<Record<string, ObjectRule>>, value: unknown, pointer: string): readonly string[] {
  if (!isObject(value)) return [at(pointer, "must provide an object")];
  if (value.type === undefined) return [at(pointer, "missing required field: type")];
  const rule = typeof value.type === "string" && Object.hasOwn(types, value.type) ? types[value.type] : undefined;
  if (!rule) return [at(`${pointer}/type`, `unsupported type: ${String(value.type)}`)];
  return checkObject({ ...rule, must: { type: { is: "string" }, ...rule.must } }, value, pointer);
}

function checkObject(rule: ObjectRule, value: Json, pointer: string): readonly string[] {
  const problems: string[] = [];
  for (const field of Object.keys(rule.must))
    if (value[field] === undefined) problems.push(at(pointer, `missing required field: ${field}`));
  for (const [field, held] of Object.entries(value)) {
    if (held === undefined) continue;
    const known = Object.hasOwn(rule.must, field)
      ? rule.must[field]
      : Object.hasOwn(rule.may, field)
        ? rule.may[field]
        : undefined;
    if (known) problems.push(...check(known, held, `${pointer}/${field}`));
    else problems.push(at(pointer, `invalid additional property: ${field}`));
  }
  return problems.length > 0 ? problems : (rule.also?.(value, pointer) ?? []);
}
