import { dynamodbTruth } from "../../app/adapters/dynamodb/truth.ts";
import { dynamodb } from "./aws-clients.ts";

export function truthOf(get: (variable: "TRUTH_TABLE" | "STATE_TABLE") => string) {
  return dynamodbTruth(dynamodb(), { table: get("TRUTH_TABLE"), keyTable: get("STATE_TABLE") });
}
