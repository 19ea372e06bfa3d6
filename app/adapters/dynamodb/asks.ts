import { randomUUID } from "node:crypto";
import { Conflict } from "../../errors.ts";
import type { CardId, MemberId, WorkspaceId } from "../../ids.ts";
import type { Ask, AskSide, Asks } from "../../ports/asks.ts";
import type { Item, StateItems } from "./state-items.ts";
import { digestOf, type Key, partition } from "./state-keys.ts";

const keptSeconds = 366 * 24 * 60 * 60;
const most = 1_000;
/** How often somebody may be faster. */
const tries = 10;

/**
 * An ask is one item; both its members and each of its cards have a collection that names it, all readable as they are now. Names are written first: one
 * without its ask is passed over.
 */
export function dynamodbAsks(state: StateItems): Asks {
  async function named(keys: readonly Key[]): Promise<readonly Ask[]> {
    return (await state.getMany(keys)).flatMap((item) => (item === undefined ? [] : [askOf(item)]));
  }

  return {
    async open(workspace, ask) {
      const expires = Math.floor(ask.at / 1000) + keptSeconds;
      const by = randomUUID();
      await state.putMany(namesOf(workspace, ask).map((name) => ({ ...name, ask: ask.id, expires })));
      const { item } = await state.create({ ...keyOf(workspace, ask.id), body: JSON.stringify(ask), by, expires });
      return item === undefined ? ask : askOf(item);
    },
    async read(workspace, id) {
      const item = await state.get(keyOf(workspace, id));
      return item && askOf(item);
    },
    async change(workspace, id, decide) {
      const key = keyOf(workspace, id);
      for (let attempt = 1; ; attempt += 1) {
        const item = await state.get(key);
        const now = item && askOf(item);
        const next = now && decide(now);
        if (item === undefined || next === undefined) return now;
        const by = randomUUID();
        const made = await state.change(key, {
          set: { body: JSON.stringify(next), by },
          if: { equals: { by: item.by } },
        });
        // When an answer was lost, what stands there is this change itself.
        if (made.made || made.item?.by === by) return next;
        if (attempt === tries) throw new Conflict("others changed the ask again and again");
      }
    },
    async of(workspace, side, member, since) {
      const keys: Key[] = [];
      const range = { from: timeKey(since), newestFirst: true, pageSize: 100 };
      for await (const { ask } of state.query(memberPartition(workspace, side, member), range)) {
        keys.push(keyOf(workspace, String(ask)));
        if (keys.length === most) break;
      }
      return [...(await named(keys))].reverse();
    },
    async about(workspace, cards) {
      const ids = new Set<string>();
      for (const card of cards) {
        for await (const { ask } of state.query(cardPartition(workspace, card))) ids.add(String(ask));
      }
      return named([...ids].map((id) => keyOf(workspace, id)));
    },
    async remove(workspace, id) {
      const item = await state.get(keyOf(workspace, id));
      if (item === undefined) return;
      // The ask comes last: it says which names there are.
      await state.deleteMany(namesOf(workspace, askOf(item)));
      await state.deleteMany([keyOf(workspace, id)]);
    },
    async allow(workspace, member, allowed) {
      const key = settingKey(workspace, member);
      if (allowed) await state.deleteMany([key]);
      else await state.putMany([{ ...key }]);
    },
    async notToAsk(workspace, members) {
      const found = await state.getMany(members.map((member) => settingKey(workspace, member)));
      return new Set(members.filter((_, at) => found[at] !== undefined));
    },
  };
}

function namesOf(workspace: WorkspaceId, { id, asker, colleague, about, through, at }: Ask): readonly Key[] {
  const sk = `${timeKey(at)} ${id}`;
  return [
    { pk: memberPartition(workspace, "asker", asker), sk },
    { pk: memberPartition(workspace, "colleague", colleague), sk },
    ...new Map([...about, ...through].map((card) => [card, { pk: cardPartition(workspace, card), sk: id }])).values(),
  ];
}

/** Sorts by time. */
function timeKey(at: number): string {
  return String(Math.max(0, Math.floor(at))).padStart(15, "0");
}

function keyOf(workspace: WorkspaceId, id: string): Key {
  return { pk: partition(workspace, "ask", digestOf(id)), sk: "ask" };
}

function memberPartition(workspace: WorkspaceId, side: AskSide, member: MemberId): string {
  return partition(workspace, `asks-of-${side}`, digestOf(member));
}

function cardPartition(workspace: WorkspaceId, card: CardId): string {
  return partition(workspace, "asks-on", digestOf(card));
}

function settingKey(workspace: WorkspaceId, member: MemberId): Key {
  return { pk: partition(workspace, "not-to-ask", digestOf(member)), sk: "setting" };
}

function askOf({ body }: Item): Ask {
  return JSON.parse(String(body)) as Ask;
}
