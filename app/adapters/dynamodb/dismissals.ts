import type { CardId, MemberId, WorkspaceId } from "../../ids.ts";
import type { Dismissals } from "../../ports/dismissals.ts";
import type { StateItems } from "./state-items.ts";
import { digestOf, type Key, partition } from "./state-keys.ts";

const most = 10_000;

/** Each is there twice, by its member and by its card. The card's comes first and goes last, so that forgetting a card finds every member. */
export function dynamodbDismissals(state: StateItems): Dismissals {
  return {
    async set(workspace, member, cards, dismissed) {
      const byMember = cards.map((card) => memberKey(workspace, member, card));
      const byCard = cards.map((card) => cardKey(workspace, member, card));
      if (dismissed) {
        await state.putMany(byCard.map((key) => ({ ...key })));
        await state.putMany(byMember.map((key) => ({ ...key })));
      } else {
        await state.deleteMany(byMember);
        await state.deleteMany(byCard);
      }
    },
    async of(workspace, member) {
      const cards = new Set<CardId>();
      const { pk } = memberKey(workspace, member, "" as CardId);
      for await (const { sk } of state.query(pk, { newestFirst: true })) {
        cards.add(sk as CardId);
        if (cards.size === most) break;
      }
      return cards;
    },
    async forget(workspace, cards) {
      for (const card of cards) {
        const { pk } = cardKey(workspace, "" as MemberId, card);
        for await (const { sk } of state.query(pk)) {
          await state.deleteMany([memberKey(workspace, sk as MemberId, card)]);
          await state.deleteMany([{ pk, sk }]);
        }
      }
    },
  };
}

function memberKey(workspace: WorkspaceId, member: MemberId, card: CardId): Key {
  return { pk: partition(workspace, "dismissed-by", digestOf(member)), sk: card };
}

function cardKey(workspace: WorkspaceId, member: MemberId, card: CardId): Key {
  return { pk: partition(workspace, "dismissed", digestOf(card)), sk: member };
}
