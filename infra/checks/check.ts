import { type App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import type { SizeName } from "../sizes.ts";
import { KnownFindings } from "./known-findings.ts";

/** Has cdk-nag look at everything when it is synthesized: what it finds, and nobody meant, fails the synth. */
export function check(app: App, installation: { readonly size: SizeName; readonly name: string }): void {
  Validations.of(app).addPlugins(new KnownFindings(installation), new AwsSolutionsChecks(app, { verbose: true }));
}
