import { dynamodbInboxKeys } from "../../app/adapters/dynamodb/inbox-keys.ts";
import type { StateItems } from "../../app/adapters/dynamodb/state-items.ts";
import { takeOverDead } from "../../app/adapters/sqs/dead-jobs.ts";
import { sqsJobs } from "../../app/adapters/sqs/jobs.ts";
import type { Inbox } from "../../app/ports/inbox.ts";
import { sqs } from "./aws-clients.ts";
import type { RespondOptions } from "./respond.ts";

/** How jobs come out of the inbox's queue, and out of the one of jobs whose function died each time. */
export function inboxJobsOf(
  queueUrl: string,
  { state, inbox, now }: { readonly state: StateItems; readonly inbox: Inbox; readonly now: () => number },
): Pick<RespondOptions, "jobs" | "isDead" | "takeOver"> {
  const keys = dynamodbInboxKeys(state);
  return {
    jobs: sqsJobs(sqs(), keys, { inbox, queueUrl, now }),
    isDead: ({ eventSourceARN }) => eventSourceARN.split(":").at(-1) !== queueUrl.split("/").at(-1),
    takeOver: (record) => takeOverDead(keys, record, now()),
  };
}
