import { Duration } from "aws-cdk-lib";
import { Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern, type IFilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Watched } from "./watched.ts";

interface Props {
  readonly name: string;
  readonly watched: Watched;
  readonly lines: IFilterPattern;
}

/** Pino's number for an error. Octember writes one of each job, photo and record that it sets aside, and of nothing that passes. */
const error = 50;

/** What functions gave up by themselves, which no queue and no stream knows of. */
export const givenUp = FilterPattern.numberValue("$.level", ">=", error);

/** Settings that lead nowhere, or to something else than they should. What only answered late is no such thing. */
export const settingUnfit = FilterPattern.all(
  FilterPattern.stringValue("$.msg", "=", "setting-unfit"),
  FilterPattern.stringValue("$.error", "!=", "NoAnswer"),
);

/** Counts lines of all functions' logs. The construct's id is what they are called. */
export class CountedLines extends Construct {
  readonly metric: Metric;

  constructor(scope: Construct, id: string, { name, watched, lines }: Props) {
    super(scope, id);
    const of = { metricNamespace: `Octember/${name}`, metricName: id };
    for (const [each, { logGroup }] of Object.entries(watched.functions))
      new MetricFilter(this, each, { ...of, logGroup, filterPattern: lines, metricValue: "1" });
    const { metricNamespace: namespace, metricName } = of;
    this.metric = new Metric({ namespace, metricName, statistic: Stats.SUM, period: Duration.minutes(5) });
  }
}
