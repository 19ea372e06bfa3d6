import { createHmac, timingSafeEqual } from "node:crypto";
import { OctemberError } from "../../errors.ts";

/** How far a request's time stamp may lie from now, before or after: Slack's own five minutes. */
const toleranceSeconds = 300;

export class NotFromSlack extends OctemberError {
  override readonly name = "NotFromSlack";
  readonly code = "not-from-slack";
}

export interface SignedRequest {
  /** The bytes as they came: a decoded and encoded body has another signature. */
  readonly body: Uint8Array;
  /** `X-Slack-Signature` */
  readonly signature: string | undefined;
  /** `X-Slack-Request-Timestamp`: seconds since 1970. */
  readonly timestamp: string | undefined;
}

/**
 * Verifies what Slack signed, as "Verifying requests from Slack" describes it. A time stamp ahead of ours is refused as an old one is.
 * @throws NotFromSlack
 */
export function verifySignature(request: SignedRequest, secret: string, nowMs: number): void {
  const { signature, timestamp } = request;
  if (signature === undefined || timestamp === undefined) throw new NotFromSlack("the request is not signed");
  if (!/^\d{1,12}$/.test(timestamp)) throw new NotFromSlack("the time stamp is no number");
  const apart = Math.abs(nowMs / 1000 - Number(timestamp));
  if (apart > toleranceSeconds)
    throw new NotFromSlack(`the time stamp is ${Math.round(apart)} s off: is this machine's clock right?`);
  const expected = Buffer.from(
    `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:`).update(request.body).digest("hex")}`,
  );
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new NotFromSlack("the signature is wrong: is SLACK_SIGNING_SECRET this app's?");
  }
}
