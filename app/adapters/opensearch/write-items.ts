import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "@opensearch-project/opensearch";
import type { WorkspaceId } from "../../ids.ts";
import { ask } from "./engine.ts";
import type { IndexNames } from "./index-shape.ts";
import type { Item } from "./search-documents.ts";
import { errorOfStatus, SearchIndexUnfit, SearchViewLost } from "./search-errors.ts";

/** What became of an item: 2xx, 404 (nothing to delete), 409 (as new, or newer, is there), or 400 (it can't be kept). */
export interface ItemResult {
  readonly status: number;
  readonly reason: string;
}

interface BulkBody {
  readonly items: readonly Record<string, { status: number; error?: { type: string; reason?: string } }>[];
}

const timeoutMs = 60_000;
const mostBytes = 5_000_000;
const mostItems = 2_000;
/** For what is too much now: about 6 s in all. After that it is its sender's turn. */
const waitsMs = [100, 300, 900, 1_800, 3_000];

/**
 * Writes items in their order, as few of them again as need be.
 * @param refresh when what is written is seen by everybody: before this returns, or later.
 * @throws SearchError where some can't be written now. Others may be.
 */
export async function writeItems(
  client: Client,
  names: IndexNames,
  workspace: WorkspaceId,
  items: readonly Item[],
  refresh: boolean,
): Promise<readonly ItemResult[]> {
  const results: ItemResult[] = [];
  for (const some of portions(items)) results.push(...(await writeUntilTaken(client, names, workspace, some, refresh)));
  return results;
}

function portions(items: readonly Item[]): Item[][] {
  const all: Item[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const last = all.at(-1);
    bytes += item.bytes;
    if (last === undefined || bytes > mostBytes || last.length >= mostItems) {
      all.push([item]);
      bytes = item.bytes;
    } else last.push(item);
  }
  return all;
}

async function writeUntilTaken(
  client: Client,
  names: IndexNames,
  workspace: WorkspaceId,
  items: readonly Item[],
  refresh: boolean,
): Promise<ItemResult[]> {
  const results: ItemResult[] = [];
  let left = items.map((item, at) => ({ item, at }));
  for (let tries = 0; ; tries++) {
    const answers = await writeOnce(client, names, workspace, left, refresh);
    left = left.filter(({ at }, place) => {
      const result = answers[place] ?? { status: 500, reason: "no answer for this item" };
      results[at] = result;
      return errorOfStatus(result.status) !== undefined;
    });
    const [first] = left;
    if (first === undefined) return results;
    const wait = waitsMs[tries];
    if (wait === undefined) throw errorOfStatus(results[first.at]?.status ?? 500);
    await sleep(wait * (0.5 + Math.random()));
  }
}

async function writeOnce(
  client: Client,
  { contacts }: IndexNames,
  workspace: WorkspaceId,
  left: readonly { readonly item: Item }[],
  refresh: boolean,
): Promise<ItemResult[]> {
  const { body } = await ask<BulkBody>(client, {
    method: "POST",
    path: [contacts, "_bulk"],
    query: { routing: workspace, require_alias: true, refresh, _source: false },
    lines: left.map(({ item }) => item.lines).join(""),
    timeoutMs,
  });
  return body.items.map((item) => resultOf(contacts, Object.values(item)[0]));
}

function resultOf(
  index: string,
  item: { status: number; error?: { type: string; reason?: string } } | undefined,
): ItemResult {
  const { status = 500, error } = item ?? {};
  if (error?.type === "index_not_found_exception") throw new SearchViewLost(index);
  if (error?.type === "strict_dynamic_mapping_exception") throw new SearchIndexUnfit(index, "doesn't have all fields");
  return { status, reason: error?.reason ?? "" };
}
