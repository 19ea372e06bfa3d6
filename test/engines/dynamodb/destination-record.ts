import { randomUUID } from "node:crypto";

/** DynamoDB's own JSON. */
type Image = Readonly<Record<string, object>>;

/** A change as DynamoDB's own streams tell it. */
export interface StreamedChange {
  readonly eventName: "INSERT" | "MODIFY" | "REMOVE";
  readonly awsRegion?: string;
  /** Where time to live removed the item. */
  readonly userIdentity?: { readonly type: string; readonly principalId: string } | null;
  readonly dynamodb: {
    /** Seconds since 1970. */
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Image;
    readonly NewImage?: Image;
    readonly OldImage?: Image;
    readonly SizeBytes: number;
  };
}

/** A change in the record format of the Kinesis destination, as its documentation shows it. */
export function destinationRecord(tableName: string, change: StreamedChange) {
  const { awsRegion = "us-east-1", eventName, userIdentity = null, dynamodb } = change;
  const { ApproximateCreationDateTime: seconds, Keys, NewImage, OldImage, SizeBytes } = dynamodb;
  return {
    awsRegion,
    eventID: randomUUID(),
    eventName,
    userIdentity,
    recordFormat: "application/json",
    tableName,
    dynamodb: {
      ApproximateCreationDateTime: Math.round(seconds * 1_000_000),
      ApproximateCreationDateTimePrecision: "MICROSECOND",
      Keys,
      ...(NewImage && { NewImage }),
      ...(OldImage && { OldImage }),
      SizeBytes,
    },
    eventSource: "aws:dynamodb",
  };
}
