import type { CardId } from "../../../ids.ts";
import { actionIds } from "../../action-ids.ts";
import { type Asked, askedByPress, meantBy, pressKey } from "../asked.ts";
import { type Ack, onAction } from "../listener.ts";

/** A button that was pressed beside a card or contact. */
export interface Press extends Asked {
  readonly card: CardId;
  /** What stands behind the colon of its action's id. */
  readonly beside: string;
  /** The time stamp of the message that it stands in. */
  readonly on: string;
  /** What a form carries along, where it stands in one. */
  readonly metadata?: string;
}

/** What is shared in one place, from one list, is shared once. */
export function sharingOf({ channel, on, card }: Press): string {
  return `share ${channel} ${on} ${card}`;
}

const ofAsk = ({ card: ask }: Press) => `ask ${ask}`;
const ofImport = ({ card: batch }: Press) => `import ${batch}`;

/** Presses of one lane are worked on one after the other; those of other buttons have a lane each. */
const lanes: Readonly<Record<string, (press: Press) => string | undefined>> = {
  // Who presses twice means once: the second press finds what the first one has said.
  [actionIds.shareContact]: sharingOf,
  [actionIds.sharePicture]: sharingOf,
  [actionIds.shareImport]: ofImport,
  [actionIds.unshareImport]: ofImport,
  // Of two people who are chosen in one form the second stays.
  [actionIds.findPerson]: ({ view }) => (view === undefined ? undefined : `find ${view}`),
  [actionIds.acceptAsk]: ofAsk,
  [actionIds.notNowAsk]: ofAsk,
  [actionIds.declineAsk]: ofAsk,
  [actionIds.withdrawAsk]: ofAsk,
};

/** A press of a button, or of a select whose options are contacts. */
export function pressed(id: string): Ack<Press> {
  return onAction<Press>(id, (request) => {
    const asked = askedByPress(request);
    const on = typeof request.container.message_ts === "string" ? request.container.message_ts : "";
    const [, beside = ""] = /^[^:]*:(.*)$/s.exec(request.actions[0]?.action_id ?? "") ?? [];
    const carried = request.view === undefined ? {} : { metadata: request.view.private_metadata };
    const input = { ...asked, card: meantBy(request) as CardId, beside, on, ...carried };
    const lane = lanes[id]?.(input);
    return {
      workspace: asked.workspace,
      key: pressKey(request),
      ...(lane === undefined ? {} : { lane }),
      input,
    };
  });
}
