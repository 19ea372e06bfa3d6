import { dynamodbDismissals } from "../../../app/adapters/dynamodb/dismissals.ts";
import { dismissalsContract } from "../../contract/dismissals.ts";
import { openStateTable } from "./state-table.ts";

dismissalsContract(async () => {
  const { items } = await openStateTable();
  return [dynamodbDismissals(items()), dynamodbDismissals(items())];
});
