import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";

interface Props {
  readonly dollars: number;
  readonly topic: ITopic;
}

/** Speaks when the month's costs of the whole account are, or are about to be, more than was meant. */
export class CostAlarm extends Construct {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const when = (notificationType: string, threshold: number) => ({
      notification: { notificationType, threshold, thresholdType: "PERCENTAGE", comparisonOperator: "GREATER_THAN" },
      subscribers: [{ subscriptionType: "SNS", address: props.topic.topicArn }],
    });
    new CfnBudget(this, "Budget", {
      budget: { budgetType: "COST", timeUnit: "MONTHLY", budgetLimit: { amount: props.dollars, unit: "USD" } },
      notificationsWithSubscribers: [when("ACTUAL", 80), when("ACTUAL", 100), when("FORECASTED", 100)],
    });
  }
}
