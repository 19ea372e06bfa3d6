import { join } from "node:path";
import { Duration } from "aws-cdk-lib";
import { Architecture } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { OctemberFunction } from "../octember-function.ts";
import { root } from "../root.ts";
import type { Size } from "../sizes.ts";
import { paintersPackages } from "./pack-painter.ts";

/** Makes pictures of drawings. It may do nothing else. */
export function draw(scope: Construct, size: Size): OctemberFunction {
  return new OctemberFunction(scope, "Draw", {
    entry: "draw",
    architecture: Architecture.X86_64,
    memory: 1769,
    timeout: Duration.seconds(25),
    logDays: size.logDays,
    environment: {},
    external: paintersPackages,
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (_from, to) => [`node ${join(root, "dist/infra/capture/pack-painter.js")} ${to}`],
    },
  });
}
