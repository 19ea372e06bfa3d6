import type { DynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import { identitiesToClaim } from "../../../app/contacts/identities-to-claim.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { cardId, cardRead } from "../../contacts/facts-for-tests.ts";

export interface Known {
  readonly workspace: WorkspaceId;
  readonly mail: string;
}

/** Requests at once. */
const atOnce = 20;

/** Writes so many people in all, as an import does, each with a mail address of their own. */
export async function writeKnownPeople(
  truth: DynamodbTruth,
  workspaces: readonly WorkspaceId[],
  count: number,
): Promise<readonly Known[]> {
  const all = Array.from({ length: count }, (_, at) => ({
    workspace: workspaces[at % workspaces.length] ?? ("" as WorkspaceId),
    nth: 1 + Math.floor(at / workspaces.length),
    mail: `known${at}@contoso.example`,
  }));
  const waiting = [...all];
  const write = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const { message: _, ...imported } = cardRead(
        one.nth,
        { names: [`Known Person ${one.nth}`], emails: [one.mail] },
        { photos: [], importedFrom: "known.csv" },
      );
      const facts = [imported];
      await truth.append(one.workspace, {
        into: { id: cardId(one.nth), version: 0 },
        absorb: [],
        facts,
        identities: identitiesToClaim(facts),
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, write));
  return all;
}
