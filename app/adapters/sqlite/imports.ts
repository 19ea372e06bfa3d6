import type { CardId, WorkspaceId } from "../../ids.ts";
import type { Import, Imported, Imports } from "../../ports/imports.ts";
import type { Database } from "./database.ts";

interface Row {
  readonly card: CardId;
  readonly batch: string | null;
  readonly outcome: string | null;
}

export function sqliteImports(db: Database): Imports {
  const insert = db.prepare(
    "insert into imported (workspace, audience, digest, card, batch) values (?, ?, ?, ?, ?) on conflict do nothing",
  );
  const known = db.prepare(
    "select card, batch, outcome from imported where workspace = ? and audience = ? and digest = ?",
  );
  const settle = db.prepare("update imported set outcome = ? where workspace = ? and audience = ? and digest = ?");
  const ofBatch = db.prepare(
    "select card from imported where workspace = ? and audience = ? and batch = ? and card > ? order by card limit ?",
  );

  function claim(workspace: WorkspaceId, audience: string, { digest, card }: Import, batch: string | null): Imported {
    if (insert.run(workspace, audience, digest, card, batch) > 0) return importedOf({ card, batch, outcome: null });
    const row = known.get<Row>(workspace, audience, digest);
    if (!row) throw new Error("a row that stood in the way of another is not there");
    return importedOf(row);
  }

  return {
    async claim(workspace, audience, all, batch) {
      return db.transaction(() => all.map((one) => claim(workspace, audience, one, batch ?? null)));
    },
    async settle(workspace, audience, all) {
      db.transaction(() => {
        for (const { digest, outcome } of all) settle.run(outcome, workspace, audience, digest);
      });
    },
    async cardsOf(workspace, audience, batch, after, limit) {
      const rows = ofBatch.all<{ card: CardId }>(workspace, audience, batch, after ?? "", limit);
      return rows.map(({ card }) => card);
    },
  };
}

function importedOf({ card, batch, outcome }: Row): Imported {
  return { card, ...(batch === null ? {} : { batch }), ...(outcome === null ? {} : { outcome }) };
}
