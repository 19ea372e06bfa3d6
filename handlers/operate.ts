import { checkTable } from "../app/adapters/dynamodb/check-table.ts";
import { stateTable } from "../app/adapters/dynamodb/state-table.ts";
import { truthTable } from "../app/adapters/dynamodb/truth-table.ts";
import type { WorkspaceId } from "../app/ids.ts";
import { openLog } from "../app/log.ts";
import { dynamodb } from "./wiring/aws-clients.ts";
import { doctorOf } from "./wiring/doctor.ts";
import { graphOf, searchOf } from "./wiring/engines.ts";
import { openOperate } from "./wiring/operate.ts";
import { settingsFor } from "./wiring/settings.ts";
import { truthOf } from "./wiring/truth-store.ts";

const { get, logLevel } = settingsFor("operate", process.env);
const [search, graph] = [searchOf(get), graphOf(get)];
/** Nobody's: an engine that answers for it answers for all. */
const nobody = "T00000000" as WorkspaceId;

const doctor = doctorOf({
  "truth table": () => checkTable(dynamodb(), get("TRUTH_TABLE"), truthTable),
  "state table": () => checkTable(dynamodb(), get("STATE_TABLE"), stateTable),
  "search index": () => search.version(nobody),
  graph: () => graph.version(nobody),
});

/** What an operator asks for beside the engines: `{"do": "reindex"}`, `{"do": "doctor"}`. */
export const handler = openOperate({ truth: truthOf(get), search, graph, log: openLog(logLevel) }, doctor);
