import { type Answered, answerCall } from "../../app/adapters/lambda/answered.ts";
import { type AskedViews, answerQuestion } from "../../app/adapters/lambda/query-protocol.ts";

/** Answers what `receive` and `respond` ask of the views, and nothing else. */
export function openQuery(views: AskedViews): (question: unknown) => Promise<Answered> {
  return (question) => answerCall(() => answerQuestion(views, question));
}
