import { dynamodbDepartures } from "../../../app/adapters/dynamodb/departures.ts";
import { dynamodbProgress } from "../../../app/adapters/dynamodb/progress.ts";
import { departuresContract } from "../../contract/departures.ts";
import { progressContract } from "../../contract/progress.ts";
import { openStateTable } from "./state-table.ts";

departuresContract(async () => {
  const { items } = await openStateTable();
  return [dynamodbDepartures(items()), dynamodbDepartures(items())];
});

progressContract(async () => dynamodbProgress((await openStateTable()).items()));
