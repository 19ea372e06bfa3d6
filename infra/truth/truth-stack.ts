import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { stateTable } from "../../app/adapters/dynamodb/state-table.ts";
import { truthTable } from "../../app/adapters/dynamodb/truth-table.ts";
import { failedUnder } from "../../app/adapters/s3/leftovers.ts";
import type { OctemberFunction } from "../octember-function.ts";
import type { Size } from "../sizes.ts";
import { AccessLogs } from "./access-logs.ts";
import { ArchiveDelivery, archived, notArchived } from "./archive-delivery.ts";
import { ArchiveSecret } from "./archive-secret.ts";
import { KeptBucket } from "./kept-bucket.ts";
import { seal } from "./seal.ts";
import { OctemberStream } from "./stream.ts";
import { OctemberTable } from "./table.ts";

/** Days that records which no consumer could take stay to be sent again, and what Lambda gave up. */
const daysOfDeadRecords = 14;

/** Days that the archive goes back: erasing reaches into it, so it may outlive the tables' own backups. */
const daysOfArchive = 365;

/** Days that records lie as they came which could not be sealed: `redrive` seals them within the hour. */
const daysUnsealed = 7;

/** What holds data that can't be computed again, and the one feed of its changes. */
export class TruthStack extends Stack {
  readonly accessLogs: AccessLogs;
  readonly truth: OctemberTable;
  readonly state: OctemberTable;
  /** Every change of the truth; what reads it are views. */
  readonly contacts: OctemberStream;
  readonly archive: KeptBucket;
  readonly archiveSecret: ArchiveSecret;
  readonly seal: OctemberFunction;
  readonly delivery: ArchiveDelivery;

  constructor(scope: Construct, id: string, props: StackProps & { readonly size: Size }) {
    super(scope, id, props);
    const { size } = props;
    this.accessLogs = new AccessLogs(this, "AccessLogs", { days: 90 });
    this.contacts = new OctemberStream(this, "Contacts", { size });
    this.truth = new OctemberTable(this, "Truth", { shape: truthTable, changes: this.contacts });
    // Tokens, replies and statuses: they never leave by a stream.
    this.state = new OctemberTable(this, "State", { shape: stateTable, changes: this.contacts });
    const expiring = (prefix: string, days: number) => ({ id: prefix, prefix, expiration: Duration.days(days) });
    this.archive = new KeptBucket(this, "Archive", {
      accessLogs: this.accessLogs,
      rules: [
        expiring(archived, daysOfArchive),
        expiring(notArchived, daysUnsealed),
        expiring("dead/", daysOfDeadRecords),
        expiring("unreadable/", daysOfDeadRecords),
        expiring(givenUp, daysOfDeadRecords),
      ],
    });
    this.archiveSecret = new ArchiveSecret(this, "ArchiveSecret");
    this.seal = seal(this, { size, truth: this.truth, state: this.state, secret: this.archiveSecret });
    this.delivery = new ArchiveDelivery(this, "Delivery", {
      from: this.contacts,
      to: this.archive,
      seal: this.seal,
      logDays: size.logDays,
    });
  }
}

/** Where Lambda itself writes batches and events that no run of a function could take. */
export const givenUp = failedUnder;
