import { dynamodbAsks } from "../../app/adapters/dynamodb/asks.ts";
import { dynamodbChoices } from "../../app/adapters/dynamodb/choices.ts";
import { dynamodbDailyBudget } from "../../app/adapters/dynamodb/daily-budget.ts";
import { dynamodbDismissals } from "../../app/adapters/dynamodb/dismissals.ts";
import { dynamodbImports } from "../../app/adapters/dynamodb/imports.ts";
import { dynamodbInboxKeys } from "../../app/adapters/dynamodb/inbox-keys.ts";
import { dynamodbPhotoStatuses } from "../../app/adapters/dynamodb/photo-statuses.ts";
import { probeTable } from "../../app/adapters/dynamodb/probe-table.ts";
import { dynamodbReplies } from "../../app/adapters/dynamodb/replies.ts";
import { type StateItems, stateItems } from "../../app/adapters/dynamodb/state-items.ts";
import { checkQueue } from "../../app/adapters/sqs/check-queue.ts";
import { sqsInbox } from "../../app/adapters/sqs/inbox.ts";
import { readerChoices } from "../../app/ports/choices.ts";
import { dynamodb, sqs } from "./aws-clients.ts";
import type { Variable } from "./functions.ts";
import type { Look } from "./look.ts";

/** Reads a setting that the function has. */
type Get<Needed extends Variable> = (variable: Needed) => string;

export function stateOf(get: Get<"STATE_TABLE">): StateItems {
  return stateItems(dynamodb(), get("STATE_TABLE"));
}

export function inboxOf(get: Get<"INBOX_QUEUE_URL" | "STATE_TABLE">) {
  return sqsInbox(sqs(), dynamodbInboxKeys(stateOf(get)), { queueUrl: get("INBOX_QUEUE_URL") });
}

export const lookAtTable: Look = (name) => probeTable(dynamodb(), name);
export const lookAtQueue: Look = (url) => checkQueue(sqs(), url);

/** What is known of messages, photos and imports. */
export function notesOf(state: StateItems) {
  const choices = dynamodbChoices(state);
  return {
    statuses: dynamodbPhotoStatuses(state),
    replies: dynamodbReplies(state),
    imports: dynamodbImports(state),
    asks: dynamodbAsks(state),
    dismissals: dynamodbDismissals(state),
    choices,
    readers: readerChoices,
    budget: dynamodbDailyBudget(state, {
      photosADay: async (workspace) => (await choices.of(workspace)).photosADay ?? photosADay,
    }),
  };
}

/** Of a workspace that chose nothing: a flood costs no more than that. */
const photosADay = 2_000;
