import { dynamodbAsks } from "../../../app/adapters/dynamodb/asks.ts";
import { asksContract } from "../../contract/asks.ts";
import { openStateTable } from "./state-table.ts";

asksContract(async () => {
  const { items } = await openStateTable();
  return [dynamodbAsks(items()), dynamodbAsks(items())];
});
