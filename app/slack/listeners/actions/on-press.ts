import type { CardId } from "../../../ids.ts";
import type { Taken } from "../../../ports/inbox.ts";
import type { Admitted } from "../admit.ts";
import { whenAdmitted } from "../answer.ts";
import { type Asked, askedByPress, meantBy, pressKey } from "../asked.ts";
import { type Listener, onAction } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";

/** A button that was pressed beside a card or contact. */
export interface Press extends Asked {
  readonly card: CardId;
  /** What stands behind the colon of its action's id. */
  readonly beside: string;
  /** The time stamp of the message that it stands in. */
  readonly on: string;
}

/** A button, or a select whose options are contacts. Presses of one `lane` are worked on one after the other. */
export function onPress(
  id: string,
  work: (press: Press, who: Admitted, ports: ThenPorts, job: Taken) => Promise<void>,
  options: { readonly lane?: (press: Press) => string } = {},
): Listener {
  return onAction<Press>(id, {
    ack: (request) => {
      const asked = askedByPress(request);
      const on = typeof request.container.message_ts === "string" ? request.container.message_ts : "";
      const [, beside = ""] = /^[^:]*:(.*)$/s.exec(request.actions[0]?.action_id ?? "") ?? [];
      const input = { ...asked, card: meantBy(request) as CardId, beside, on };
      const lane = options.lane?.(input);
      return {
        workspace: asked.workspace,
        key: pressKey(request),
        ...(lane === undefined ? {} : { lane }),
        input,
      };
    },
    then: (press, ports, job) => whenAdmitted(press, ports, (who) => work(press, who, ports, job)),
  });
}
