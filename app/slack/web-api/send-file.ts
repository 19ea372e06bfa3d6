import type { WebClient } from "@slack/web-api";
import type { ChannelId, MemberId } from "../../ids.ts";
import { type SlackFile, SlackUnavailable } from "../../ports/speak.ts";
import { atSlack } from "./slack-error.ts";

const timeoutMs = 30_000;

interface Clients {
  readonly asking: WebClient;
  readonly saying: WebClient;
}

type MayShow = () => Promise<boolean>;

/** Sends a file into the member's DM with the app. @returns the id of the file, if it was shown */
export async function sendFile(
  clients: Clients,
  member: MemberId,
  file: SlackFile,
  comment: string,
  mayShow?: MayShow,
): Promise<string | undefined> {
  const direct = await atSlack("conversations.open", () => clients.asking.conversations.open({ users: member }));
  if (direct.channel?.id === undefined) throw new SlackUnavailable("conversations.open");
  return shareFile(clients, direct.channel.id as ChannelId, file, comment, mayShow);
}

/** Asks for a place, puts the bytes there (which needs no token), says where it belongs. Slack posts it once it has looked at it. */
export async function shareFile(
  clients: Clients,
  channel: ChannelId,
  file: SlackFile,
  comment: string,
  mayShow: MayShow = async () => true,
): Promise<string | undefined> {
  const { asking, saying } = clients;
  const place = await atSlack("files.getUploadURLExternal", () =>
    asking.files.getUploadURLExternal({
      filename: file.name,
      length: file.bytes.length,
      ...(file.alt === undefined ? {} : { alt_txt: file.alt }),
    }),
  );
  const { upload_url: url, file_id: id } = place;
  if (url === undefined || id === undefined) throw new SlackUnavailable("files.getUploadURLExternal");
  await put(url, file.bytes);
  if (!(await mayShow())) return undefined;
  await atSlack("files.completeUploadExternal", () =>
    saying.files.completeUploadExternal({
      files: [{ id, title: file.name }],
      channel_id: channel,
      initial_comment: comment,
    }),
  );
  return id;
}

async function put(url: string, bytes: Uint8Array): Promise<void> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: new Uint8Array(bytes),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (cause) {
    throw new SlackUnavailable("upload", undefined, { cause });
  }
  await response.body?.cancel();
  if (!response.ok) throw new SlackUnavailable("upload");
}
