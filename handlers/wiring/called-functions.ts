import { LambdaClient } from "@aws-sdk/client-lambda";
import { lambdaViews } from "../../app/adapters/lambda/asked-views.ts";
import { callFunction } from "../../app/adapters/lambda/call-function.ts";
import { checkFunction } from "../../app/adapters/lambda/check-function.ts";
import { impatient, once } from "./aws-clients.ts";
import type { Look } from "./look.ts";

/** Whoever calls says how long it waits, and calls again by itself. */
const lambda = once(() => new LambdaClient({ ...impatient(120_000), maxAttempts: 1 }));

/** A function that can be called by its name. */
export function calledFunction(name: string, timeoutMs: number) {
  return callFunction(lambda(), name, timeoutMs);
}

export function viewsOf(get: (variable: "QUERY_FUNCTION") => string, timeoutMs: number) {
  return lambdaViews(calledFunction(get("QUERY_FUNCTION"), timeoutMs));
}

export const lookAtFunction: Look = (name) => checkFunction(lambda(), name);
