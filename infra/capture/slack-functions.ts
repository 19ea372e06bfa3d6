import { Duration } from "aws-cdk-lib";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Construct } from "constructs";
import { inboxQueue } from "../../app/adapters/sqs/queues.ts";
import { followStream } from "../follow-stream.ts";
import { OctemberFunction } from "../octember-function.ts";
import type { Size } from "../sizes.ts";
import { letRead, letWrite } from "../table-access.ts";
import type { TruthStack } from "../truth/truth-stack.ts";
import type { Inbox } from "./inbox.ts";
import type { Photos } from "./photos.ts";
import type { SlackSecret } from "./slack-secret.ts";

/** Slack waits for 3 s; who answers later has not answered. */
const receiveTimeout = Duration.seconds(5);
export const respondTimeout = Duration.minutes(1);

export interface SlackFunctionsProps {
  readonly size: Size;
  readonly truth: TruthStack;
  readonly query: OctemberFunction;
  readonly inbox: Inbox;
  readonly photos: Photos;
  readonly secret: SlackSecret;
}

/** What speaks with Slack: outside the network, because Slack is. */
export class SlackFunctions extends Construct {
  readonly receive: OctemberFunction;
  readonly respond: OctemberFunction;
  readonly reply: OctemberFunction;
  readonly #props: SlackFunctionsProps;

  constructor(scope: Construct, id: string, props: SlackFunctionsProps) {
    super(scope, id);
    this.#props = props;
    this.receive = this.#receive();
    this.respond = this.#respond();
    this.reply = this.#reply();
  }

  #receive(): OctemberFunction {
    const { size, inbox } = this.#props;
    const receive = new OctemberFunction(this, "Receive", {
      entry: "receive",
      // A whole core: verifying and starting are arithmetic, and Slack waits.
      memory: 1769,
      timeout: receiveTimeout,
      logDays: size.logDays,
      environment: this.#environment(),
    });
    letRead(receive, this.#props.truth.truth);
    letWrite(receive, this.#props.truth.state);
    return this.#letAnswer(receive).allow(["sqs:SendMessage"], inbox.queue.queueArn);
  }

  #respond(): OctemberFunction {
    const { size, inbox, photos, truth } = this.#props;
    const respond = new OctemberFunction(this, "Respond", {
      entry: "respond",
      memory: 1024,
      timeout: respondTimeout,
      logDays: size.logDays,
      environment: { ...this.#environment(), RAW_BUCKET: photos.bucket.bucketName },
    });
    letWrite(respond, truth.truth, truth.state);
    respond.addEventSource(
      new SqsEventSource(inbox.queue, {
        batchSize: inboxQueue.batchSize,
        reportBatchItemFailures: true,
        maxConcurrency: size.atOnce.respond,
      }),
    );
    return this.#letAnswer(respond)
      .allow(["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], photos.bucket.arnForObjects("*"))
      .allow(["sqs:SendMessage"], inbox.queue.queueArn);
  }

  /** What Slack is told of a change is a job like any other: one channel that has to wait holds nobody else up. */
  #reply(): OctemberFunction {
    const { size, inbox, truth } = this.#props;
    const reply = new OctemberFunction(this, "Reply", {
      entry: "reply",
      memory: 512,
      timeout: Duration.minutes(1),
      logDays: size.logDays,
      environment: {
        TRUTH_TABLE: truth.truth.tableName,
        STATE_TABLE: truth.state.tableName,
        ARCHIVE_BUCKET: truth.archive.bucketName,
        INBOX_QUEUE_URL: inbox.queue.queueUrl,
      },
    });
    letRead(reply, truth.truth);
    letWrite(reply, truth.state);
    reply
      .allow(["sqs:SendMessage"], inbox.queue.queueArn)
      .allow(["s3:PutObject"], truth.archive.arnForObjects("dead/reply/*"));
    followStream(reply, {
      stream: truth.contacts,
      batch: 100,
      batchesAtOnce: size.batchesAtOnce,
      archive: truth.archive,
    });
    return reply;
  }

  #environment(): Record<string, string> {
    const { truth, inbox, query, secret } = this.#props;
    return {
      TRUTH_TABLE: truth.truth.tableName,
      STATE_TABLE: truth.state.tableName,
      INBOX_QUEUE_URL: inbox.queue.queueUrl,
      QUERY_FUNCTION: query.functionName,
      SLACK_SECRET_ARN: secret.secretArn,
    };
  }

  #letAnswer(asking: OctemberFunction): OctemberFunction {
    const { query, secret } = this.#props;
    return asking
      .allow(["secretsmanager:GetSecretValue"], secret.secretArn)
      .allow(["lambda:InvokeFunction"], query.functionArn);
  }
}
