import type { SearchKey } from "../ports/search-view.ts";

const allowedKey = /^[\p{L}\p{M}\p{N}]{1,48}$/u;

/** Whether every engine keeps it as one word, as it is. */
export function isAllowedKey(key: SearchKey): boolean {
  return allowedKey.test(key);
}
