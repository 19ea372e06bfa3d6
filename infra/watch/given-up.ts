import { Duration } from "aws-cdk-lib";
import { Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Watched } from "./watched.ts";

/** Pino's number for an error. Octember writes one of each job, photo and record that it sets aside, and of nothing that passes. */
const error = 50;

/** Counts what functions gave up by themselves, which no queue and no stream knows of. */
export class GivenUp extends Construct {
  readonly metric: Metric;

  constructor(scope: Construct, id: string, { name, watched }: { readonly name: string; readonly watched: Watched }) {
    super(scope, id);
    const of = { metricNamespace: `Octember/${name}`, metricName: "GivenUp" };
    for (const [each, { logGroup }] of Object.entries(watched.functions)) {
      const filterPattern = FilterPattern.numberValue("$.level", ">=", error);
      new MetricFilter(this, each, { ...of, logGroup, filterPattern, metricValue: "1" });
    }
    const { metricNamespace: namespace, metricName } = of;
    this.metric = new Metric({ namespace, metricName, statistic: Stats.SUM, period: Duration.minutes(5) });
  }
}
