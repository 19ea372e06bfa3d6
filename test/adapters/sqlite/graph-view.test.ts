import { sqliteGraphView } from "../../../app/adapters/sqlite/graph-view.ts";
import { graphViewContract } from "../../contract/graph-view.ts";
import { openViews } from "./open-views.ts";

graphViewContract(async () => sqliteGraphView(openViews()));
