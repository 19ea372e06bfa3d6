import { type Attribute, AttributeType, Billing, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { IStream } from "aws-cdk-lib/aws-kinesis";
import type { Construct } from "constructs";
import { keeps, removalOf } from "../keep.ts";
import type { TableShape } from "./table-shape.ts";

interface Props {
  readonly shape: TableShape;
  /** Where every change of a streamed table goes, with the item before and after. */
  readonly changes: IStream;
}

/** A table as its adapter defines it, which can be had back as it was at any second of the last 35 days. */
export class OctemberTable extends TableV2 {
  constructor(scope: Construct, id: string, { shape, changes }: Props) {
    super(scope, id, {
      partitionKey: text(shape.partitionKey),
      sortKey: text(shape.sortKey),
      timeToLiveAttribute: shape.timeToLive,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keeps(scope),
      removalPolicy: removalOf(scope),
      ...(shape.streamed && { kinesisStream: changes }),
    });
  }
}

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });
