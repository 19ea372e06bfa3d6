import { Duration } from "aws-cdk-lib";
import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { deadJobsQueue, inboxQueue } from "../../app/adapters/sqs/queues.ts";
import { removalOf } from "../keep.ts";

/** AWS advises to hide a message for six times as long as the function that works on it may run. */
const visibilityTimeouts = 6;

/** Putting jobs into the inbox, and seeing at a function's start that it is there. */
export const inboxWrites = ["sqs:SendMessage", "sqs:GetQueueAttributes"] as const;

/** Jobs, lane by lane, as their adapter needs the queue; those that SQS itself gave up lie in `dead` for two weeks. */
export class Inbox extends Construct {
  readonly queue: Queue;
  readonly dead: Queue;

  constructor(scope: Construct, id: string, props: { readonly timeout: Duration }) {
    super(scope, id);
    const every = {
      fifo: true,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      removalPolicy: removalOf(scope),
      visibilityTimeout: Duration.seconds(props.timeout.toSeconds() * visibilityTimeouts),
      // What is sent is counted by lane: otherwise a FIFO queue takes 300 messages a second.
      deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
      fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
    };
    this.dead = new Queue(this, "Dead", {
      ...every,
      retentionPeriod: Duration.seconds(deadJobsQueue.retentionSeconds),
    });
    this.queue = new Queue(this, "Queue", {
      ...every,
      retentionPeriod: Duration.seconds(inboxQueue.retentionSeconds),
      deadLetterQueue: { queue: this.dead, maxReceiveCount: inboxQueue.maxReceiveCount },
    });
  }
}
