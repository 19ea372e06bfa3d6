import type { WebClient } from "@slack/web-api";
import type { MessageRef } from "../../contacts/facts.ts";
import type { ChannelId } from "../../ids.ts";
import { SlackRefused, SlackUnavailable, type Speak } from "../../ports/speak.ts";
import { answerAt } from "./answer-at.ts";
import { contentOf } from "./content-of.ts";
import { downloadFile } from "./download-file.ts";
import { sendFile, shareFile } from "./send-file.ts";
import { atSlack } from "./slack-error.ts";

/** The `event_type` of the metadata that carries a message's key. */
const metadataType = "octember_said";

export interface WebSpeakOptions {
  /** For calls that may be done twice. */
  readonly asking: WebClient;
  /** For calls that are sent once. */
  readonly saying: WebClient;
  readonly botToken: string;
  /** Another Web API than Slack's own. */
  readonly slackApiUrl?: string;
}

/** Speaks through Slack's Web API. */
export function webSpeak({ asking, saying, botToken, slackApiUrl }: WebSpeakOptions): Speak {
  const apiHost = slackApiUrl === undefined ? {} : { apiHost: new URL(slackApiUrl).host };
  return {
    async post(_workspace, to, key, message) {
      const posted = await atSlack("chat.postMessage", () =>
        saying.chat.postMessage({
          channel: to.channel,
          ...(to.thread === undefined ? {} : { thread_ts: to.thread }),
          ...contentOf(message),
          unfurl_links: false,
          unfurl_media: false,
          metadata: { event_type: metadataType, event_payload: { key } },
        }),
      );
      if (posted.ts === undefined) throw new SlackUnavailable("chat.postMessage");
      return { channel: (posted.channel ?? to.channel) as ChannelId, ts: posted.ts };
    },

    findPosted: (_workspace, { channel, ts }, key) =>
      ts === undefined ? findInConversation(asking, channel, key) : findInThread(asking, { channel, ts }, key),

    async directOf(_workspace, member) {
      const opened = await atSlack("conversations.open", () => asking.conversations.open({ users: member }));
      if (opened.channel?.id === undefined) throw new SlackUnavailable("conversations.open");
      return opened.channel.id as ChannelId;
    },

    async update(_workspace, at, message) {
      await atSlack("chat.update", () =>
        asking.chat.update({ channel: at.channel, ts: at.ts, ...contentOf(message, []) }),
      );
    },

    async delete(_workspace, at) {
      await unless("message_not_found", () =>
        atSlack("chat.delete", () => asking.chat.delete({ channel: at.channel, ts: at.ts })),
      );
    },

    respond: (responseUrl, message, options) => answerAt(responseUrl, apiHost.apiHost, message, options),

    async whisper(_workspace, to, message) {
      await atSlack("chat.postEphemeral", () =>
        saying.chat.postEphemeral({
          channel: to.channel,
          user: to.member,
          ...(to.thread === undefined ? {} : { thread_ts: to.thread }),
          ...contentOf(message),
        }),
      );
    },

    async react(_workspace, at, emoji) {
      await unless("already_reacted", () =>
        atSlack("reactions.add", () => asking.reactions.add({ channel: at.channel, timestamp: at.ts, name: emoji })),
      );
    },

    async unreact(_workspace, at, emoji) {
      await unless("no_reaction", () =>
        atSlack("reactions.remove", () =>
          asking.reactions.remove({ channel: at.channel, timestamp: at.ts, name: emoji }),
        ),
      );
    },

    async updateForm(_workspace, viewId, form) {
      await atSlack("views.update", () => asking.views.update({ view_id: viewId, view: form }));
    },

    async permalink(_workspace, at) {
      const answer = await atSlack("chat.getPermalink", () =>
        asking.chat.getPermalink({ channel: at.channel, message_ts: at.ts }),
      );
      if (answer.permalink === undefined) throw new SlackUnavailable("chat.getPermalink");
      return answer.permalink;
    },

    download: (_workspace, file, maxBytes) =>
      downloadFile({ client: asking, token: botToken, ...apiHost }, file, maxBytes),

    sendFile: (_workspace, ...rest) => sendFile({ asking, saying }, ...rest),

    shareFile: (_workspace, ...rest) => shareFile({ asking, saying }, ...rest),

    async deleteFile(_workspace, file) {
      await unless(/^file_(?:not_found|deleted)$/, () => atSlack("files.delete", () => asking.files.delete({ file })));
    },

    async publishHome(_workspace, member, view) {
      await atSlack("views.publish", () => asking.views.publish({ user_id: member, view }));
    },
  };
}

async function findInThread(client: WebClient, thread: MessageRef, key: string): Promise<readonly MessageRef[]> {
  const found: MessageRef[] = [];
  let cursor: string | undefined;
  do {
    const at = cursor;
    const page = await atSlack("conversations.replies", () =>
      client.conversations.replies({
        channel: thread.channel,
        ts: thread.ts,
        limit: 200,
        include_all_metadata: true,
        ...(at === undefined ? {} : { cursor: at }),
      }),
    );
    found.push(...withKey(page.messages, thread.channel, key));
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor !== undefined);
  return found.sort((a, b) => (a.ts < b.ts ? -1 : 1));
}

async function findInConversation(client: WebClient, channel: ChannelId, key: string): Promise<readonly MessageRef[]> {
  const page = await atSlack("conversations.history", () =>
    client.conversations.history({ channel, limit: 200, include_all_metadata: true }),
  );
  return withKey(page.messages, channel, key).sort((a, b) => (a.ts < b.ts ? -1 : 1));
}

function withKey(
  messages: readonly { ts?: string; metadata?: object }[] | undefined,
  channel: ChannelId,
  key: string,
): MessageRef[] {
  return (messages ?? []).flatMap(({ ts, metadata }) => {
    const said = metadata as { event_type?: string; event_payload?: { key?: unknown } } | undefined;
    const isIt = said?.event_type === metadataType && said.event_payload?.key === key;
    return ts !== undefined && isIt ? [{ channel, ts }] : [];
  });
}

/** Takes Slack's "that is so already" for done. */
async function unless(reason: string | RegExp, call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    const isSo = (said: string) => (typeof reason === "string" ? said === reason : reason.test(said));
    if (!(error instanceof SlackRefused && isSo(error.reason))) throw error;
  }
}
