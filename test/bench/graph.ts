import { runEngine } from "../engines/run-engine.ts";
import { recipes } from "../engines/start-engine.ts";
import { benchLinking } from "./graph/linking.ts";
import { benchStrongest } from "./graph/strongest.ts";
import type { Row } from "./row.ts";

/** The graph view against what somebody would send without it, both to one Gremlin Server. */
export async function benchGraph(): Promise<Row[]> {
  const engine = await runEngine("gremlin", recipes.gremlin, { keeps: false });
  try {
    return [...(await benchLinking(engine.url)), ...(await benchStrongest(engine.url))];
  } finally {
    await engine.remove();
  }
}
