import type { MessageRef } from "../../contacts/facts.ts";
import type { ChannelId, MemberId, WorkspaceId } from "../../ids.ts";
import { isSame, sealOf } from "../sealed.ts";

/** How long photos may be uploaded by a link. */
const linkGoodForMs = 10 * 60_000;

/** Whose photos come by a link, and where they are answered. */
export interface UploadLink {
  readonly workspace: WorkspaceId;
  readonly member: MemberId;
  /** In the member's direct messages with the app. */
  readonly message: MessageRef;
  /** The page speaks it. */
  readonly language: string;
}

const purpose = "upload link";

/** Nothing is kept of a link: it carries whose it is and its end, under a seal. */
export function sealUploadLink(secret: string, link: UploadLink, now: number): string {
  const { workspace, member, message, language } = link;
  const said = [now + linkGoodForMs, workspace, member, message.channel, message.ts, language];
  const body = Buffer.from(JSON.stringify(said)).toString("base64url");
  return `${body}.${sealOf(secret, purpose, body)}`;
}

/** What a link was made for, and until when it is good; `undefined` where it was not made here, or its time is over. */
export function openUploadLink(
  secret: string,
  token: string | undefined,
  now: number,
): (UploadLink & { readonly until: number }) | undefined {
  const [body = "", seal = "", ...more] = token?.split(".") ?? [];
  if (more.length > 0 || !isSame(seal, sealOf(secret, purpose, body))) return undefined;
  const [until, workspace, member, channel, ts, language] = JSON.parse(
    Buffer.from(body, "base64url").toString("utf8"),
  ) as [number, WorkspaceId, MemberId, ChannelId, string, string];
  return until > now ? { workspace, member, message: { channel, ts }, language, until } : undefined;
}
