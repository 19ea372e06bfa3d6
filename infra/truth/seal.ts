import { Duration } from "aws-cdk-lib";
import type { ISecret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import { OctemberFunction } from "../octember-function.ts";
import type { Size } from "../sizes.ts";
import { letCreate, letRead } from "../table-access.ts";
import type { OctemberTable } from "./table.ts";

interface Props {
  readonly size: Size;
  readonly truth: OctemberTable;
  readonly state: OctemberTable;
  readonly secret: ISecret;
}

/** Seals what Firehose writes to the archive, each card under its key. Firehose waits for five minutes at most. */
export function seal(scope: Construct, { size, truth, state, secret }: Props): OctemberFunction {
  const seal = new OctemberFunction(scope, "Seal", {
    entry: "seal",
    memory: 512,
    timeout: Duration.minutes(5),
    logDays: size.logDays,
    environment: {
      TRUTH_TABLE: truth.tableName,
      STATE_TABLE: state.tableName,
      ARCHIVE_SECRET_ARN: secret.secretArn,
    },
  });
  letRead(seal, truth, state);
  letCreate(seal, state);
  return seal.allow(["secretsmanager:GetSecretValue"], secret.secretArn);
}
