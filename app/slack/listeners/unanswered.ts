import type { ReceiverEvent } from "@slack/bolt";
import type { ChannelId, MemberId, WorkspaceId } from "../../ids.ts";
import { escaped } from "../blocks/escape.ts";
import type { Listener } from "./listener.ts";
import type { Accept } from "./listener-ports.ts";
import { wordsForMember } from "./words-for-member.ts";

const name = "unanswered";

interface Unanswered {
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
    const key = `${name} ${said.trigger_id ?? said.response_url ?? Date.now()}`;
    const input: Unanswered = {
      member,
      ...(said.response_url === undefined ? {} : { responseUrl: said.response_url }),
      ...(channel === undefined ? {} : { channel }),
    };
    await accept({ workspace, key, listener: name, lane: key, input });
    await ack();
  };
}

/** Tells the member that nobody knows that button any more. */
export const unanswered: Listener = {
  name,
  register: () => {},
  async then(job, { directory, speak }) {
    const { member, responseUrl, channel } = job.input as Unanswered;
    const words = await wordsForMember(directory, job.workspace, member);
    const message = { text: escaped(words.card.oldButton) };
    if (responseUrl !== undefined) await speak.respond(responseUrl, message);
    else if (channel !== undefined) await speak.whisper(job.workspace, { channel, member }, message);
  },
};
