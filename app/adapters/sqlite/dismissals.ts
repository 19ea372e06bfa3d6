import type { CardId } from "../../ids.ts";
import type { Dismissals } from "../../ports/dismissals.ts";
import type { Database } from "./database.ts";

const most = 10_000;

export function sqliteDismissals(db: Database): Dismissals {
  const put = db.prepare("insert into dismissed (workspace, member, card) values (?, ?, ?) on conflict do nothing");
  const take = db.prepare("delete from dismissed where workspace = ? and member = ? and card = ?");
  const ofMember = db.prepare(
    "select card from dismissed where workspace = ? and member = ? order by card desc limit ?",
  );
  const drop = db.prepare("delete from dismissed where workspace = ? and card = ?");
  return {
    async set(workspace, member, cards, dismissed) {
      db.transaction(() => {
        for (const card of cards) (dismissed ? put : take).run(workspace, member, card);
      });
    },
    async of(workspace, member) {
      return new Set(ofMember.all<{ card: CardId }>(workspace, member, most).map(({ card }) => card));
    },
    async forget(workspace, cards) {
      db.transaction(() => {
        for (const card of cards) drop.run(workspace, card);
      });
    },
  };
}
