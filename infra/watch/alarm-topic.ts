import { Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";

/** Where alarms go: to `-c alarmMail=somebody@…`, who confirms once, or to nobody but the console. */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string) {
    super(scope, id, { displayName: "Octember's alarms", enforceSSL: true });
    const mail: unknown = scope.node.tryGetContext("alarmMail");
    if (typeof mail === "string") this.addSubscription(new EmailSubscription(mail));
    for (const service of ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"]) {
      this.addToResourcePolicy(
        new PolicyStatement({
          sid: `Alarm${service.split(".")[0]}`,
          principals: [new ServicePrincipal(service)],
          actions: ["sns:Publish"],
          resources: [this.topicArn],
          conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
        }),
      );
    }
  }
}
