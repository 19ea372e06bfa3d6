import { Refusal, refusal } from "../refusal.ts";
import type { ArgumentKind, Arguments, Method } from "./method.ts";

/** What may stand in any call; `team_id` is what Bolt sends with each. */
const ofEveryCall = new Set(["token", "team_id"]);

/**
 * Turns what was sent into a method's arguments. Real Slack ignores arguments that it does not know;
 * here they are refused, as are those that it knows and this does not.
 * @throws Refusal invalid_arguments, or the method's own error for what should have been JSON
 */
export function readArguments(method: Method, sent: Readonly<Record<string, unknown>>): Arguments {
  const problems: string[] = [];
  const args: Record<string, unknown> = {};
  const known: Readonly<Record<string, ArgumentKind>> = { ...method.must, ...method.may };
  for (const [name, value] of Object.entries(sent)) {
    if (ofEveryCall.has(name) || value === undefined || value === null) continue;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!kind) {
      problems.push(`unsupported argument: ${name} [json-pointer:/${name}]`);
      continue;
    }
    const read = readers[kind](value);
    if (read !== undefined) args[name] = read;
    else if (kind === "json" && method.notJson?.[name]) throw new Refusal(method.notJson[name]);
    else problems.push(`${wrong[kind]} [json-pointer:/${name}]`);
  }
  for (const name of Object.keys(method.must))
    if (sent[name] === undefined || sent[name] === null)
      problems.push(`missing required field: ${name} [json-pointer:]`);
  if (problems.length > 0) throw refusal("invalid_arguments", problems);
  return args;
}

const wrong: Readonly<Record<ArgumentKind, string>> = {
  string: "must provide a string",
  boolean: "must be a valid boolean",
  integer: "must provide a number",
  json: "must be valid JSON",
};

const readers: Readonly<Record<ArgumentKind, (value: unknown) => unknown>> = {
  string: (value) => (typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined),
  boolean: (value) =>
    value === true || value === "true" || value === "1" || value === 1
      ? true
      : value === false || value === "false" || value === "0" || value === 0
        ? false
        : undefined,
  integer: (value) => {
    const number = typeof value === "string" && value !== "" ? Number(value) : value;
    return Number.isInteger(number) ? number : undefined;
  },
  json: (value) => {
    if (typeof value !== "string") return typeof value === "object" ? value : undefined;
    try {
      const parsed: unknown = JSON.parse(value);
      return typeof parsed === "object" && parsed !== null ? parsed : undefined;
    } catch {
      return undefined;
    }
  },
};
