import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from "@slack/web-api";
import { OctemberError } from "../../errors.ts";
import { SlackRefused, SlackUnavailable } from "../../ports/speak.ts";

/** Slack's errors that say nothing about the request: the same may succeed later. */
const passing: ReadonlySet<string> = new Set([
  "fatal_error",
  "internal_error",
  "request_timeout",
  "service_unavailable",
  "team_added_to_org",
  "ratelimited",
  "rate_limited",
]);

/**
 * Does one call to Slack's Web API.
 * @throws SlackRefused, SlackUnavailable
 */
export async function atSlack<T>(method: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw slackError(method, error);
  }
}

function slackError(method: string, error: unknown): OctemberError {
  if (error instanceof OctemberError) return error;
  const cause = { cause: error };
  if (error instanceof WebAPIRateLimitedError) return new SlackUnavailable(method, error.retryAfter * 1000, cause);
  if (error instanceof WebAPIPlatformError) {
    const reason = codeOf(error.data.error);
    return passing.has(reason)
      ? new SlackUnavailable(method, undefined, cause)
      : new SlackRefused(method, reason, cause);
  }
  if (error instanceof WebAPIHTTPError && error.statusCode < 500 && error.statusCode !== 408) {
    return new SlackRefused(method, `http_${error.statusCode}`, cause);
  }
  return new SlackUnavailable(method, undefined, cause);
}

/** Where Slack answers with a page, the client takes the whole page for the error's code. */
function codeOf(given: unknown): string {
  return typeof given === "string" && /^[a-z0-9_.:-]{1,80}$/i.test(given) ? given : "unknown_error";
}
