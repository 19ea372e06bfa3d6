import type { SQSRecord } from "aws-lambda";
import { dynamodbInboxKeys } from "../../../app/adapters/dynamodb/inbox-keys.ts";
import { sqsInbox } from "../../../app/adapters/sqs/inbox.ts";
import { sqsJobs } from "../../../app/adapters/sqs/jobs.ts";
import { workBatch } from "../../../app/adapters/sqs/work-batch.ts";
import type { Taken } from "../../../app/ports/inbox.ts";
import type { Worked } from "../../contract/inbox.ts";
import type { DisturbedRequests } from "../disturbed-requests.ts";
import { openStateTable } from "../dynamodb/state-table.ts";
import { eventSource } from "./event-source.ts";
import { openQueues } from "./queues.ts";

/** How a job is worked; `again`: it is to come again, and who had it said when. */
export type Each = (job: Taken) => Promise<Worked | "again">;

/** An inbox on SQS with its keys in a table, and what gives its jobs as Lambda does. */
export async function openInbox(options: Parameters<typeof openQueues>[0] = {}, dynamodb?: string) {
  const [table, queues] = await Promise.all([openStateTable(dynamodb), openQueues(options)]);
  let now = Date.UTC(2026, 10, 22);
  const clock = () => now;
  const queueUrl = queues.inboxUrl;
  const open = (requests?: DisturbedRequests) => {
    const items = requests === undefined ? table.items({ clock }) : table.disturbed(requests, { clock });
    const client = requests === undefined ? queues.client : queues.disturbed(requests);
    const keys = dynamodbInboxKeys(items);
    const inbox = sqsInbox(client, keys, { queueUrl, clock });
    return { keys, inbox, jobs: sqsJobs(client, keys, { inbox, queueUrl, now: clock }) };
  };
  const { inbox, jobs, keys } = open();

  const errors: unknown[] = [];

  /** What a function does with a batch. */
  function invoked(given: Taken[], each: Each) {
    return ({ Records }: { readonly Records: readonly SQSRecord[] }) =>
      workBatch(Records, {
        async work(record) {
          const job = await jobs.begin(record);
          if (job === undefined) return true;
          given.push(job);
          const worked = await each(job);
          if (worked === "done") await jobs.done(job);
          return worked !== "again";
        },
        release: jobs.release,
        putOff: async () => undefined,
        onError: (error) => errors.push(error),
      });
  }

  const source = (given: Taken[], each: Each = async () => "done", batchSize = 10) =>
    eventSource(queues.client, { queueUrl, batchSize, reportsItemFailures: true }, invoked(given, each));

  return {
    ...queues,
    table,
    /** Another program, of whose requests one may be disturbed. */
    program: open,
    keys,
    inbox,
    other: open().inbox,
    jobs,
    clock,
    now: clock,
    wait: (ms: number) => {
      now += ms;
    },
    source,
    /** What a function told of that it couldn't settle. */
    errors,
    async work(each?: Each, waitSeconds = 0): Promise<readonly Taken[]> {
      const given: Taken[] = [];
      await source(given, each).drain(waitSeconds);
      if (errors.length > 0) throw errors[0];
      return given;
    },
  };
}
