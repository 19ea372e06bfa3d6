import { answeredIn } from "../../../app/adapters/lambda/answered.ts";
import { lambdaViews } from "../../../app/adapters/lambda/asked-views.ts";
import type { Functions } from "./functions.ts";

/** The views as functions outside the network ask for them: through `query`, again where it came to nothing. */
export function askedViews({ query }: Pick<Functions, "query">) {
  return lambdaViews(async (question) => {
    for (;;) {
      const answered = answeredIn(Buffer.from(JSON.stringify(await query(question as never))));
      if (answered?.state === "answered") return answered.answer;
      if (!answered?.retryable) throw new Error(`query gives no answer: ${answered?.code}`);
    }
  });
}
