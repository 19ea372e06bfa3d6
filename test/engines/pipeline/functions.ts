import type { S3Client } from "@aws-sdk/client-s3";
import type { SQSClient } from "@aws-sdk/client-sqs";
import type { Receive } from "../../handlers/cloud-lab.ts";
import type { Carrier } from "../dynamodb/carry-stream.ts";
import type { EngineName } from "../start-engine.ts";
import type { Work } from "./until-quiet.ts";

/** All functions, however they are run, with what hands on to them what the services have. */
export interface Functions {
  readonly receive: Receive;
  /** Past `receive` and `respond`, as those would ask it. */
  readonly query: (question: never) => Promise<unknown>;
  readonly operate: (
    asked: { readonly do: string },
    context: { getRemainingTimeInMillis(): number },
  ) => Promise<unknown>;
  readonly redrive: (
    asked: { readonly do: string },
    context: { getRemainingTimeInMillis(): number },
  ) => Promise<unknown>;
  readonly carrier: Carrier;
  /** What the schedule has done: takes over what Lambda gave up. Missing where it gives nothing up. */
  readonly tend?: Work;
  /** The inbox's, apart from all others: Lambda has as many workers for it as there are lanes. */
  readonly inbox: { poll(waitSeconds?: number): Promise<number> };
  /** @returns how much each had. */
  readonly sources: readonly { poll(): Promise<number> }[];
  readonly tables: { readonly table: string; readonly keyTable: string };
  readonly queues: { readonly client: SQSClient; readonly inboxUrl: string };
  readonly s3: S3Client;
  readonly raw: string;
  readonly archive: string;
  /** The engines behind everything, past whatever was put before them. */
  readonly own: Readonly<Record<EngineName, string>>;
}
