import type { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { followStream } from "./follow-stream.ts";
import { letSetAside } from "./object-access.ts";
import { OctemberFunction, type OctemberFunctionProps } from "./octember-function.ts";
import type { Size } from "./sizes.ts";
import { letRead, letWrite } from "./table-access.ts";
import type { TruthStack } from "./truth/truth-stack.ts";

/** Those that are told of every change of the truth. */
type Follower = "index" | "link" | "reply";

interface Props<Name extends Follower> {
  readonly entry: Name;
  readonly size: Size;
  readonly truth: TruthStack;
  readonly timeout: Duration;
  /** Records that it gets at once. */
  readonly batch: number;
  /** What it is told beside the truth and where it sets aside what it can't follow. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where its engine is. */
  readonly network?: NonNullable<OctemberFunctionProps<Name>["network"]>;
}

/** A function that keeps something as the truth is: told of each change, it reads the contact anew. */
export class TruthFollower<Name extends Follower = Follower> extends OctemberFunction<Name> {
  constructor(scope: Construct, id: string, props: Props<Name>) {
    const { entry, size, truth, timeout, batch, network } = props;
    super(scope, id, {
      entry,
      memory: 512,
      timeout,
      logDays: size.logDays,
      ...(network && { network }),
      environment: {
        TRUTH_TABLE: truth.truth.tableName,
        STATE_TABLE: truth.state.tableName,
        ARCHIVE_BUCKET: truth.archive.bucketName,
        ...props.environment,
      } as OctemberFunctionProps<Name>["environment"],
    });
    letRead(this, truth.truth);
    letWrite(this, truth.state);
    letSetAside(this, truth.archive, entry);
    followStream(this, {
      stream: truth.contacts,
      batch,
      batchesAtOnce: size.batchesAtOnce,
      archive: truth.archive,
    });
  }
}
