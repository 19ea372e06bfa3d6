import { neptuneGraphView } from "../../../app/adapters/neptune/graph-view.ts";
import { graphViewContract } from "../../contract/graph-view.ts";
import { openGraph } from "./open-graph.ts";
import { inOwnWorkspaces } from "./own-workspaces.ts";

graphViewContract(async () => inOwnWorkspaces(neptuneGraphView(openGraph())));
