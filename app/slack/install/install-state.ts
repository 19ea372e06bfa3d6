import { randomBytes } from "node:crypto";
import { isSame, sealOf } from "../sealed.ts";

/** How long somebody may take to say yes at Slack. */
const goodForMs = 10 * 60_000;

const purpose = "install state";

/** What goes to Slack and comes back with the answer, and what the browser keeps meanwhile. */
export interface InstallState {
  readonly state: string;
  readonly nonce: string;
}

/** Nothing is kept of it here: it carries its end, and a seal. */
export function newInstallState(secret: string, now: number): InstallState {
  const nonce = randomBytes(24).toString("base64url");
  const body = `${now + goodForMs}.${nonce}`;
  return { state: `${body}.${sealOf(secret, purpose, body)}`, nonce };
}

/** Whether this state was made here, is still good, and comes from the browser that it was made for. */
export function isOwnState(secret: string, { state, nonce }: Partial<InstallState>, now: number): boolean {
  const [until = "", made = "", seal = "", ...more] = state?.split(".") ?? [];
  if (more.length > 0 || nonce === undefined || nonce === "") return false;
  const isSealed = isSame(seal, sealOf(secret, purpose, `${until}.${made}`));
  return isSealed && isSame(made, nonce) && Number(until) > now && Number(until) <= now + goodForMs;
}
