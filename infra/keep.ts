import { RemovalPolicy } from "aws-cdk-lib";
import type { Construct } from "constructs";

/**
 * What holds data outlives its stack, unless whoever takes Octember down says `-c keep=no`: then it goes with the stack,
 * and deletion protection is off. (It has to be deployed so before it is destroyed.)
 */
export function keeps(scope: Construct): boolean {
  const said = scope.node.tryGetContext("keep") ?? "yes";
  if (said !== "yes" && said !== "no") throw new Error(`keep is "yes" or "no", not "${said}"`);
  return said === "yes";
}

export const removalOf = (scope: Construct): RemovalPolicy =>
  keeps(scope) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
