import type { WorkspaceId } from "../../../ids.ts";
import { type EventRequest, type Listener, onEvent } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { workspaceOfEvent } from "../workspace-of-event.ts";

interface Gone {
  readonly workspace: WorkspaceId;
}

function decide({ envelope }: Pick<EventRequest<"app_uninstalled">, "envelope">) {
  const workspace = workspaceOfEvent(envelope);
  return { workspace, key: envelope.event_id, input: { workspace } };
}

async function forget({ workspace }: Gone, { uninstalled }: ThenPorts): Promise<void> {
  await uninstalled?.(workspace);
}

/** The app was taken out of the workspace, or its token from it: what was kept of it to talk to Slack goes. */
export const appUninstalled: readonly Listener[] = [
  onEvent("app_uninstalled", { name: "app-uninstalled", ack: decide, then: forget }),
  onEvent("tokens_revoked", {
    name: "tokens-revoked",
    // Tokens of members are none of ours.
    ack: ({ event, envelope }) => ((event.tokens.bot ?? []).length > 0 ? decide({ envelope }) : undefined),
    then: forget,
  }),
];
