import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * A seal on what goes through somebody's browser and comes back. Under another key than that of Slack's signatures, and one for each purpose:
 * what is sealed for one can't be taken for another.
 */
export function sealOf(secret: string, purpose: string, body: string): string {
  const key = createHmac("sha256", secret).update(`octember ${purpose}`).digest();
  return createHmac("sha256", key).update(body).digest("base64url");
}

export function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
