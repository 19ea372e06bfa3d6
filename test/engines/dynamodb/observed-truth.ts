import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, ScanCommand, type ScanCommandOutput } from "@aws-sdk/lib-dynamodb";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { cardsOf } from "../../../app/contacts/cards-of.ts";
import type { Fact } from "../../../app/contacts/facts.ts";
import type { CardId, Identity, WorkspaceId } from "../../../app/ids.ts";
import type { Truth } from "../../../app/ports/truth.ts";

/** Everything that anybody can see of a workspace, of these cards and identities. */
export async function seen(
  truth: Truth,
  workspace: WorkspaceId,
  facts: readonly Fact[],
  identities: readonly Identity[],
): Promise<string> {
  const cards = [...new Set<CardId>(facts.flatMap(cardsOf))];
  const photos = facts.flatMap((fact) => (fact.kind === "card-read" ? fact.photos : []));
  const sorted = (entries: Iterable<readonly [string, unknown]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const byCard = await truth.readMany(workspace, cards);
  return JSON.stringify({
    page: await truth.page(workspace, undefined, 1_000),
    byCard: sorted(byCard.map((one) => [one.id, one.version])),
    snapshots: sorted(
      [...(await truth.snapshots(workspace, cards))].map(([id, { version, ...one }]) => [
        id,
        [version, "into" in one ? one.into : one.state],
      ]),
    ),
    holders: sorted(await truth.holders(workspace, identities)),
    erased: [...(await truth.erased(workspace, [...cards, ...photos]))].sort(),
  });
}

/** Sends requests only after somebody looked. */
export class LookingFirst extends NodeHttpHandler {
  readonly look: () => Promise<void>;

  constructor(look: () => Promise<void>) {
    super();
    this.look = look;
  }

  override async handle(...[request, options]: Parameters<NodeHttpHandler["handle"]>) {
    await this.look();
    return super.handle(request, options);
  }
}

/** What lies in the table of a workspace though nothing leads to it, or that is still to be done. */
export async function leftovers(client: DynamoDBClient, table: string, workspace: WorkspaceId) {
  const items = await allItems(client, table, workspace);
  const named = new Set(items.flatMap(({ packs = [] }) => packs));
  return items
    .filter((item) => {
      const [, kind = "", ...rest] = item.pk.split("#");
      if (kind === "plan") return item.expires === undefined;
      if (kind === "facts") return !named.has(rest.join("#"));
      return "plan" in item || "next" in item || "unfinished" in item;
    })
    .map(({ pk, sk }) => `${pk} ${sk}`);
}

interface AnyItem {
  readonly pk: string;
  readonly sk: string;
  readonly packs?: readonly string[];
  readonly expires?: number;
}

async function allItems(client: DynamoDBClient, table: string, workspace: WorkspaceId): Promise<readonly AnyItem[]> {
  const documents = DynamoDBDocumentClient.from(client);
  const items: AnyItem[] = [];
  let next: Record<string, unknown> | undefined;
  do {
    const page: ScanCommandOutput = await documents.send(
      new ScanCommand({
        TableName: table,
        ConsistentRead: true,
        FilterExpression: "begins_with(pk, :workspace)",
        ExpressionAttributeValues: { ":workspace": `${workspace}#` },
        ExclusiveStartKey: next,
      }),
    );
    items.push(...((page.Items ?? []) as AnyItem[]));
    next = page.LastEvaluatedKey;
  } while (next !== undefined);
  return items;
}
