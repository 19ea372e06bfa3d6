import { createInterface } from "node:readline";

/** The argument itself, or for `-` the lines of stdin without the empty ones. */
export async function* questionsOf(argument: string): AsyncGenerator<string> {
  if (argument !== "-") {
    yield argument;
    return;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== "") yield line;
  }
}
