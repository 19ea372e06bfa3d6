import type { MemberId } from "../../../ids.ts";
import { type HomeInput, homeLane } from "../home-job.ts";
import { type Decided, onEvent } from "../listener.ts";
import { workspaceOfEvent } from "../workspace-of-event.ts";

/** A member opened the app's Home; its other tab is the direct messages. */
export const homeOpenedAck = onEvent("app_home_opened", {
  name: "home-opened",
  ack: ({ event, envelope }): Decided<HomeInput> | undefined => {
    if (event.tab !== "home") return undefined;
    const workspace = workspaceOfEvent(envelope);
    const member = event.user as MemberId;
    return { workspace, key: envelope.event_id, lane: homeLane(member), input: { workspace, member } };
  },
});
