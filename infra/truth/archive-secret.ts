import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import { removalOf } from "../keep.ts";

/**
 * What the archive's keys are sealed with in their table: made once, and put in by nobody. Without it neither the table nor its backups
 * open the archive.
 */
export class ArchiveSecret extends Secret {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: "Octember: what the archive's keys are sealed with; add a key, never take one out",
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ current: "first" }),
        generateStringKey: "first",
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: removalOf(scope),
    });
  }
}
