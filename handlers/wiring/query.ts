import { type Answered, answerCall } from "../../app/adapters/lambda/answered.ts";
import { type AskedViews, answerQuestion } from "../../app/adapters/lambda/query-protocol.ts";
import type { OctemberError } from "../../app/errors.ts";
import type { Log } from "../../app/log.ts";

/** Answers what `receive` and `respond` ask of the views, and nothing else. */
export function openQuery(views: AskedViews, log: Log): (question: unknown) => Promise<Answered> {
  const onFailed = (error: OctemberError) => log.warn("question-unanswered", {}, error);
  return (question) => answerCall(() => answerQuestion(views, question), onFailed);
}
