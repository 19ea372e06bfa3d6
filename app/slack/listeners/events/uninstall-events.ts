import type { WorkspaceId } from "../../../ids.ts";
import { type Decided, type EventRequest, onEvent } from "../listener.ts";
import { workspaceOfEvent } from "../workspace-of-event.ts";

export interface AppGone {
  readonly workspace: WorkspaceId;
}

export const appUninstalledAck = onEvent("app_uninstalled", { name: "app-uninstalled", ack: decide });

/** Tokens of members are none of ours. */
export const tokensRevokedAck = onEvent("tokens_revoked", {
  name: "tokens-revoked",
  ack: ({ event, envelope }) => ((event.tokens.bot ?? []).length > 0 ? decide({ envelope }) : undefined),
});

function decide({ envelope }: Pick<EventRequest<"app_uninstalled">, "envelope">): Decided<AppGone> {
  const workspace = workspaceOfEvent(envelope);
  return { workspace, key: envelope.event_id, input: { workspace } };
}
