import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import { OctemberError } from "../../errors.ts";
import { awsError, ServiceStopped } from "../aws-errors.ts";
import { type Answered, answeredIn } from "./answered.ts";

/** Lambda takes and gives no more with one invocation. */
const mostBytes = 6 * 1024 * 1024;

/** What is asked of another function is larger than Lambda takes: the same again is as large. */
class QuestionTooLarge extends OctemberError {
  override readonly name = "QuestionTooLarge";
  readonly code = "question-too-large";
}

/** The function ran, and ended without an answer: killed, out of memory or time, or by an error that it doesn't know. */
class FunctionFailed extends OctemberError {
  override readonly name = "FunctionFailed";
  readonly code = "function-failed";
  override readonly retryable = true;
}

/** What the other function said of what was asked. */
class FunctionRefused extends OctemberError {
  override readonly name = "FunctionRefused";
  readonly code: string;
  override readonly retryable: boolean;

  constructor(name: string, { code, retryable }: Extract<Answered, { state: "failed" }>) {
    super(`${name} answers: ${code}`);
    this.code = code;
    this.retryable = retryable;
  }
}

/** Asks another function, and waits for its answer. */
export type Call = (question: object) => Promise<unknown>;

/**
 * Calls a Lambda function, once. What it throws is retryable where trying again may help: throttling, time-outs, whatever ended the
 * function early, and what it itself calls retryable.
 */
export function callFunction(client: LambdaClient, functionName: string, timeoutMs: number): Call {
  return async (question) => {
    const payload = Buffer.from(JSON.stringify(question));
    if (payload.length > mostBytes) throw new QuestionTooLarge(`a question of ${payload.length} bytes`);
    const { FunctionError, Payload } = await invoke(client, functionName, payload, timeoutMs);
    if (FunctionError !== undefined) throw new FunctionFailed(`${functionName} ended with ${typeOf(Payload)}`);
    const answered = answeredIn(Payload);
    if (answered === undefined) throw new FunctionFailed(`${functionName} answers what nobody understands`);
    if (answered.state === "failed") throw new FunctionRefused(functionName, answered);
    return answered.answer;
  };
}

async function invoke(client: LambdaClient, functionName: string, payload: Uint8Array, timeoutMs: number) {
  const signal = AbortSignal.timeout(timeoutMs);
  const command = new InvokeCommand({
    FunctionName: functionName,
    InvocationType: "RequestResponse",
    Payload: payload,
  });
  try {
    return await client.send(command, { abortSignal: signal });
  } catch (thrown) {
    if (signal.aborted) throw new ServiceStopped("Lambda", `no answer within ${timeoutMs} ms`, { cause: thrown });
    throw awsError("Lambda", thrown);
  }
}

/** What Lambda calls the error. Its message may quote what the function worked on. */
function typeOf(payload: Uint8Array | undefined): string {
  try {
    const { errorType } = JSON.parse(Buffer.from(payload ?? []).toString("utf8")) as { errorType?: unknown };
    if (typeof errorType === "string" && /^[A-Za-z.]{1,80}$/.test(errorType)) return errorType;
  } catch {}
  return "an error";
}
