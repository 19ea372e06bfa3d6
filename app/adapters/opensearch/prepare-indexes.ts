import type { Client } from "@opensearch-project/opensearch";
import { ask } from "./engine.ts";
import {
  contactsMapping,
  contactsSettings,
  type IndexNames,
  type IndexSizes,
  scopesMapping,
  scopesSettings,
} from "./index-shape.ts";
import { SearchIndexUnfit, SearchViewLost } from "./search-errors.ts";

interface Mapping {
  readonly dynamic?: unknown;
  readonly _meta?: Readonly<Record<string, unknown>>;
  readonly properties?: object;
}

const timeoutMs = 30_000;

/**
 * Whether there are indexes, for whoever may make none.
 * @throws SearchIndexUnfit for one of another shape, SearchViewLost where one of the two is gone.
 */
export async function findIndexes(client: Client, names: IndexNames): Promise<boolean> {
  const [scopes, contacts] = [await mappingOf(client, names.scopes), await mappingOf(client, names.contacts)];
  if (scopes === undefined && contacts === undefined) return false;
  if (scopes === undefined || contacts === undefined) throw new SearchViewLost(names.contacts);
  check(names.scopes, scopes, scopesMapping);
  check(names.contacts, contacts, contactsMapping);
  return true;
}

/**
 * Makes the indexes that are missing, and looks whether those that are there have the shape that is written here. May be called by many
 * at once.
 * @throws SearchIndexUnfit for one of another shape.
 */
export async function prepareIndexes(client: Client, names: IndexNames, sizes: IndexSizes): Promise<void> {
  await prepare(client, names.scopes, scopesMapping, () =>
    create(client, names.scopes, { mappings: scopesMapping, settings: { index: scopesSettings } }),
  );
  await prepare(client, names.contacts, contactsMapping, () =>
    create(client, names.contactsIndex, {
      mappings: contactsMapping,
      settings: { index: contactsSettings(sizes) },
      aliases: { [names.contacts]: { is_write_index: true } },
    }),
  );
}

async function prepare(client: Client, index: string, wanted: Mapping, make: () => Promise<void>): Promise<void> {
  const found = (await mappingOf(client, index)) ?? (await make().then(() => mappingOf(client, index)));
  if (found === undefined) throw new SearchIndexUnfit(index, "was deleted as soon as it was made");
  check(index, found, wanted);
}

function check(index: string, found: Mapping, wanted: Mapping): void {
  const wrong = differenceOf(found, wanted);
  if (wrong !== undefined) throw new SearchIndexUnfit(index, wrong);
}

/** Of the only index of this name, or behind it. */
async function mappingOf(client: Client, index: string): Promise<Mapping | undefined> {
  const { status, body } = await ask<Record<string, { mappings: Mapping }>>(client, {
    method: "GET",
    path: [index, "_mapping"],
    timeoutMs,
    expected: [404],
  });
  const [mapping, ...more] = status === 404 ? [] : Object.values(body);
  if (more.length > 0) throw new SearchIndexUnfit(index, "stands for several indexes");
  return mapping?.mappings;
}

/** 400: somebody else was faster; whether what they made will do is looked at afterwards. */
async function create(client: Client, index: string, body: object): Promise<void> {
  await ask(client, { method: "PUT", path: [index], body, timeoutMs, expected: [400] });
}

function differenceOf(found: Mapping, wanted: Mapping): string | undefined {
  const [is, should] = [found._meta ?? {}, wanted._meta ?? {}];
  if (is.octember !== should.octember) return "was not made by Octember";
  if (is.shape !== should.shape) return `has the shape ${is.shape}; this Octember knows ${should.shape}`;
  const same =
    canonical(found.properties) === canonical(wanted.properties) && `${found.dynamic}` === `${wanted.dynamic}`;
  return same ? undefined : "has fields that are not those that Octember makes";
}

/** Objects are the same whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
