import type { ModalView, PlainTextElement } from "@slack/types";
import { plainLine } from "./buttons.ts";

/** Opens at once, before it is known who asks for what in which language. */
export function loadingForm(): ModalView {
  return { type: "modal", title: plain("Octember"), blocks: [plainLine("⏳")], close: plain("✕") };
}

function plain(text: string): PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
