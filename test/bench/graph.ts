import { runEngine } from "../engines/run-engine.ts";
import { gremlinServer } from "../engines/start/gremlin.ts";
import { benchLinking } from "./graph/linking.ts";
import { benchStrongest } from "./graph/strongest.ts";
import type { Row } from "./row.ts";

/** The graph view against what somebody would send without it, both to one Gremlin Server. */
export async function benchGraph(): Promise<Row[]> {
  const engine = await runEngine("gremlin", gremlinServer(2_048), { keeps: false });
  try {
    return [...(await benchLinking(engine.url)), ...(await benchStrongest(engine.url))];
  } finally {
    await engine.remove();
  }
}
