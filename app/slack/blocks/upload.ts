import type { Message } from "../../ports/speak.ts";
import type { Words } from "../../words/words.ts";
import { smallLine } from "./buttons.ts";
import { escaped } from "./escape.ts";
import { lines, text } from "./rich-text.ts";

/** Where what is uploaded will be answered, before there is a link to upload it by. */
export function uploadPlaceMessage({ upload }: Words): Message {
  return { text: escaped(upload.here) };
}

export function uploadMessage(link: string, { upload }: Words): Message {
  return {
    text: escaped(`${upload.here} ${upload.link}`),
    blocks: [
      lines([[text(`${upload.here} `), { type: "link", url: link, text: upload.link, style: { bold: true } }]]),
      smallLine(upload.answeredHere),
    ],
  };
}
