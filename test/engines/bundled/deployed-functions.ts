import { onTestFinished } from "vitest";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import { type BundledFunction, functionProcesses } from "./function-process.ts";
import { region } from "./physical-names.ts";
import { lambdaOf, places } from "./places.ts";
import type { Templates } from "./templates.ts";

/** A busy machine isn't Lambda's: each function has so many times the time that its template gives it. `OCTEMBER_SLOWER=1`: just that. */
export const slower = Number(process.env.OCTEMBER_SLOWER ?? 12);

interface Options {
  readonly templates: Templates;
  readonly node: string;
  /** AWS's services, as the functions reach them. */
  readonly door: string;
  /** In place of what the template says: engines here have other addresses, and ask for no signatures. */
  readonly instead: Readonly<Record<string, string>>;
  /** What is no function's in the template. */
  readonly more: Readonly<Record<string, string>>;
  /** Milliseconds from now at which an invocation's process is killed, if it is still at work; undefined: it isn't. */
  readonly killedAfter?: (name: FunctionName) => number | undefined;
}

/** Every function by its bundle, with the settings of its template. Ended after the test. */
export function deployedFunctions(options: Options): Readonly<Record<FunctionName, BundledFunction>> {
  const names = Object.keys(places) as FunctionName[];
  return Object.fromEntries(names.map((name) => [name, deployed(name, options)])) as Record<
    FunctionName,
    BundledFunction
  >;
}

function deployed(name: FunctionName, { templates, node, door, instead, more, killedAfter }: Options): BundledFunction {
  const lambda = lambdaOf(templates, name);
  const { Handler, MemorySize, Timeout, Environment, Runtime, VpcConfig } = lambda.Properties;
  if (Runtime !== "nodejs24.x") throw new Error(`${name} runs on ${Runtime}`);
  const given = templates.resolve<Record<string, string>>(lambda.stack, Environment.Variables);
  const here = Object.fromEntries(Object.entries(instead).filter(([variable]) => given[variable] !== undefined));
  const made = functionProcesses({
    name,
    code: templates.codeOf(lambda),
    handler: Handler,
    memoryMb: MemorySize,
    timeoutMs: Timeout * 1_000 * slower,
    node,
    killedAfter: () => killedAfter?.(name),
    environment: { ...ofLambda(name), ...given, ...here, ...more, ...reached(door, VpcConfig !== undefined) },
  });
  onTestFinished(() => made.close());
  return made;
}

/** From within the network only S3 and DynamoDB are reached. */
function reached(door: string, isInside: boolean): Record<string, string> {
  if (!isInside) return { AWS_ENDPOINT_URL: door };
  const nobody = "http://127.0.0.1:9";
  return { AWS_ENDPOINT_URL: nobody, AWS_ENDPOINT_URL_S3: door, AWS_ENDPOINT_URL_DYNAMODB: door };
}

/** The variables that Lambda's runtime sets. The access key says to the door which function it is. */
function ofLambda(name: string): Record<string, string> {
  return {
    LANG: "en_US.UTF-8",
    TZ: ":UTC",
    PATH: "/usr/local/bin:/usr/bin:/bin",
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
    AWS_ACCESS_KEY_ID: name,
    AWS_SECRET_ACCESS_KEY: "octember",
    AWS_SESSION_TOKEN: "octember",
  };
}
