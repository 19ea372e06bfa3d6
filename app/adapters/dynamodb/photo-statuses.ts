import { randomUUID } from "node:crypto";
import type { MessageRef } from "../../contacts/facts.ts";
import type { PhotoId, WorkspaceId } from "../../ids.ts";
import { isTakenUp, type PhotoState, type PhotoStatus, type PhotoStatuses } from "../../ports/photo-status.ts";
import type { Item, Outcome, StateItems } from "./state-items.ts";
import { type Key, partition } from "./state-keys.ts";

/**
 * A photo lies with all others of its file; a message has a collection that names its photos. Both can be read as they are now, which
 * no index of DynamoDB's can. The name is written first: one without its photo is passed over.
 */
export function dynamodbPhotoStatuses(state: StateItems): PhotoStatuses {
  const nameIn = (workspace: WorkspaceId, message: MessageRef, photo: PhotoId) =>
    state.putMany([{ pk: messagePartition(workspace, message), sk: photo }]);

  async function begin(workspace: WorkspaceId, { takenUp: _, ...status }: PhotoStatus): Promise<boolean> {
    const by = { [writerOf(status.state)]: randomUUID() };
    await nameIn(workspace, status.message, status.photo);
    return isOwn(await state.create({ ...keyOf(workspace, status.photo), ...status, ...by }), by);
  }

  async function advance(workspace: WorkspaceId, from: PhotoState, status: PhotoStatus): Promise<boolean> {
    const { photo, message, place, state: to, cards, reason, asked } = status;
    const by = { [writerOf(to)]: randomUUID() };
    const change = {
      set: { message, place, state: to, cards, reason, ...(asked ? { asked } : {}), ...by },
      remove: reason === undefined ? ["reason"] : [],
      ...(isTakenUp(from, to) ? { add: { takenUp: 1 } } : {}),
    };
    const inPlace = await state.change(keyOf(workspace, photo), {
      ...change,
      if: { equals: { state: from, message } },
    });
    if (isOwn(inPlace, by)) return true;
    if (inPlace.item?.state !== from) return false;
    // It moves to another message, which has to name it first.
    await nameIn(workspace, message, photo);
    return isOwn(await state.change(keyOf(workspace, photo), { ...change, if: { equals: { state: from } } }), by);
  }

  return {
    advance: (workspace, from, to) => (from === undefined ? begin(workspace, to) : advance(workspace, from, to)),
    async read(workspace, photo) {
      const item = await state.get(keyOf(workspace, photo));
      return item && statusOf(item);
    },
    async ofMessage(workspace, message) {
      const named: Key[] = [];
      for await (const { sk } of state.query(messagePartition(workspace, message))) {
        named.push(keyOf(workspace, sk as PhotoId));
      }
      const found = (await state.getMany(named)).flatMap((item) => (item === undefined ? [] : [statusOf(item)]));
      const here = found.filter((one) => one.message.channel === message.channel && one.message.ts === message.ts);
      return here.sort((one, other) => one.place - other.place || (one.photo < other.photo ? -1 : 1));
    },
    async ofFile(workspace, photo) {
      const found: PhotoStatus[] = [];
      // A dot follows the dash.
      for await (const item of state.query(keyOf(workspace, photo).pk, { from: photo, to: `${photo}.` })) {
        if (item.sk === photo || item.sk.startsWith(`${photo}-`)) found.push(statusOf(item));
      }
      return found;
    },
    async markDeleted(workspace, photo, deleted) {
      const undecided = deleted === "kept" ? {} : { missing: ["deleted"] };
      await state.change(keyOf(workspace, photo), { set: { deleted }, if: undecided });
    },
  };
}

/** Who brought a photo into each state is kept: when an answer was lost, this is how its own write is known again. */
function writerOf(state: PhotoState): string {
  return `${state}-by`;
}

function isOwn({ made, item }: Outcome, by: Readonly<Record<string, string>>): boolean {
  return made || Object.entries(by).every(([name, value]) => item?.[name] === value);
}

/** A file's photo is `<workspace>-<file>`; those that it was posted as elsewhere go on with a dash. */
function keyOf(workspace: WorkspaceId, photo: PhotoId): Key {
  return { pk: partition(workspace, "photo", photo.split("-", 2).join("-")), sk: photo };
}

function messagePartition(workspace: WorkspaceId, { channel, ts }: MessageRef): string {
  return partition(workspace, "message", channel, ts);
}

function statusOf(item: Item): PhotoStatus {
  const { photo, message, thread, place, state, posted, asked, takenUp, cards, reason, deleted } =
    item as unknown as PhotoStatus;
  return {
    photo,
    message,
    ...(thread === undefined ? {} : { thread }),
    place,
    state,
    ...(posted === undefined ? {} : { posted }),
    ...(asked === undefined ? {} : { asked }),
    ...(takenUp === undefined ? {} : { takenUp }),
    cards,
    ...(reason === undefined ? {} : { reason }),
    ...(deleted === undefined ? {} : { deleted }),
  };
}
