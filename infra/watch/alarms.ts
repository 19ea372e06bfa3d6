import { type Alarm, ComparisonOperator, type Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import type { OctemberTable } from "../truth/table.ts";
import * as metrics from "./metrics.ts";
import { followers, type Watched } from "./watched.ts";

interface Watch {
  readonly metric: Metric;
  /** The alarm speaks above it, in the metric's own unit. */
  readonly limit: number;
  /** Spans of five minutes in a row. */
  readonly spans: number;
  /** What it means, for whoever is woken. */
  readonly means: string;
}

interface Props {
  readonly topic: ITopic;
  readonly watched: Watched;
  /** What functions set aside by themselves. */
  readonly givenUp: Metric;
  /** Settings that they say lead nowhere. */
  readonly settingUnfit: Metric;
}

/** What wakes somebody. */
export class Alarms extends Construct {
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.all = Object.entries(watches(props)).map(([name, { metric, limit, spans, means }]) => {
      const alarm = metric.createAlarm(this, name, {
        threshold: limit,
        evaluationPeriods: spans,
        alarmDescription: means,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(new SnsAction(props.topic));
      return alarm;
    });
  }
}

function watches({ watched, givenUp, settingUnfit }: Props): Readonly<Record<string, Watch>> {
  const { functions } = watched;
  return {
    ReceiveSlow: {
      metric: metrics.receiveTime(watched),
      limit: 300,
      spans: 3,
      means: "One of a hundred requests of Slack takes more than 300 ms to be accepted",
    },
    Refused: {
      metric: metrics.refused(watched),
      limit: 0,
      spans: 1,
      means: "Slack, or an upload, was answered with an error of ours",
    },
    DeadJobs: {
      metric: metrics.deadJobs(watched),
      limit: 0,
      spans: 3,
      means: "Jobs lie in the dead-letter queue, from which they should be taken over at once",
    },
    JobsKill: {
      metric: metrics.takenOver(watched),
      limit: 0,
      spans: 1,
      means: "A job killed its function each time; it was given up, and can be sent again",
    },
    JobsWait: {
      metric: metrics.oldestJob(watched),
      limit: 600,
      spans: 1,
      means: "Something that Slack sent has waited for ten minutes",
    },
    SetAside: {
      metric: givenUp,
      limit: 0,
      spans: 1,
      means: "A job, a photo or a change was given up; it is kept for two weeks, and `octember redrive` sends it again",
    },
    SettingUnfit: {
      metric: settingUnfit,
      limit: 0,
      spans: 1,
      means: "A function names in its log a setting that leads nowhere, or to something else, and what to do about it",
    },
    PhotosDropped: {
      metric: metrics.droppedEvents(functions.arrive),
      limit: 0,
      spans: 1,
      means: "A photo lies in its bucket and could not be passed on, several times; `redrive` tries again each hour",
    },
    ArchiveUnsealed: {
      metric: metrics.failures(functions.seal),
      limit: 0,
      spans: 3,
      means:
        "What goes to the archive can't be sealed; what Firehose gives up on lies there as it came until redrive seals it",
    },
    ArchiveBehind: {
      metric: metrics.archiveAge(watched),
      limit: 3 * 3600,
      spans: 2,
      means: "The archive is three hours behind the truth",
    },
    ...Object.fromEntries(
      followers.map((name) => [
        `${capital(name)}Behind`,
        {
          metric: metrics.behind(functions[name]),
          limit: 600_000,
          spans: 2,
          means: `${name} is ten minutes behind its stream: what it keeps is stale`,
        },
      ]),
    ),
    ...Object.fromEntries(Object.entries(watched.tables).flatMap(([name, table]) => tableWatches(name, table))),
    ...Object.fromEntries(
      Object.entries(functions).map(([name, each]) => [
        `${capital(name)}Throttled`,
        {
          metric: metrics.throttles(each),
          limit: 0,
          spans: 2,
          means: `${name} could not start: as many run at once as the account or its reserve allows`,
        },
      ]),
    ),
  };
}

function tableWatches(name: string, table: OctemberTable): readonly (readonly [string, Watch])[] {
  return (["Read", "Write"] as const).map((what) => [
    `${capital(name)}${what}sThrottled`,
    {
      metric: metrics.tableThrottles(table, `${what}ThrottleEvents`),
      limit: 0,
      spans: 2,
      means: `DynamoDB put off ${what.toLowerCase()}s of the table ${name} for ten minutes: they are tried again, and late`,
    },
  ]);
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
