import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";

interface Props {
  readonly dollars: number;
  readonly topic: ITopic;
}

/** More of a month's budget than that in one day is a flood. */
const shareOfADay = 0.1;

/** Speaks when the costs of the whole account are more than was meant: a day's, or the month's, or what the month's are about to be. */
export class CostAlarm extends Construct {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const when = (notificationType: "ACTUAL" | "FORECASTED", threshold: number) => ({
      notification: { notificationType, threshold, thresholdType: "PERCENTAGE", comparisonOperator: "GREATER_THAN" },
      subscribers: [{ subscriptionType: "SNS", address: props.topic.topicArn }],
    });
    new CfnBudget(this, "Budget", {
      budget: { budgetType: "COST", timeUnit: "MONTHLY", budgetLimit: { amount: props.dollars, unit: "USD" } },
      notificationsWithSubscribers: [when("ACTUAL", 80), when("ACTUAL", 100), when("FORECASTED", 100)],
    });
    // A budget of days knows no forecast.
    new CfnBudget(this, "DailyBudget", {
      budget: {
        budgetType: "COST",
        timeUnit: "DAILY",
        budgetLimit: { amount: props.dollars * shareOfADay, unit: "USD" },
      },
      notificationsWithSubscribers: [when("ACTUAL", 100)],
    });
  }
}
