import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** How long somebody may take to say yes at Slack. */
const goodForMs = 10 * 60_000;

/** What goes to Slack and comes back with the answer, and what the browser keeps meanwhile. */
export interface InstallState {
  readonly state: string;
  readonly nonce: string;
}

/** Nothing is kept of it here: it carries its end, and a seal. */
export function newInstallState(secret: string, now: number): InstallState {
  const nonce = randomBytes(24).toString("base64url");
  const body = `${now + goodForMs}.${nonce}`;
  return { state: `${body}.${sealOf(secret, body)}`, nonce };
}

/** Whether this state was made here, is still good, and comes from the browser that it was made for. */
export function isOwnState(secret: string, { state, nonce }: Partial<InstallState>, now: number): boolean {
  const [until = "", made = "", seal = "", ...more] = state?.split(".") ?? [];
  if (more.length > 0 || nonce === undefined || nonce === "") return false;
  const isSealed = isSame(seal, sealOf(secret, `${until}.${made}`));
  return isSealed && isSame(made, nonce) && Number(until) > now && Number(until) <= now + goodForMs;
}

function sealOf(secret: string, body: string): string {
  // Another key than that of Slack's signatures: what is sealed here can't be taken for one, nor the other way round.
  const key = createHmac("sha256", secret).update("octember install state").digest();
  return createHmac("sha256", key).update(body).digest("base64url");
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
