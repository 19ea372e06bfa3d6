import type { ModalView } from "@slack/types";
import { isGone, SlackRefused } from "../../../ports/speak.ts";
import { askable } from "../../../steps/ask-colleague.ts";
import { type Words, wordsFor } from "../../../words/words.ts";
import { actionIds } from "../../action-ids.ts";
import { askForm } from "../../blocks/ask-form.ts";
import { sentenceForm } from "../../blocks/correction-form.ts";
import { shown } from "../../blocks/escape.ts";
import type { Admitted } from "../admit.ts";
import type { Asked } from "../asked.ts";
import { askedOf } from "../forms/ask.ts";
import { formMetadata, readFormMetadata } from "../forms/form-metadata.ts";
import type { Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { wordsForMember } from "../words-for-member.ts";
import { onOpenForm } from "./on-open-form.ts";
import { onPress } from "./on-press.ts";

/** "Ask …" beside a way to the person: opens the draft, in the language of whoever will read it. */
export const askColleagueButton: Listener = onOpenForm(actionIds.askColleague, async (press, who, ports) => {
  const { colleague } = askedOf(press.card);
  const draft = await wordsForMember(ports.directory, press.workspace, colleague);
  return formFor(press.card, press, { draft }, who, ports);
});

/** The draft in the other language, in place of what was written. */
export const askLanguage: Listener = onPress(actionIds.askLanguage, async (press, who, ports) => {
  const { view, card: language } = press;
  const metadata = readFormMetadata(press.metadata ?? "");
  if (view === undefined || metadata === undefined) return;
  const { card, language: _, ...place } = metadata;
  const form = await formFor(card, { ...press, ...place }, { draft: wordsFor(language) }, who, ports);
  try {
    if (form !== undefined) await ports.speak.updateForm(press.workspace, view, form);
  } catch (error) {
    // The member closed it meanwhile.
    if (!isGone(error) && !(error instanceof SlackRefused && error.reason.endsWith("not_found"))) throw error;
  }
});

async function formFor(
  value: string,
  asked: Asked,
  { draft }: { readonly draft: Words },
  { viewer, words }: Admitted,
  ports: ThenPorts,
): Promise<ModalView | undefined> {
  const { workspace, channel, thread, responseUrl } = asked;
  const wish = askedOf(value);
  const found = await askable(ports, workspace, { asker: viewer, ...wish });
  if (found.kind === "gone") return undefined;
  const name = (await ports.directory.member(workspace, wish.colleague))?.name ?? "";
  if (found.kind !== "askable") return sentenceForm(words.asks.notToAsk(shown(name, 80)), words);
  const place = {
    ...(channel === undefined ? {} : { channel }),
    ...(thread === undefined ? {} : { thread }),
    ...(responseUrl === undefined ? {} : { responseUrl }),
  };
  const metadata = formMetadata({ card: value as typeof wish.about, language: words.language, ...place });
  const other = draft.language === "ko" ? "en" : "ko";
  return askForm({ colleague: name, ...found }, { draft, other, metadata }, words);
}
