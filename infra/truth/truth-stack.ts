import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { stateTable } from "../../app/adapters/dynamodb/state-table.ts";
import { truthTable } from "../../app/adapters/dynamodb/truth-table.ts";
import type { Size } from "../sizes.ts";
import { AccessLogs } from "./access-logs.ts";
import { ArchiveDelivery, archived, notArchived } from "./archive-delivery.ts";
import { KeptBucket } from "./kept-bucket.ts";
import { OctemberStream } from "./stream.ts";
import { OctemberTable } from "./table.ts";

/** Days that records which no consumer could take stay to be sent again, and what Lambda gave up. */
const daysOfDeadRecords = 14;

/**
 * Days that the archive goes back: as far as the table's own backups do. Its lines hold what erased people's cards said, so
 * it may not be kept for ever as long as erasing can't reach into it.
 */
const daysOfArchive = 35;

/** What holds data that can't be computed again, and the one feed of its changes. */
export class TruthStack extends Stack {
  readonly accessLogs: AccessLogs;
  readonly truth: OctemberTable;
  readonly state: OctemberTable;
  /** Every change of the truth; what reads it are views. */
  readonly contacts: OctemberStream;
  readonly archive: KeptBucket;
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
        expiring(notArchived, daysOfDeadRecords),
        expiring("dead/", daysOfDeadRecords),
        expiring("unreadable/", daysOfDeadRecords),
        expiring(givenUp, daysOfDeadRecords),
      ],
    });
    this.delivery = new ArchiveDelivery(this, "Delivery", {
      from: this.contacts,
      to: this.archive,
      logDays: size.logDays,
    });
  }
}

/** Where Lambda itself writes batches and events that no run of a function could take. */
export const givenUp = "aws/lambda/";
