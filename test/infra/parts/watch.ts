import { describe, expect, it } from "vitest";
import { openLog } from "../../../app/log.ts";
import { alarms as counted } from "../../../infra/costs/compute-costs.ts";
import { all, functions, one, type Synthesized } from "../look.ts";

export function watchTests({ small, production }: Synthesized): void {
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

    it("is in the costs", () => {
      expect(alarms.size).toBe(counted);
    });

    it("says what it means, and to somebody", () => {
      for (const [, alarm] of alarms) {
        expect(alarm.AlarmDescription).toMatch(/\w+ \w+ \w+/);
        expect(alarm.AlarmActions).toHaveLength(1);
      }
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
  });

  it("there is one board, with every function on it", () => {
    const body = JSON.stringify(one(small, "AWS::CloudWatch::Dashboard").Properties.DashboardBody);
    for (const [, { id }] of functions(small)) expect(body).toContain(id);
  });
}
