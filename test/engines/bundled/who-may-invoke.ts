import { account } from "./physical-names.ts";
import { isLike } from "./role.ts";
import type { Resource, Templates } from "./templates.ts";

/** @throws Error unless the function's own policy lets a service invoke it for this source. */
export function checkMayInvoke(templates: Templates, service: string, sourceArn: string, lambda: Resource): void {
  const isAllowed = templates.resources.some(({ stack, Type, Properties }) => {
    if (Type !== "AWS::Lambda::Permission") return false;
    const given = templates.resolve<Record<string, string>>(stack, Properties);
    return (
      given.Action === "lambda:InvokeFunction" &&
      given.Principal === service &&
      [templates.arnOf(lambda), templates.nameOf(lambda)].includes(given.FunctionName ?? "") &&
      isLike(given.SourceArn ?? "*", sourceArn) &&
      (given.SourceAccount ?? account) === account
    );
  });
  if (!isAllowed) throw new Error(`${service} may not invoke ${lambda.id} for ${sourceArn}`);
}
