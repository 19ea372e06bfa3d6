import type { Client } from "@opensearch-project/opensearch";
import type { WorkspaceId } from "../../ids.ts";
import { ask } from "./engine.ts";
import type { IndexNames } from "./index-shape.ts";
import { type Scope, scopeName } from "./search-documents.ts";

/** Which generation of a workspace's view is the visible one, and which is being built. */
export interface ScopeRecord {
  readonly live: number;
  readonly builtWith: number;
  readonly building?: number;
  readonly buildingWith?: number;
  /** The highest generation that was ever begun. */
  readonly last: number;
}

export interface StoredRecord extends ScopeRecord {
  /** Which writing of the record this is. */
  readonly written: { readonly if_seq_no: number; readonly if_primary_term: number };
}

interface Found {
  readonly _seq_no: number;
  readonly _primary_term: number;
  readonly _version: number;
  readonly _source: Readonly<Record<string, unknown>>;
}

const timeoutMs = 10_000;

/** What is kept of each workspace beside its contacts. Reading one is up to date at once, also for other processes. */
export function scopeRecords(client: Client, { scopes }: IndexNames) {
  const place = (id: string) => [scopes, "_doc", id];
  const versionOf = (workspace: WorkspaceId) => place(`${workspace}.version`);

  return {
    async read(workspace: WorkspaceId): Promise<StoredRecord | undefined> {
      const { status, body } = await ask<Found>(client, {
        method: "GET",
        path: place(workspace),
        query: { routing: workspace },
        timeoutMs,
        expected: [404],
      });
      return status === 404 ? undefined : { ...recordOf(body._source), written: writtenOf(body) };
    },

    /** @returns false if somebody was faster. */
    async write(workspace: WorkspaceId, record: ScopeRecord, over: StoredRecord | undefined): Promise<boolean> {
      const { status } = await ask(client, {
        method: "PUT",
        path: place(workspace),
        query: { routing: workspace, ...(over === undefined ? { op_type: "create" } : over.written) },
        body: storedAs(workspace, record),
        timeoutMs,
        expected: [409],
      });
      return status !== 409;
    },

    /** Two who do it at once don't disturb one another: OpenSearch counts how often a document was written. */
    async publish(workspace: WorkspaceId): Promise<void> {
      const path = versionOf(workspace);
      await ask(client, { method: "PUT", path, query: { routing: workspace }, body: { workspace }, timeoutMs });
    },

    /** As if the workspace had never been there. */
    async forget(workspace: WorkspaceId): Promise<void> {
      for (const path of [place(workspace), versionOf(workspace)])
        await ask(client, { method: "DELETE", path, query: { routing: workspace }, timeoutMs, expected: [404] });
    },

    async version(workspace: WorkspaceId): Promise<number> {
      const { status, body } = await ask<Found>(client, {
        method: "GET",
        path: versionOf(workspace),
        query: { routing: workspace, _source: false },
        timeoutMs,
        expected: [404],
      });
      return status === 404 ? 0 : body._version;
    },
  };
}

export type ScopeRecords = ReturnType<typeof scopeRecords>;

function writtenOf({ _seq_no, _primary_term }: Found): StoredRecord["written"] {
  return { if_seq_no: _seq_no, if_primary_term: _primary_term };
}

/** `live` names a scope whole, as questions look it up there. */
function storedAs(workspace: WorkspaceId, { live, building, ...rest }: ScopeRecord): object {
  const named = (generation: number) => scopeName({ workspace, generation });
  return {
    workspace,
    live: named(live),
    ...(building === undefined ? {} : { building: named(building) }),
    last: rest.last,
    builtWith: rest.builtWith,
    ...(rest.buildingWith === undefined ? {} : { buildingWith: rest.buildingWith }),
  };
}

function recordOf(source: Readonly<Record<string, unknown>>): ScopeRecord {
  const generation = (name: unknown) => Number(String(name).split("/").at(-1));
  return {
    live: generation(source.live),
    builtWith: Number(source.builtWith),
    last: Number(source.last),
    ...(source.building === undefined ? {} : { building: generation(source.building) }),
    ...(source.buildingWith === undefined ? {} : { buildingWith: Number(source.buildingWith) }),
  };
}

/** The scopes that a change goes to. */
export function scopesOf(workspace: WorkspaceId, { live, building }: ScopeRecord): Scope[] {
  return [live, building].flatMap((generation) => (generation === undefined ? [] : { workspace, generation }));
}
