import { probeTable } from "../../app/adapters/dynamodb/probe-table.ts";
import { OctemberError } from "../../app/errors.ts";
import { dynamodb } from "./aws-clients.ts";
import type { Variable } from "./functions.ts";

/** Which of these tables can't be read by whoever should be able to. */
export async function wrongTables(
  settings: readonly Variable[],
  get: (variable: Variable) => string,
): Promise<readonly Variable[]> {
  const found = await Promise.all(
    settings.map(async (setting) => {
      try {
        await probeTable(dynamodb(), get(setting));
        return [];
      } catch (error) {
        if (!(error instanceof OctemberError)) throw error;
        return [setting];
      }
    }),
  );
  return found.flat();
}
