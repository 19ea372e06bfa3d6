import type { CardId, ChannelId, PhotoId, WorkspaceId } from "../../ids.ts";
import type { PhotoState, PhotoStatus, PhotoStatuses } from "../../ports/photo-status.ts";
import type { Database } from "./database.ts";

interface Row {
  readonly id: PhotoId;
  readonly channel: ChannelId;
  readonly ts: string;
  readonly place: number;
  readonly state: PhotoState;
  readonly cards: string;
  readonly reason: string | null;
}

export function sqlitePhotoStatuses(db: Database): PhotoStatuses {
  const insert = db.prepare(`insert into photo (workspace, id, channel, ts, place, state, cards, reason)
    values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`);
  const update = db.prepare(`update photo set channel = ?, ts = ?, place = ?, state = ?, cards = ?, reason = ?
    where workspace = ? and id = ? and state = ?`);
  const byId = db.prepare("select * from photo where workspace = ? and id = ?");
  const byMessage = db.prepare("select * from photo where workspace = ? and channel = ? and ts = ? order by place, id");

  return {
    async advance(workspace: WorkspaceId, from, { photo, message, place, state, cards, reason = null }) {
      const value = [message.channel, message.ts, place, state, JSON.stringify(cards), reason] as const;
      const written =
        from === undefined ? insert.run(workspace, photo, ...value) : update.run(...value, workspace, photo, from);
      return written > 0;
    },
    async read(workspace, photo) {
      const row = byId.get<Row>(workspace, photo);
      return row && statusOf(row);
    },
    async ofMessage(workspace, { channel, ts }) {
      return byMessage.all<Row>(workspace, channel, ts).map(statusOf);
    },
  };
}

function statusOf({ id, channel, ts, place, state, cards, reason }: Row): PhotoStatus {
  const status = { photo: id, message: { channel, ts }, place, state, cards: JSON.parse(cards) as CardId[] };
  return reason === null ? status : { ...status, reason };
}
