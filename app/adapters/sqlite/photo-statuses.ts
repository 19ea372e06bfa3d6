import type { CardId, ChannelId, PhotoId, WorkspaceId } from "../../ids.ts";
import {
  type Deleted,
  isTakenUp,
  type PhotoState,
  type PhotoStatus,
  type PhotoStatuses,
  type Posted,
} from "../../ports/photo-status.ts";
import type { Database } from "./database.ts";

interface Row {
  readonly id: PhotoId;
  readonly channel: ChannelId;
  readonly ts: string;
  readonly thread: string | null;
  readonly place: number;
  readonly state: PhotoState;
  readonly cards: string;
  readonly reason: string | null;
  readonly deleted: Deleted | null;
  readonly posted: string | null;
  readonly asked: number | null;
  readonly taken_up: number;
}

export function sqlitePhotoStatuses(db: Database): PhotoStatuses {
  const insert =
    db.prepare(`insert into photo (workspace, id, thread, deleted, posted, channel, ts, place, state, cards, reason, asked)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`);
  const update = db.prepare(`update photo set channel = ?, ts = ?, place = ?, state = ?, cards = ?, reason = ?,
    asked = coalesce(?, asked), taken_up = taken_up + ? where workspace = ? and id = ? and state = ?`);
  const byId = db.prepare("select * from photo where workspace = ? and id = ?");
  const byMessage = db.prepare("select * from photo where workspace = ? and channel = ? and ts = ? order by place, id");
  // A dot follows the dash.
  const byFile =
    db.prepare(`select * from photo where workspace = ?1 and (id = ?2 or (id > ?2 || '-' and id < ?2 || '.'))
    order by id`);
  const mark = db.prepare(`update photo set deleted = ?1
    where workspace = ?2 and id = ?3 and (deleted is null or ?1 = 'kept')`);

  return {
    async advance(workspace: WorkspaceId, from, status) {
      const { photo, message, thread = null, place, state, cards, reason = null, deleted = null } = status;
      const posted = status.posted === undefined ? null : JSON.stringify(status.posted);
      const value = [
        message.channel,
        message.ts,
        place,
        state,
        JSON.stringify(cards),
        reason,
        status.asked ? 1 : null,
      ] as const;
      const written =
        from === undefined
          ? insert.run(workspace, photo, thread, deleted, posted, ...value)
          : update.run(...value, isTakenUp(from, state) ? 1 : 0, workspace, photo, from);
      return written > 0;
    },
    async read(workspace, photo) {
      const row = byId.get<Row>(workspace, photo);
      return row && statusOf(row);
    },
    async ofMessage(workspace, { channel, ts }) {
      return byMessage.all<Row>(workspace, channel, ts).map(statusOf);
    },
    async ofFile(workspace, photo) {
      return byFile.all<Row>(workspace, photo).map(statusOf);
    },
    async markDeleted(workspace, photo, deleted) {
      mark.run(deleted, workspace, photo);
    },
  };
}

function statusOf({ id, channel, ts, thread, place, state, cards, ...row }: Row): PhotoStatus {
  const { reason, deleted, posted, asked, taken_up: takenUp } = row;
  return {
    photo: id,
    message: { channel, ts },
    ...(thread === null ? {} : { thread }),
    place,
    state,
    cards: JSON.parse(cards) as CardId[],
    ...(reason === null ? {} : { reason }),
    ...(deleted === null ? {} : { deleted }),
    ...(asked === null ? {} : { asked: true }),
    ...(takenUp === 0 ? {} : { takenUp }),
    ...(posted === null ? {} : { posted: JSON.parse(posted) as Posted }),
  };
}
