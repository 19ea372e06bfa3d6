import type { CardId, ChannelId } from "../../../ids.ts";
import { shortHash } from "../../blocks/correction-lines.ts";
import type { Asked } from "../asked.ts";

/** What a form carries along: its submission says nothing of the button that opened it. */
export interface FormMetadata extends Pick<Asked, "channel" | "thread" | "responseUrl"> {
  readonly card: CardId;
  readonly language: string;
  /** Hashes of the tags that the form shows: what isn't filled in of others was not taken away. */
  readonly offered?: readonly string[];
}

export function formMetadata({ card, language, channel, thread, responseUrl, offered }: FormMetadata): string {
  return JSON.stringify({ card, language, channel, thread, responseUrl, offered });
}

/** `undefined` where it was written by another version. */
export function readFormMetadata(written: string): FormMetadata | undefined {
  try {
    const { card, language, channel, thread, responseUrl, offered } = JSON.parse(written) as Partial<
      Record<string, unknown>
    >;
    if (typeof card !== "string") return undefined;
    return {
      card: card as CardId,
      language: typeof language === "string" ? language : "en",
      ...(typeof channel === "string" ? { channel: channel as ChannelId } : {}),
      ...(typeof thread === "string" ? { thread } : {}),
      ...(typeof responseUrl === "string" ? { responseUrl } : {}),
      ...(Array.isArray(offered) ? { offered: offered.map(String) } : {}),
    };
  } catch {
    return undefined;
  }
}

/** Names a tag in a form's metadata. */
export function tagHash(tag: string): string {
  return shortHash(tag).slice(0, 8);
}
