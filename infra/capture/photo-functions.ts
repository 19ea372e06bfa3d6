import { join } from "node:path";
import { Duration } from "aws-cdk-lib";
import type { IStream } from "aws-cdk-lib/aws-kinesis";
import { Architecture, CfnEventInvokeConfig } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { followStream } from "../follow-stream.ts";
import { OctemberFunction } from "../octember-function.ts";
import { root } from "../root.ts";
import type { Size } from "../sizes.ts";
import { letWrite } from "../table-access.ts";
import { givenUp, type TruthStack } from "../truth/truth-stack.ts";
import type { Inbox } from "./inbox.ts";
import { nativePackages } from "./pack-reader.ts";
import type { Photos } from "./photos.ts";

interface Props {
  readonly size: Size;
  readonly truth: TruthStack;
  readonly inbox: Inbox;
  readonly photos: Photos;
  readonly stream: IStream;
}

/** A photo's way from the bucket to the truth: outside the network, because Textract is. */
export class PhotoFunctions extends Construct {
  readonly arrive: OctemberFunction;
  readonly read: OctemberFunction;
  readonly readScripts: OctemberFunction;
  readonly #props: Props;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.#props = props;
    this.arrive = this.#arrive();
    this.readScripts = this.#readScripts();
    this.read = this.#read();
  }

  #arrive(): OctemberFunction {
    const { size, truth, stream, photos } = this.#props;
    const arrive = new OctemberFunction(this, "Arrive", {
      entry: "arrive",
      memory: 256,
      timeout: Duration.seconds(30),
      logDays: size.logDays,
      // Not the bucket's name, which each event says: the bucket names this function, and can't be named by it too.
      environment: { STATE_TABLE: truth.state.tableName, PHOTOS_STREAM: stream.streamName },
    });
    letWrite(arrive, truth.state);
    arrive
      .allow(["kinesis:PutRecord", "kinesis:PutRecords"], stream.streamArn)
      .allow(["s3:PutObject"], truth.archive.arnForObjects(`${givenUp}*`))
      .allow(["s3:ListBucket"], truth.archive.bucketArn);
    photos.tell(arrive);
    // S3 calls once and forgets. Lambda tries again for six hours, and then writes down what it was called with.
    new CfnEventInvokeConfig(this, "Tries", {
      functionName: arrive.functionName,
      qualifier: "$LATEST",
      maximumEventAgeInSeconds: Duration.hours(6).toSeconds(),
      maximumRetryAttempts: 2,
      destinationConfig: { onFailure: { destination: truth.archive.bucketArn } },
    }).node.addDependency(arrive.role ?? arrive);
    return arrive;
  }

  #read(): OctemberFunction {
    const { size, truth, stream, inbox, photos } = this.#props;
    const read = new OctemberFunction(this, "Read", {
      entry: "read",
      memory: 1024,
      timeout: Duration.minutes(3),
      logDays: size.logDays,
      environment: {
        TRUTH_TABLE: truth.truth.tableName,
        STATE_TABLE: truth.state.tableName,
        RAW_BUCKET: photos.bucket.bucketName,
        ARCHIVE_BUCKET: truth.archive.bucketName,
        INBOX_QUEUE_URL: inbox.queue.queueUrl,
        READER_FUNCTION: this.readScripts.functionName,
      },
    });
    letWrite(read, truth.truth, truth.state);
    read
      .allow(["s3:GetObject"], photos.bucket.arnForObjects("*"))
      .allow(["textract:DetectDocumentText"], "*")
      .allow(["lambda:InvokeFunction"], this.readScripts.functionArn)
      .allow(["sqs:SendMessage"], inbox.queue.queueArn)
      .allow(["s3:PutObject"], truth.archive.arnForObjects("dead/read/*"));
    followStream(read, { stream, batch: 10, batchesAtOnce: size.batchesAtOnce, archive: truth.archive });
    return read;
  }

  /** The reader that comes with the project, for scripts that Textract can't read. */
  #readScripts(): OctemberFunction {
    const { size, photos } = this.#props;
    return new OctemberFunction(this, "ReadScripts", {
      entry: "read-scripts",
      architecture: Architecture.X86_64,
      // Two cores, as many as the reader has work for.
      memory: 3538,
      timeout: Duration.seconds(90),
      logDays: size.logDays,
      concurrency: size.atOnce.reader,
      environment: { RAW_BUCKET: photos.bucket.bucketName },
      external: nativePackages,
      commandHooks: {
        beforeBundling: () => [],
        beforeInstall: () => [],
        afterBundling: (_from, to) => [`node ${join(root, "dist/infra/capture/pack-reader.js")} ${to}`],
      },
    }).allow(["s3:GetObject"], photos.bucket.arnForObjects("*"));
  }
}
