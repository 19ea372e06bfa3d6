import { OctemberError } from "../../app/errors.ts";
import { type Log, type LogLevel, openLog } from "../../app/log.ts";
import { type FunctionName, type FunctionNeeds, functions, type Variable } from "./functions.ts";
import { wrongGraphs } from "./further-graphs.ts";
import type { Looks } from "./look.ts";
import { namingSettings } from "./name-settings.ts";

class WrongEnvironment extends OctemberError {
  override readonly name = "WrongEnvironment";
  readonly code = "wrong-environment";
}

export type Environment = Readonly<Record<string, string | undefined>>;

type VariablesOf<Name extends FunctionName> = (typeof functions)[Name]["environment"][number];

/** What a function was given. `get` takes only what `functions.ts` says that it is. */
export interface Settings<Name extends FunctionName> {
  readonly get: (variable: VariablesOf<Name>) => string;
  readonly logLevel: LogLevel;
  readonly log: Log;
  /** Wraps the function's handler: what is wrong with a setting is said by the setting's name, at the first run and wherever one fails by it. */
  readonly named: <Asked extends readonly unknown[], Answer>(
    handler: (...asked: Asked) => Promise<Answer>,
    looks: Looks<Name> | (() => Promise<Looks<Name>>),
  ) => (...asked: Asked) => Promise<Answer>;
  /** Another Web API than Slack's own: `SLACK_API_URL`, with a trailing `/api/`. */
  readonly slackApi: { readonly slackApiUrl?: string };
}

/** @throws WrongEnvironment naming every variable that is missing or no address, at once. */
export function settingsFor<Name extends FunctionName>(name: Name, environment: Environment): Settings<Name> {
  const needs: FunctionNeeds = functions[name];
  const wrong = needs.environment.flatMap((variable) => whatIsWrong(variable, environment[variable]));
  if (wrong.length > 0) throw new WrongEnvironment(`${name} can't start: ${wrong.join("; ")}`);
  const get = (variable: Variable) => environment[variable] ?? "";
  const logLevel = logLevelOf(name, environment.LOG_LEVEL);
  const patienceMs = needs.isWaitedFor ? 1_000 : 5_000;
  return {
    get,
    logLevel,
    ...namingSettings({ name, needs: needs.environment, get, log: openLog(logLevel), patienceMs }),
    slackApi: environment.SLACK_API_URL ? { slackApiUrl: environment.SLACK_API_URL } : {},
  };
}

function whatIsWrong(variable: Variable, value: string | undefined): string[] {
  if (!value) return [`${variable} is missing`];
  const wrong = variable === "GRAPHS" ? wrongGraphs(value) : undefined;
  if (wrong !== undefined) return [`GRAPHS ${wrong}`];
  if (variable.endsWith("_URL") && !URL.canParse(value)) return [`${variable} is no URL`];
  return [];
}

const levels: readonly LogLevel[] = ["debug", "info", "warn", "error", "silent"];

function logLevelOf(name: string, given = "info"): LogLevel {
  const level = levels.find((one) => one === given.toLowerCase());
  if (level === undefined) throw new WrongEnvironment(`${name} can't start: LOG_LEVEL is none of ${levels.join(", ")}`);
  return level;
}
