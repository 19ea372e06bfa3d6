import type { MemberId, WorkspaceId } from "../../ids.ts";
import type { Ask, Asks } from "../../ports/asks.ts";
import type { Database } from "./database.ts";

interface Row {
  readonly body: string;
}

const yearMs = 366 * 24 * 60 * 60 * 1000;
const most = 1_000;

export function sqliteAsks(db: Database): Asks {
  const find = db.prepare("select body from ask where workspace = ? and id = ?");
  const insert = db.prepare(
    "insert into ask (workspace, id, asker, colleague, at, body) values (?, ?, ?, ?, ?, ?) on conflict do nothing",
  );
  const name = db.prepare("insert into ask_card (workspace, card, ask) values (?, ?, ?) on conflict do nothing");
  const update = db.prepare("update ask set body = ? where workspace = ? and id = ?");
  const drop = db.prepare("delete from ask where workspace = ? and id = ?");
  const dropNames = db.prepare("delete from ask_card where workspace = ? and ask = ?");
  const old = db.prepare("select id from ask where workspace = ? and asker = ? and at < ?");
  const made = db.prepare(
    "select body from ask where workspace = ? and asker = ? and at >= ? order by at desc, id desc limit ?",
  );
  const got = db.prepare(
    "select body from ask where workspace = ? and colleague = ? and at >= ? order by at desc, id desc limit ?",
  );
  // One statement for all, as an introduction asks for many at once.
  const onCards = db.prepare(
    `select ask.id, ask.body from json_each(?2) as wanted
     cross join ask_card on ask_card.workspace = ?1 and ask_card.card = wanted.value
     cross join ask on ask.workspace = ?1 and ask.id = ask_card.ask order by wanted.key, ask.id`,
  );
  const refuse = db.prepare("insert into not_to_ask (workspace, member) values (?, ?) on conflict do nothing");
  const welcome = db.prepare("delete from not_to_ask where workspace = ? and member = ?");
  const refusing = db.prepare(
    "select member from json_each(?2) as wanted cross join not_to_ask on workspace = ?1 and member = wanted.value",
  );

  function read(workspace: WorkspaceId, id: string): Ask | undefined {
    const row = find.get<Row>(workspace, id);
    return row && (JSON.parse(row.body) as Ask);
  }

  function remove(workspace: WorkspaceId, id: string): void {
    dropNames.run(workspace, id);
    drop.run(workspace, id);
  }

  return {
    async open(workspace, ask) {
      return db.transaction(() => {
        for (const { id } of old.all<{ id: string }>(workspace, ask.asker, ask.at - yearMs)) remove(workspace, id);
        const { id, asker, colleague, at } = ask;
        if (insert.run(workspace, id, asker, colleague, at, JSON.stringify(ask)) === 0)
          return read(workspace, id) ?? ask;
        for (const card of [...ask.about, ...ask.through]) name.run(workspace, card, id);
        return ask;
      });
    },
    async read(workspace, id) {
      return read(workspace, id);
    },
    async change(workspace, id, decide) {
      return db.transaction(() => {
        const now = read(workspace, id);
        const next = now && decide(now);
        if (next !== undefined) update.run(JSON.stringify(next), workspace, id);
        return next ?? now;
      });
    },
    async of(workspace, side, member, since) {
      const rows = (side === "asker" ? made : got).all<Row>(workspace, member, since, most);
      return rows.reverse().map(({ body }) => JSON.parse(body) as Ask);
    },
    async about(workspace, cards) {
      const rows = onCards.all<Row & { readonly id: string }>(workspace, JSON.stringify(cards));
      const bodies = new Map(rows.map(({ id, body }) => [id, body] as const));
      return [...bodies.values()].map((body) => JSON.parse(body) as Ask);
    },
    async remove(workspace, id) {
      db.transaction(() => remove(workspace, id));
    },
    async allow(workspace, member, allowed) {
      (allowed ? welcome : refuse).run(workspace, member);
    },
    async notToAsk(workspace, members) {
      if (members.length === 0) return new Set();
      const rows = refusing.all<{ member: MemberId }>(workspace, JSON.stringify(members));
      return new Set(rows.map(({ member }) => member));
    },
  };
}
