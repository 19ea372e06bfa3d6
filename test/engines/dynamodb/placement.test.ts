import { placementsContract } from "../../contract/placement.ts";
import { openPlacements } from "./open-placements.ts";
import { openStateTable } from "./state-table.ts";

const pooled = { index: "people", graph: "graph" };

placementsContract(async () => {
  const { items } = await openStateTable();
  return openPlacements((clock) => items({ clock }), pooled);
}, pooled);
