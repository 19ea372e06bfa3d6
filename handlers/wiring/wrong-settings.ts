import { ServiceRefused, ServiceStopped } from "../../app/adapters/aws-errors.ts";
import { OctemberError } from "../../app/errors.ts";
import type { Variable } from "./functions.ts";

/** Settings by the service that they name something of. */
const ofService: Readonly<Record<string, readonly Variable[]>> = {
  DynamoDB: ["TRUTH_TABLE", "STATE_TABLE"],
  S3: ["RAW_BUCKET", "ARCHIVE_BUCKET"],
  SQS: ["INBOX_QUEUE_URL"],
  Kinesis: ["PHOTOS_STREAM", "CONTACTS_STREAM"],
  Lambda: ["QUERY_FUNCTION", "READER_FUNCTION", "DRAW_FUNCTION"],
  "Slack's secret": ["SLACK_SECRET_ARN"],
  "The archive's secret": ["ARCHIVE_SECRET_ARN"],
};

/** The same by the codes of errors that only they lead to. */
const ofCode: Readonly<Record<string, Variable>> = {
  "wrong-secret": "SLACK_SECRET_ARN",
  "wrong-sealing-keys": "SLACK_SECRET_ARN",
  "not-from-slack": "SLACK_SECRET_ARN",
  "search-unreachable": "OPENSEARCH_URL",
  "search-forbidden": "OPENSEARCH_URL",
  "search-index-unfit": "OPENSEARCH_URL",
  "search-address-wrong": "OPENSEARCH_URL",
  "graph-unreachable": "NEPTUNE_URL",
  "place-unreachable": "GRAPHS",
  "place-unknown": "GRAPHS",
  "cache-unreachable": "REDIS_URL",
};

/** What a service says where it is another thing, another place or another right that it was asked with. */
const misconfigured =
  /NotFound|NoSuchBucket|NonExistentQueue|QueueDoesNotExist|AccessDenied|Forbidden|UnrecognizedClient|InvalidClientTokenId|InvalidSignature|other keys/;

/** Slack's words for a token that is no longer one. */
const staleToken = /^(invalid_auth|not_authed|account_inactive|token_revoked|token_expired)$/;

/** Which settings lead to this error; none where it may be anything else. */
export function settingsBehind(thrown: unknown): readonly Variable[] {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    if (!(error instanceof OctemberError)) continue;
    const { code, reason } = error as OctemberError & { readonly reason?: unknown };
    const setting = ofCode[code];
    if (setting !== undefined) return [setting];
    if (code === "slack-refused" && typeof reason === "string" && staleToken.test(reason)) return ["SLACK_SECRET_ARN"];
    if (error instanceof ServiceStopped) return ofService[error.service] ?? [];
    if (error instanceof ServiceRefused && misconfigured.test(error.reason)) return ofService[error.service] ?? [];
  }
  return [];
}
