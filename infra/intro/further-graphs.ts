import type { Construct } from "constructs";
import { placeName } from "../../handlers/wiring/further-graphs.ts";

/** Names of clusters beside the one of all: `-c graphs=acme,globex`. Each costs what the first one does, idle or not. */
export function furtherGraphs(scope: Construct): readonly string[] {
  const said: unknown = scope.node.tryGetContext("graphs") ?? "";
  const names = typeof said === "string" ? said.split(",").filter((name) => name !== "") : [];
  const wrong = names.find((name, at) => !placeName.test(name) || name === "pooled" || names.indexOf(name) !== at);
  if (typeof said !== "string" || wrong !== undefined)
    throw new Error(`graphs are different names of a-z, 0-9 and -, from 2 to 20 characters, not "${wrong ?? said}"`);
  return names;
}
