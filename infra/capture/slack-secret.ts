import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import { removalOf } from "../keep.ts";

/**
 * Where Slack's secrets lie: a JSON object that whoever deploys puts in afterwards. It is made with a random value, so that
 * nothing secret is in a template, and a function that starts before the secrets are in says so.
 */
export class SlackSecret extends Secret {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: "Octember: Slack's signingSecret; a botToken, or clientId, clientSecret and sealingKeys",
      removalPolicy: removalOf(scope),
    });
  }
}
