import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { octember } from "../octember.ts";
import { root } from "../root.ts";
import type { SizeName } from "../sizes.ts";
import { check } from "./check.ts";

export type Templates = Readonly<Record<string, Template>>;

interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, unknown>>;
}

export interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties are whatever their type of resource has
  readonly Properties: Readonly<Record<string, any>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

interface Options {
  readonly size: SizeName;
  readonly context?: Readonly<Record<string, unknown>>;
  /** Whether CloudFormation's own rules are looked at beside cdk-nag's, which takes seconds. */
  readonly everyRule?: boolean;
}

/**
 * The templates of one size by the part that each stack is (`truth`), without bundling any function, and what the rules found.
 * Settings are those of cdk.json.
 */
export function synthesize({ size, context = {}, everyRule = false }: Options): {
  readonly templates: Templates;
  readonly found: readonly string[];
} {
  const { context: flags } = JSON.parse(readFileSync(join(root, "cdk.json"), "utf8"));
  const app = new App({
    analyticsReporting: false,
    treeMetadata: false,
    builtinCloudFormationValidation: everyRule,
    // Where nothing is bundled, any file will do for a function's.
    context: { ...flags, "aws:cdk:bundling-stacks": [], "octember:entry": import.meta.filename, size, ...context },
  });
  check(app, octember(app));
  const { stacks, directory } = app.synth();
  const report = JSON.parse(readFileSync(join(directory, "validation-report.json"), "utf8"));
  return {
    templates: Object.fromEntries(
      stacks.map(({ stackName, template }) => [stackName.slice(stackName.lastIndexOf("-") + 1), template]),
    ),
    found: report.pluginReports.flatMap(foundBy),
  };
}

interface PluginReport {
  readonly violations: readonly {
    readonly ruleName: string;
    readonly description: string;
    readonly violatingConstructs: readonly { readonly constructPath?: string }[];
  }[];
}

function foundBy({ violations }: PluginReport): string[] {
  return violations.map(({ ruleName, description, violatingConstructs }) =>
    [ruleName, description, ...violatingConstructs.map(({ constructPath }) => constructPath)].join("\n  "),
  );
}
