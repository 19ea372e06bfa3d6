import { describe, expect, it } from "vitest";
import { openLog } from "../../../app/log.ts";
import { alarms as counted } from "../../../infra/costs/compute-costs.ts";
import { all, type Found, functions, one, type Synthesized, target } from "../look.ts";

/** What each alarm looks at, above what, and for how many spans of five minutes; but for those of throttled functions, which are all alike. */
const looksAt = {
  ReceiveSlow: "Duration of Receive > 300 for 3",
  Refused: "5XXError of octember > 0 for 1",
  DeadJobs: "ApproximateNumberOfMessagesVisible of InboxDead > 0 for 3",
  JobsKill: "NumberOfMessagesReceived of InboxDead > 0 for 1",
  JobsWait: "ApproximateAgeOfOldestMessage of InboxQueue > 600 for 1",
  SetAside: "GivenUp > 0 for 1",
  SettingUnfit: "SettingUnfit > 0 for 1",
  PhotosDropped: "AsyncEventsDropped of Arrive > 0 for 1",
  ArchiveUnsealed: "Errors of Seal > 0 for 3",
  ArchiveBehind: "DeliveryToS3.DataFreshness of Delivery > 10800 for 2",
  ReadBehind: "IteratorAge of Read > 600000 for 2",
  IndexBehind: "IteratorAge of Index > 600000 for 2",
  LinkBehind: "IteratorAge of Link > 600000 for 2",
  ReplyBehind: "IteratorAge of Reply > 600000 for 2",
  TruthReadsThrottled: "ReadThrottleEvents of Truth > 0 for 2",
  TruthWritesThrottled: "WriteThrottleEvents of Truth > 0 for 2",
  StateReadsThrottled: "ReadThrottleEvents of State > 0 for 2",
  StateWritesThrottled: "WriteThrottleEvents of State > 0 for 2",
};

