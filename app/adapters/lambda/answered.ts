import { OctemberError } from "../../errors.ts";

/** What a function that is called by another returns: also its errors, which Lambda would flatten to their words. */
export type Answered =
  | { readonly state: "answered"; readonly answer: unknown }
  | { readonly state: "failed"; readonly code: string; readonly retryable: boolean };

/** Does what was asked. `onFailed` gets the whole of an error of which only the code is answered. What isn't an error of ours is thrown on: Lambda then says that the function failed. */
export async function answerCall(
  work: () => Promise<unknown>,
  onFailed: (error: OctemberError) => void = () => {},
): Promise<Answered> {
  try {
    return { state: "answered", answer: await work() };
  } catch (error) {
    if (!(error instanceof OctemberError)) throw error;
    onFailed(error);
    return { state: "failed", code: error.code, retryable: error.retryable };
  }
}

/** @returns `undefined` where it is nothing of the kind. */
export function answeredIn(payload: Uint8Array | undefined): Answered | undefined {
  let said: { state?: unknown; answer?: unknown; code?: unknown; retryable?: unknown } | null;
  try {
    said = JSON.parse(Buffer.from(payload ?? []).toString("utf8")) as typeof said;
  } catch {
    return undefined;
  }
  if (said?.state === "answered") return { state: "answered", answer: said.answer };
  if (said?.state !== "failed" || typeof said.code !== "string") return undefined;
  return { state: "failed", code: said.code, retryable: said.retryable === true };
}
