import { dynamodbChoices } from "../../../app/adapters/dynamodb/choices.ts";
import { choicesContract } from "../../contract/choices.ts";
import { openStateTable } from "./state-table.ts";

choicesContract(async () => {
  const { items } = await openStateTable();
  return [dynamodbChoices(items()), dynamodbChoices(items())];
});
