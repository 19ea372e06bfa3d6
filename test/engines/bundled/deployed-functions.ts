import { onTestFinished } from "vitest";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import { type BundledFunction, functionProcesses } from "./function-process.ts";
import { region } from "./physical-names.ts";
import type { Templates } from "./templates.ts";

/** Where each function is in the CDK. */
export const places = {
  receive: "octember-capture/Receive",
  respond: "octember-capture/Respond",
  reply: "octember-capture/Reply",
  arrive: "octember-capture/Arrive",
  read: "octember-capture/Read",
  "read-scripts": "octember-capture/ReadScripts",
  index: "octember-find/Index",
  query: "octember-find/Query",
  link: "octember-intro/Link",
  operate: "octember-watch/Operate",
  redrive: "octember-watch/Redrive",
} as const satisfies Record<FunctionName, string>;

/** A busy machine isn't Lambda's: each function has so many times the time that its template gives it. */
const slower = 12;

export const lambdaOf = (templates: Templates, name: FunctionName) => templates.at(`${places[name]}/Resource`);

interface Options {
  readonly templates: Templates;
  readonly node: string;
  /** AWS's services, as the functions reach them. */
  readonly door: string;
  /** In place of what the template says: engines here have other addresses, and ask for no signatures. */
  readonly instead: Readonly<Record<string, string>>;
  /** What is no function's in the template. */
  readonly more: Readonly<Record<string, string>>;
}

/** Every function by its bundle, with the settings of its template. Ended after the test. */
export function deployedFunctions(options: Options): Readonly<Record<FunctionName, BundledFunction>> {
  const names = Object.keys(places) as FunctionName[];
  return Object.fromEntries(names.map((name) => [name, deployed(name, options)])) as Record<
    FunctionName,
    BundledFunction
  >;
}

function deployed(name: FunctionName, { templates, node, door, instead, more }: Options): BundledFunction {
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