/** `mail`: the templates of somebody who has alarms sent to `somebody@acme.test`. */
export function watchTests({ small, production, mail }: Synthesized & { readonly mail: Synthesized["small"] }): void {
  const alarms = new Map(
    all(small, "AWS::CloudWatch::Alarm").map(({ id, Properties }) => [
      id.replace(/^Alarms|[0-9A-F]{8}$/g, ""),
      Properties,
    ]),
  );

  const filtersOf = (metric: string) =>
    all(small, "AWS::Logs::MetricFilter")
      .map(({ Properties }) => Properties)
      .filter(({ MetricTransformations: [one] }) => one.MetricName === metric);

  describe("an alarm", () => {
    it("speaks when one of a hundred requests takes receive more than 300 ms", () => {
      expect(alarms.get("ReceiveSlow")).toMatchObject({
        Namespace: "AWS/Lambda",
        MetricName: "Duration",
        ExtendedStatistic: "p99",
        Threshold: 300,
        ComparisonOperator: "GreaterThanThreshold",
      });
    });

    it("speaks of each consumer that falls behind its stream", () => {
      for (const name of ["Index", "Link", "Reply", "Read"]) {
        expect(alarms.get(`${name}Behind`)).toMatchObject({ MetricName: "IteratorAge", Statistic: "Maximum" });
      }
    });

    it("speaks of dead letters, of errors of ours, and of photos that were given up", () => {
      expect(alarms.get("DeadJobs")).toMatchObject({ MetricName: "ApproximateNumberOfMessagesVisible", Threshold: 0 });
      expect(alarms.get("Refused")).toMatchObject({ MetricName: "5XXError", Threshold: 0 });
      expect(alarms.get("PhotosDropped")).toMatchObject({ MetricName: "AsyncEventsDropped", Threshold: 0 });
    });

    it("speaks of what any function gave up by itself, as it writes it down", () => {
      const filters = filtersOf("GivenUp");
      expect(filters).toHaveLength(functions(small).size);
      for (const { FilterPattern, MetricTransformations } of filters) {
        expect(FilterPattern).toBe("{ $.level >= 50 }");
        expect(MetricTransformations[0]).toMatchObject({ MetricNamespace: "Octember/octember", MetricName: "GivenUp" });
      }
      expect(alarms.get("SetAside")).toMatchObject({
        Namespace: "Octember/octember",
        MetricName: "GivenUp",
        Threshold: 0,
      });
      const lines: string[] = [];
      openLog("info", { write: (line) => lines.push(line) }).error("change-dead");
      expect(JSON.parse(lines[0] ?? "").level).toBe(50);
    });

    it("speaks of a setting that any function names as unfit, and not of what only answered late", () => {
      const filters = filtersOf("SettingUnfit");
      expect(filters).toHaveLength(functions(small).size);
      for (const { FilterPattern, MetricTransformations } of filters) {
        expect(FilterPattern).toBe('{ ($.msg = "setting-unfit") && ($.error != "NoAnswer") }');
        expect(MetricTransformations[0]).toMatchObject({ MetricNamespace: "Octember/octember" });
      }
      expect(alarms.get("SettingUnfit")).toMatchObject({ MetricName: "SettingUnfit", Threshold: 0 });
      const lines: string[] = [];
      openLog("info", { write: (line) => lines.push(line) }).warn("setting-unfit", {}, new RangeError());
      expect(JSON.parse(lines[0] ?? "")).toMatchObject({ msg: "setting-unfit", error: "RangeError" });
    });

    it("speaks of every function that is throttled", () => {
      const throttled = [...alarms].filter(([, { MetricName }]) => MetricName === "Throttles");
      expect(throttled).toHaveLength(functions(small).size);
    });

    it("speaks of each table that is throttled", () => {
      for (const table of ["Truth", "State"])
        for (const what of ["Read", "Write"])
          expect(alarms.get(`${table}${what}sThrottled`)).toMatchObject({
            Namespace: "AWS/DynamoDB",
            MetricName: `${what}ThrottleEvents`,
            Threshold: 0,
          });
    });

    it("looks at what it speaks of", () => {
      const throttled = [...functions(small).values()].map(({ id }): [string, string] => {
        const name = id.replace(/[0-9A-F]{8}$/, "");
        return [`${name}Throttled`, `Throttles of ${name} > 0 for 2`];
      });
      expect(Object.fromEntries([...alarms].map(([name, alarm]) => [name, seenBy(alarm)]))).toEqual({
        ...looksAt,
        ...Object.fromEntries(throttled),
      });
    });

    it("is in the costs", () => {
      expect(alarms.size).toBe(counted);
    });

    it("says what it means, and to somebody", () => {
      for (const [, alarm] of alarms) {
        expect(alarm.AlarmDescription).toMatch(/\w+ \w+ \w+/);
        expect(alarm.AlarmActions.map(target)).toEqual([one(small, "AWS::SNS::Topic").id]);
      }
    });

    it("may speak by the topic, as the budgets may, for this account alone; and is heard where somebody said that he listens", () => {
      const { Statement } = one(small, "AWS::SNS::TopicPolicy").Properties.PolicyDocument;
      const ownAccount = { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } };
      for (const Service of ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"])
        expect(Statement).toContainEqual(
          expect.objectContaining({
            Effect: "Allow",
            Action: "sns:Publish",
            Principal: { Service },
            Condition: ownAccount,
          }),
        );
      expect(all(small, "AWS::SNS::Subscription")).toEqual([]);
      const heard = one(mail, "AWS::SNS::Subscription").Properties;
      expect(heard).toMatchObject({ Protocol: "email", Endpoint: "somebody@acme.test" });
      expect(target(heard.TopicArn)).toBe(one(mail, "AWS::SNS::Topic").id);
    });
  });

  describe("the cost alarm", () => {
    it("speaks at 80 and 100 % of the month's budget, and when it will be passed", () => {
      const { Budget, NotificationsWithSubscribers } = one(
        production,
        "AWS::Budgets::Budget",
        "CostAlarmBudget",
      ).Properties;
      expect(Budget).toMatchObject({ BudgetLimit: { Amount: 4000, Unit: "USD" }, TimeUnit: "MONTHLY" });
      const when = NotificationsWithSubscribers.map(
        ({ Notification }: { Notification: { NotificationType: string; Threshold: number } }) =>
          `${Notification.NotificationType} ${Notification.Threshold}`,
      );
      expect(when).toEqual(["ACTUAL 80", "ACTUAL 100", "FORECASTED 100"]);
    });

    it("speaks of a day that costs a tenth of the month's budget", () => {
      const daily = one(production, "AWS::Budgets::Budget", "CostAlarmDaily").Properties;
      expect(daily.Budget).toMatchObject({ BudgetLimit: { Amount: 400, Unit: "USD" }, TimeUnit: "DAILY" });
      expect(daily.NotificationsWithSubscribers).toMatchObject([
        { Notification: { NotificationType: "ACTUAL", Threshold: 100 } },
      ]);
    });

    it("speaks to whom the alarms speak", () => {
      const topic = one(production, "AWS::SNS::Topic").id;
      const told = all(production, "AWS::Budgets::Budget").flatMap(({ Properties }) =>
        Properties.NotificationsWithSubscribers.map(({ Subscribers }: { Subscribers: { Address: unknown }[] }) =>
          Subscribers.map(({ Address }) => target(Address)),
        ),
      );
      expect(told).toEqual([[topic], [topic], [topic], [topic]]);
    });
  });

  it("there is one board, with every function on it", () => {
    const body = JSON.stringify(one(small, "AWS::CloudWatch::Dashboard").Properties.DashboardBody);
    for (const [, { id }] of functions(small)) expect(body).toContain(id);
  });
}

/** `Duration of Receive > 300 for 3`. */
function seenBy({ MetricName, Dimensions = [], Threshold, EvaluationPeriods, Period }: Found["Properties"]): string {
  const of = Dimensions.map(({ Value }: { Value: unknown }) => {
    return ` of ${typeof Value === "string" ? Value : target(Value).replace(/[0-9A-F]{8}$/, "")}`;
  });
  return `${MetricName}${of.join()} > ${Threshold} for ${(EvaluationPeriods * Period) / 300}`;
}
