import type { WebClient } from "@slack/web-api";
import type { MemberId } from "../../ids.ts";
import { type SlackFile, SlackUnavailable } from "../../ports/speak.ts";
import { atSlack } from "./slack-error.ts";

const timeoutMs = 30_000;

/** Sends a file into the member's DM with the app: ask for a place, put the bytes there (which needs no token), say where it belongs. */
export async function sendFile(
  clients: { readonly asking: WebClient; readonly saying: WebClient },
  member: MemberId,
  file: SlackFile,
  comment: string,
): Promise<void> {
  const { asking, saying } = clients;
  const direct = await atSlack("conversations.open", () => asking.conversations.open({ users: member }));
  const place = await atSlack("files.getUploadURLExternal", () =>
    asking.files.getUploadURLExternal({ filename: file.name, length: file.bytes.length }),
  );
  if (direct.channel?.id === undefined || place.upload_url === undefined || place.file_id === undefined) {
    throw new SlackUnavailable("files.getUploadURLExternal");
  }
  await put(place.upload_url, file.bytes);
  const { id } = direct.channel;
  const { file_id } = place;
  await atSlack("files.completeUploadExternal", () =>
    saying.files.completeUploadExternal({
      files: [{ id: file_id, title: file.name }],
      channel_id: id,
      initial_comment: comment,
    }),
  );
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
