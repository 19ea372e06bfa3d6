import type { HomeView, KnownBlock } from "@slack/types";
import type { Connection } from "../../intro/connections.ts";
import type { KnownPerson } from "../../steps/find-network.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { type AskList, askItems } from "./asks.ts";
import { boldLine, buttonRow, cardButton, plainLine, smallLine } from "./buttons.ts";
import { drawNetwork } from "./drawings.ts";
import { personLines } from "./found.ts";
import { connectionItem, tieInWords } from "./intro.ts";
import { text } from "./rich-text.ts";

export interface Home {
  /** Whom the member knows best. */
  readonly known: readonly KnownPerson[];
  readonly asks: AskList;
  readonly suggested: readonly Connection[];
  /** Whether the network can be drawn. */
  readonly draws: boolean;
  /** The id of the picture's file, which is shared with the member. */
  readonly picture?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly metadata: string;
}

/** A member's page of the app. */
export function homeView(home: Home, words: Words): HomeView {
  const { known, asks, suggested, metadata } = home;
  const divider: KnownBlock = { type: "divider" };
  const network =
    known.length === 0 ? [smallLine(words.home.nobody)] : [...pictureOf(home, words), ...peopleOf(home, words)];
  const next =
    suggested.length === 0
      ? []
      : [divider, boldLine(words.home.next), ...suggested.flatMap((one) => connectionItem(one, words).whole)];
  const blocks: KnownBlock[] = [
    boldLine(words.home.network),
    ...network,
    divider,
    boldLine(words.asks.listHeadline),
    ...askItems(asks, words).flatMap(({ whole }) => whole),
    ...next,
  ];
  return { type: "home", private_metadata: metadata, blocks };
}

export function refusedHome(sentence: string): HomeView {
  return { type: "home", blocks: [plainLine(sentence)] };
}

function pictureOf({ known, picture, draws, now }: Home, words: Words): KnownBlock[] {
  if (picture !== undefined) {
    const { alt } = drawNetwork("", known, now, words);
    return [{ type: "image", slack_file: { id: picture }, alt_text: alt }, ...drawRow(words.home.drawAgain)];
  }
  return draws ? drawRow(words.home.draw) : [];
}

function drawRow(label: string): KnownBlock[] {
  return [buttonRow("draw network", [cardButton(actionIds.drawNetwork, label, "network")])];
}

function peopleOf({ known, now }: Home, words: Words): KnownBlock[] {
  return known.flatMap(({ contact, knows }) => [
    personLines(contact, words, [[text(tieInWords(knows, now, words))]]),
    buttonRow(`known ${contact.id}`, [cardButton(actionIds.showContact, words.find.show, contact.id)]),
  ]);
}
