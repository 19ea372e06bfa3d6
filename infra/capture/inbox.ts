import { Duration } from "aws-cdk-lib";
import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { inboxQueue } from "../../app/adapters/sqs/queues.ts";
import { removalOf } from "../keep.ts";
import { visibilityFor } from "../octember-function.ts";

/**
 * Jobs in the order of their lane, a lane never twice at once. Those whose function died each time, so that it could not
 * even give them up, lie in `dead` for two weeks.
 */
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
      retentionPeriod: Duration.seconds(inboxQueue.retentionSeconds),
      // The limit of what is sent is counted by lane, not by queue.
      deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
      fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
    };
    this.dead = new Queue(this, "Dead", every);
    this.queue = new Queue(this, "Queue", {
      ...every,
      visibilityTimeout: visibilityFor(props.timeout),
      deadLetterQueue: { queue: this.dead, maxReceiveCount: inboxQueue.maxReceiveCount },
    });
  }
}
