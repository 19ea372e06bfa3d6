import { randomBytes } from "node:crypto";

const letters = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** An id as Slack gives them: its kind's letter, a zero, and eight more. */
export function newId(kind: "C" | "D" | "F" | "V" | "Ev" | "U"): string {
  const rest = [...randomBytes(8)].map((byte) => letters[byte % letters.length]).join("");
  return `${kind}0${rest}`;
}

/** What cannot be guessed, for URLs that are their own permission. */
export function newSecret(): string {
  return randomBytes(24).toString("base64url");
}
