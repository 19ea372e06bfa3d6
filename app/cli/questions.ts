import { createInterface } from "node:readline";

/** The argument itself, or for `-` every line of stdin, empty ones too: who zips questions and answers must not slip by one. */
export async function* questionsOf(argument: string): AsyncGenerator<string> {
  if (argument !== "-") {
    yield argument;
    return;
  }
  yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}
