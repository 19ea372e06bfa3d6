import { type App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import type { Installation } from "../octember.ts";
import { KnownFindings } from "./known-findings.ts";

/** Has cdk-nag look at everything when it is synthesized: what it finds, and nobody meant, fails the synth. */
export function check(app: App, installation: Installation): void {
  Validations.of(app).addPlugins(new KnownFindings(installation), new AwsSolutionsChecks(app, { verbose: true }));
}
