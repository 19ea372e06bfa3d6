import type { KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { MessageRef } from "../../contacts/facts.ts";
import type { ChannelId } from "../../ids.ts";
import { type Message, SlackRefused, SlackUnavailable, type Speak } from "../../ports/speak.ts";
import { downloadFile, isSlacks } from "./download-file.ts";
import { sendFile } from "./send-file.ts";
import { atSlack } from "./slack-error.ts";

/** The `event_type` of the metadata that carries a message's key. */
const metadataType = "octember_said";
const respondTimeoutMs = 10_000;

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

    async respond(responseUrl, message, options = {}) {
      await respond(responseUrl, apiHost.apiHost, {
        ...contentOf(message),
        response_type: options.everybody ? "in_channel" : "ephemeral",
        replace_original: options.replace ?? false,
      });
    },

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

    sendFile: (_workspace, member, file, comment) => sendFile({ asking, saying }, member, file, comment),
  };
}

/** `without` is what stands for no blocks: an update that leaves them out keeps the old ones. */
function contentOf(message: Message, without?: []): { text: string; blocks?: KnownBlock[] } {
  const blocks = message.blocks === undefined ? without : [...message.blocks];
  return { text: message.text, ...(blocks === undefined ? {} : { blocks }) };
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

async function respond(url: string, apiHost: string | undefined, body: object): Promise<void> {
  if (!isSlacks(url, apiHost)) throw new SlackRefused("response_url", "not_slacks");
  let response: Response;
  try {
    response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(respondTimeoutMs),
    });
  } catch (cause) {
    throw new SlackUnavailable("response_url", undefined, { cause });
  }
  const said = await response.text();
  if (response.ok) return;
  if (response.status === 429 || response.status >= 500) {
    const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
    throw new SlackUnavailable("response_url", Number.isFinite(seconds) ? seconds * 1000 : undefined);
  }
  const code = /"error"\s*:\s*"([a-z_]{1,60})"/.exec(said)?.[1] ?? /^[a-z_]{1,60}$/.exec(said.trim())?.[0];
  throw new SlackRefused("response_url", code ?? `http_${response.status}`);
}

/** Takes Slack's "that is so already" for done. */
async function unless(reason: string, call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof SlackRefused && error.reason === reason)) throw error;
  }
}
