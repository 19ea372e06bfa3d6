import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import type { Around } from "./open-pipeline.ts";

/** Counts invocations that failed: they threw, said that something of their batch has to come again, or answered Slack with a 5xx. */
export function countFailures() {
  const counts = new Map<FunctionName, number>();
  const count = (name: FunctionName) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const around: Around = (name, invoke) => async (event) => {
    try {
      const answer = await invoke(event);
      if (hasFailed(answer)) count(name);
      return answer;
    } catch (error) {
      count(name);
      throw error;
    }
  };
  return {
    around,
    failures: (name: FunctionName) => counts.get(name) ?? 0,
    figures: () => Object.fromEntries(counts),
  };
}

function hasFailed(answer: unknown): boolean {
  const { batchItemFailures = [], statusCode = 200 } = (answer ?? {}) as {
    readonly batchItemFailures?: readonly object[];
    readonly statusCode?: number;
  };
  return batchItemFailures.length > 0 || statusCode >= 500;
}
