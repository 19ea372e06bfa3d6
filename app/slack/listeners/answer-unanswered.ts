import type { ReceiverEvent } from "@slack/bolt";
import type { ChannelId, MemberId, WorkspaceId } from "../../ids.ts";
import type { Accept } from "./listener-ports.ts";

/** The listener of what no listener knows. */
export const unansweredName = "unanswered";

export interface Unanswered {
  readonly member: MemberId;
  readonly responseUrl?: string;
  readonly channel?: ChannelId;
}

/** What Slack sends with every interaction, as far as it is used here. */
interface Interaction {
  readonly type?: string;
  readonly command?: string;
  readonly team?: { readonly id?: string } | null;
  readonly team_id?: string;
  readonly user?: { readonly id?: string; readonly team_id?: string };
  readonly user_id?: string;
  readonly channel?: { readonly id?: string };
  readonly channel_id?: string;
  readonly response_url?: string;
  readonly trigger_id?: string;
}

/**
 * Answers what no listener knows: a button of an older version, a command of another app's. Slack gets its 200 once it is in the inbox that
 * the member is told so. What is no interaction at all stays unanswered.
 */
export function answerUnanswered(accept: Accept): (event: ReceiverEvent) => Promise<void> {
  return async ({ body, ack }) => {
    const said = body as Interaction;
    if (said.type === "block_suggestion") return ack({ options: [] });
    if (said.type === "view_closed") return ack();
    const member = (said.user?.id ?? said.user_id) as MemberId | undefined;
    const workspace = (said.team?.id ?? said.team_id ?? said.user?.team_id) as WorkspaceId | undefined;
    const isInteraction = said.type !== undefined || said.command !== undefined;
    if (member === undefined || workspace === undefined || !isInteraction) return;
    const channel = (said.channel?.id ?? said.channel_id) as ChannelId | undefined;
    const key = `${unansweredName} ${said.trigger_id ?? said.response_url ?? Date.now()}`;
    const input: Unanswered = {
      member,
      ...(said.response_url === undefined ? {} : { responseUrl: said.response_url }),
      ...(channel === undefined ? {} : { channel }),
    };
    await accept({ workspace, key, listener: unansweredName, lane: key, input });
    await ack();
  };
}
