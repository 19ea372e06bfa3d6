import {
  type IPolicyValidationContext,
  type IPolicyValidationPlugin,
  type PolicyValidationPluginReport,
  type PolicyViolation,
  Validations,
} from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import type { IConstruct } from "constructs";
import type { SizeName } from "../sizes.ts";
import { withoutHashes } from "./plain-text.ts";
import { suppressions, wideInRoles } from "./suppressions.ts";

const wide = /^AwsSolutions-IAM5\[Resource::(.*)\]$/;

interface Options {
  readonly size: SizeName;
  readonly name: string;
  /** Names of graphs beside the first one. */
  readonly graphs?: readonly string[];
}

/**
 * Acknowledges what is found on purpose, before cdk-nag itself looks, and reports suppressions that find nothing. It works where
 * plugins do, because only then have references between stacks the form that a finding is named by.
 */
export class KnownFindings implements IPolicyValidationPlugin {
  readonly name = "KnownFindings";
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const { size, name, graphs = [] } = this.#options;
    const inRoles = wideInRoles(name, graphs);
    const expected = suppressions.filter((each) => each.size === undefined || each.size === size);
    const unused = new Set(expected.flatMap(({ rule, at }) => at.map((end) => `${rule} at ${end}`)));
    for (const { id, at } of findings(context.appConstruct)) {
      const known = expected.find((each) => each.rule === id && each.at.some((end) => at.node.path.endsWith(end)));
      for (const end of known?.at ?? []) if (at.node.path.endsWith(end)) unused.delete(`${id} at ${end}`);
      const reason = known?.reason ?? inRoles.get(withoutHashes(wide.exec(id)?.[1] ?? ""));
      if (reason !== undefined) Validations.of(at).acknowledge({ id, reason });
    }
    return { success: unused.size === 0, violations: [...unused].map(stale) };
  }
}

function findings(app: IConstruct): { readonly id: string; readonly at: IConstruct }[] {
  const { violations } = new AwsSolutionsChecks().validateScope(app);
  const byPath = new Map(app.node.findAll().map((each) => [each.node.path, each]));
  return violations.flatMap(({ ruleName, violatingResources }) =>
    violatingResources.map(({ constructPath = "" }) => {
      const at = byPath.get(constructPath);
      if (!at) throw new Error(`cdk-nag found ${ruleName} at ${constructPath}, which is not there`);
      return { id: ruleName, at };
    }),
  );
}

const stale = (what: string): PolicyViolation => ({
  ruleName: "StaleSuppression",
  description: `${what} is suppressed, and not found`,
  severity: "error",
  violatingResources: [],
});
