import { limits } from "../limits.ts";
import { Refusal, refusal } from "../refusal.ts";

/**
 * A page of a sorted list. From docs.slack.dev, "Pagination": the cursor says after which item to go on.
 * @throws Refusal invalid_cursor, invalid_arguments
 */
export function page<Item>(
  all: readonly Item[],
  keyOf: (item: Item) => string,
  limit: number,
  cursor: string | undefined,
): { readonly items: readonly Item[]; readonly next: string } {
  if (limit < 1 || limit > limits.pageOfMembers)
    throw refusal("invalid_arguments", [
      `must be a number between 1 and ${limits.pageOfMembers} [json-pointer:/limit]`,
    ]);
  const after = cursor ? decode(cursor) : undefined;
  const rest = after === undefined ? all : all.filter((item) => keyOf(item) > after);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return { items, next: last !== undefined && rest.length > limit ? encode(keyOf(last)) : "" };
}

const encode = (key: string) => Buffer.from(`after:${key}`).toString("base64");

function decode(cursor: string): string {
  const found = /^after:(.+)$/.exec(Buffer.from(cursor, "base64").toString("utf8"))?.[1];
  if (found === undefined) throw new Refusal("invalid_cursor");
  return found;
}
