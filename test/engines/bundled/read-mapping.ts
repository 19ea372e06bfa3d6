import type { Resource, Templates } from "./templates.ts";

interface Mapping {
  readonly functionName: string;
  readonly sourceArn: string;
  readonly batchSize: number;
  readonly reportsItemFailures: boolean;
}

export interface QueueMapping extends Mapping {
  readonly kind: "queue";
}

export interface StreamMapping extends Mapping {
  readonly kind: "stream";
  readonly parallelizationFactor: number;
  readonly bisects: boolean;
  readonly mostAgeSeconds?: number;
  readonly retentionSeconds: number;
  /** The bucket. */
  readonly discardedTo: string;
}

const ofBoth = ["FunctionName", "EventSourceArn", "BatchSize", "FunctionResponseTypes"];
/** No more than one run at a time is started here, and Lambda's least is two. */
const ofQueues = [...ofBoth, "ScalingConfig"];
const ofStreams = [
  ...ofBoth,
  "StartingPosition",
  "ParallelizationFactor",
  "BisectBatchOnFunctionError",
  "MaximumRecordAgeInSeconds",
  "MaximumRetryAttempts",
  "DestinationConfig",
];

/**
 * What a template says of an event source mapping.
 * @throws Error where it says anything that what stands in for Lambda here doesn't do.
 */
export function readMapping(templates: Templates, { stack, id, Properties }: Resource): QueueMapping | StreamMapping {
  const said = templates.resolve<Resource["Properties"]>(stack, Properties);
  const isQueue = String(said.EventSourceArn).startsWith("arn:aws:sqs:");
  const refuse = (what: string): never => {
    throw new Error(`${stack}: ${id} says ${what}, which isn't understood here`);
  };
  const odd = Object.keys(said).find((name) => !(isQueue ? ofQueues : ofStreams).includes(name));
  if (odd !== undefined) refuse(odd);
  const types: readonly string[] = said.FunctionResponseTypes ?? [];
  if (types.some((one) => one !== "ReportBatchItemFailures")) refuse(types.join(", "));
  const mapping = {
    functionName: said.FunctionName,
    sourceArn: said.EventSourceArn,
    batchSize: said.BatchSize,
    reportsItemFailures: types.length > 0,
  };
  if (isQueue) return { kind: "queue", ...mapping };
  if (said.StartingPosition !== "TRIM_HORIZON") refuse(`to start at ${said.StartingPosition}`);
  if (said.MaximumRetryAttempts !== -1) refuse(`to try ${said.MaximumRetryAttempts} times`);
  const [, discardedTo = refuse("to leave what failed where no bucket is")] =
    /^arn:aws:s3:::([^/]+)$/.exec(said.DestinationConfig?.OnFailure?.Destination) ?? [];
  const age = said.MaximumRecordAgeInSeconds ?? -1;
  const stream = templates.resources.find(
    (one) => one.Type === "AWS::Kinesis::Stream" && templates.arnOf(one) === said.EventSourceArn,
  );
  return {
    kind: "stream",
    ...mapping,
    parallelizationFactor: said.ParallelizationFactor ?? 1,
    bisects: said.BisectBatchOnFunctionError ?? false,
    ...(age === -1 ? {} : { mostAgeSeconds: age }),
    retentionSeconds: (stream?.Properties.RetentionPeriodHours ?? refuse("to follow no stream of its own")) * 3_600,
    discardedTo,
  };
}
