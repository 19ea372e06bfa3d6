import { dynamodbImports } from "../../../app/adapters/dynamodb/imports.ts";
import { importsContract } from "../../contract/imports.ts";
import { openStateTable } from "./state-table.ts";

importsContract(async () => {
  const { items } = await openStateTable();
  return [dynamodbImports(items()), dynamodbImports(items())];
});
