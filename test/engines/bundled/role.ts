import type { Resource, Templates } from "./templates.ts";

/** One thing that a request does, as IAM names it. */
export interface Doing {
  /** `s3:GetObject`. */
  readonly action: string;
  readonly arn: string;
}

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
}

/** Whether a function's role allows something: by the policies that the templates give it, and nothing else. */
export type Allows = (doing: Doing) => boolean;

export function roleOf(templates: Templates, lambda: Resource): Allows {
  return allowsOf(templates, templates.resolve(lambda.stack, lambda.Properties.Role));
}

export function allowsOf(templates: Templates, role: string): Allows {
  const policies = templates.resources.filter(
    ({ Type, stack, Properties }) =>
      Type === "AWS::IAM::Policy" &&
      Properties.Roles.some((one: { Ref: string }) => {
        const named = templates.resources.find((each) => each.stack === stack && each.id === one.Ref);
        return named !== undefined && templates.arnOf(named) === role;
      }),
  );
  return allowing(
    policies.flatMap(({ stack, Properties }) =>
      templates.resolve<Statement[]>(stack, Properties.PolicyDocument.Statement),
    ),
  );
}

/** @throws Error where a statement says what isn't understood here: a refusal, a condition. */
export function allowing(statements: readonly Statement[]): Allows {
  const known = ["Sid", "Effect", "Action", "Resource"];
  const odd = statements.find((one) => one.Effect !== "Allow" || Object.keys(one).some((key) => !known.includes(key)));
  if (odd !== undefined) throw new Error(`not understood: ${JSON.stringify(odd)}`);
  return ({ action, arn }) =>
    statements.some(
      ({ Action, Resource }) =>
        [Action].flat().some((one) => isLike(one.toLowerCase(), action.toLowerCase())) &&
        [Resource].flat().some((one) => isLike(one, arn)),
    );
}

/** `*` is any characters and `?` any one, as in IAM. */
export function isLike(pattern: string, text: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${escaped}$`, "s").test(text);
}
