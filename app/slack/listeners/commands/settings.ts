import type { Chosen, ReaderChoice } from "../../../ports/choices.ts";
import type { Words } from "../../../words/words.ts";
import { plainLine } from "../../blocks/buttons.ts";
import { escaped } from "../../blocks/escape.ts";
import type { Admitted } from "../admit.ts";
import { answer } from "../answer.ts";
import type { Asked } from "../asked.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { readSettings } from "./read-settings.ts";

/** Answers `/octember settings`: everybody may see what the workspace chose, who administers it may change it. */
export async function answerSettings(
  asked: Asked,
  { member, words }: Admitted,
  { choices, readers = [], speak }: ThenPorts,
  text: string,
): Promise<void> {
  const { settings } = words;
  const say = (...sentences: readonly string[]) =>
    answer(speak, asked, { text: escaped(sentences.join(" ")), blocks: sentences.map(plainLine) });
  const usage = [settings.usagePhotos, ...(readers.length > 0 ? [settings.usageReader(readers.join(" | "))] : [])];
  const wanted = readSettings(text);
  if (wanted?.kind === "show") {
    const now = sentencesOf(await choices.of(asked.workspace), readers, words);
    return say(...now, ...(member.admin === true ? usage : [settings.adminsOnly]));
  }
  if (member.admin !== true) return say(settings.adminsOnly);
  if (wanted === undefined) return say(settings.notUnderstood, ...usage);
  if (wanted.change.reader !== undefined && readers.length === 0) return say(settings.oneReader);
  const chosen = await choices.choose(asked.workspace, wanted.change);
  await say(settings.changed, ...sentencesOf(chosen, readers, words));
}

function sentencesOf(
  { reader, photosADay }: Chosen,
  readers: readonly ReaderChoice[],
  { settings }: Words,
): readonly string[] {
  const photos = photosADay === undefined ? settings.photosAsForAll : settings.photosADay(photosADay);
  return readers.length === 0 ? [photos] : [photos, settings.readers[reader ?? "both"]];
}
