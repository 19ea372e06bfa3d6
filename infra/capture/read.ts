import { join } from "node:path";
import { Duration } from "aws-cdk-lib";
import { Architecture } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { followStream } from "../follow-stream.ts";
import { letDeletePhotos, letOpenPhotos, letSetAside } from "../object-access.ts";
import { OctemberFunction } from "../octember-function.ts";
import { root } from "../root.ts";
import { letWrite } from "../table-access.ts";
import { inboxWrites } from "./inbox.ts";
import { nativePackages } from "./pack-reader.ts";
import type { Parts } from "./parts.ts";

/** Reads photos with Textract, which is outside the network, and writes what they say to the truth. */
export function read(scope: Construct, parts: Parts, reader: OctemberFunction): OctemberFunction {
  const { size, truth, stream, inbox, photos } = parts;
  const read = new OctemberFunction(scope, "Read", {
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
      READER_FUNCTION: reader.functionName,
    },
  });
  letWrite(read, truth.truth, truth.state);
  letOpenPhotos(read, photos.bucket);
  // Of a person who was erased while the photo was on its way.
  letDeletePhotos(read, photos.bucket);
  letSetAside(read, truth.archive, "read");
  read
    .allow(["textract:DetectDocumentText"], "*")
    .allow(["lambda:InvokeFunction"], reader.functionArn)
    .allow(inboxWrites, inbox.queue.queueArn);
  followStream(read, { stream, batch: 10, batchesAtOnce: size.batchesAtOnce, archive: truth.archive });
  return read;
}

/** Reads photos again that an older version read, in pieces under 15 minutes. Nobody may invoke it but people, by their own rights in the account. */
export function reread(scope: Construct, { size, truth, photos }: Parts, reader: OctemberFunction): OctemberFunction {
  const reread = new OctemberFunction(scope, "Reread", {
    entry: "reread",
    memory: 1024,
    timeout: Duration.minutes(15),
    logDays: size.logDays,
    environment: {
      TRUTH_TABLE: truth.truth.tableName,
      STATE_TABLE: truth.state.tableName,
      RAW_BUCKET: photos.bucket.bucketName,
      READER_FUNCTION: reader.functionName,
    },
  });
  letWrite(reread, truth.truth, truth.state);
  letOpenPhotos(reread, photos.bucket);
  return reread.allow(["textract:DetectDocumentText"], "*").allow(["lambda:InvokeFunction"], reader.functionArn);
}

/** The reader that comes with the project, for scripts that Textract can't read. */
export function readScripts(scope: Construct, { size, photos }: Parts): OctemberFunction {
  const reader = new OctemberFunction(scope, "ReadScripts", {
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
  });
  letOpenPhotos(reader, photos.bucket);
  return reader;
}
