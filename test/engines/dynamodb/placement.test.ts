import { dynamodbPlacements } from "../../../app/adapters/dynamodb/placement.ts";
import { placementsContract } from "../../contract/placement.ts";
import { openStateTable } from "./state-table.ts";

const pooled = { table: "truth", index: "people", graph: "graph", cache: "cache" };

placementsContract(async () => {
  const { items } = await openStateTable();
  return [dynamodbPlacements(items(), pooled), dynamodbPlacements(items(), pooled)];
}, pooled);
