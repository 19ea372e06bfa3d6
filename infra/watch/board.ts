import { Dashboard, GraphWidget, type IMetric } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import * as metrics from "./metrics.ts";
import { followers, type Watched } from "./watched.ts";

/** The one page to look at: is Slack answered, is work waiting, are the views behind, does anything fail. */
export class Board extends Dashboard {
  constructor(scope: Construct, id: string, { name, watched }: { readonly name: string; readonly watched: Watched }) {
    super(scope, id, { dashboardName: name });
    const { functions } = watched;
    const ofEach = (metric: (each: (typeof functions)[keyof typeof functions]) => IMetric) =>
      Object.values(functions).map(metric);
    const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
      new GraphWidget({ title, left, right, width: 12, height: 6 });
    this.addWidgets(
      graph(
        "Slack: requests, errors of ours; p99 of receive",
        [metrics.requests(watched), metrics.refused(watched)],
        [metrics.receiveTime(watched)],
      ),
      graph("Jobs: oldest waiting; dead", [metrics.oldestJob(watched)], [metrics.deadJobs(watched)]),
    );
    this.addWidgets(
      graph(
        "Behind their stream, in milliseconds",
        followers.map((name) => metrics.behind(functions[name])),
      ),
      graph("Archive: behind, in seconds", [metrics.archiveAge(watched)]),
    );
    this.addWidgets(
      graph("Runs", ofEach(metrics.runs)),
      graph("Failures; throttled", ofEach(metrics.failures), ofEach(metrics.throttles)),
    );
  }
}
