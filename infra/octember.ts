import type { App } from "aws-cdk-lib";
import { CaptureStack } from "./capture/capture-stack.ts";
import { FindStack } from "./find/find-stack.ts";
import { furtherGraphs } from "./intro/further-graphs.ts";
import { IntroStack } from "./intro/intro-stack.ts";
import { NetworkStack } from "./network/network-stack.ts";
import { type SizeName, sizes } from "./sizes.ts";
import { TruthStack } from "./truth/truth-stack.ts";
import { WatchStack } from "./watch/watch-stack.ts";

/** What was chosen of it. */
export interface Installation {
  readonly size: SizeName;
  readonly name: string;
  /** Beside the graph of all. */
  readonly graphs: readonly string[];
}

/**
 * All of Octember in one account and region, whichever these turn out to be: nothing is looked up. `-c size=production`
 * and `-c name=…` (lower case, for a second one beside the first) choose another; `-c graphs=acme,globex` makes graphs for workspaces that
 * are too large for the one of all.
 */
export function octember(app: App): Installation {
  const sizeName = sizeOf(app);
  const size = sizes[sizeName];
  const name = nameOf(app);
  const stack = (part: string) => `${name}-${part}`;
  const network = new NetworkStack(app, stack("network"), { size });
  const truth = new TruthStack(app, stack("truth"), { size });
  const intro = new IntroStack(app, stack("intro"), { size, name, network, truth });
  const find = new FindStack(app, stack("find"), { size, name, network, truth, intro });
  const capture = new CaptureStack(app, stack("capture"), { size, name, truth, query: find.query });
  new WatchStack(app, stack("watch"), { size, name, network, truth, intro, find, capture });
  return { size: sizeName, name, graphs: furtherGraphs(app) };
}

function sizeOf(app: App): SizeName {
  const said: unknown = app.node.tryGetContext("size") ?? "small";
  if (said !== "small" && said !== "production") throw new Error(`size is "small" or "production", not "${said}"`);
  return said;
}

/** The engines' names begin with a letter and have at most 28 characters, the shortest of their limits. */
function nameOf(app: App): string {
  const said: unknown = app.node.tryGetContext("name") ?? "octember";
  if (typeof said !== "string" || !/^[a-z][a-z0-9-]{2,18}[a-z0-9]$/.test(said)) {
    throw new Error(`name has 4 to 20 characters, a-z, 0-9 and -, not "${said}"`);
  }
  return said;
}
