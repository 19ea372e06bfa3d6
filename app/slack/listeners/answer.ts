import { type Message, SlackRefused, type Speak } from "../../ports/speak.ts";
import { escaped } from "../blocks/escape.ts";
import { type Admitted, admit } from "./admit.ts";
import type { Asked } from "./asked.ts";
import type { ThenPorts } from "./listener-ports.ts";

/** Answers whoever asked, seen by them alone. An answer that came too late for Slack has nobody who waits for it. */
export async function answer(
  speak: Speak,
  asked: Asked,
  message: Message,
  options: { readonly replace?: boolean } = {},
): Promise<void> {
  const { workspace, member, channel, thread, responseUrl, view } = asked;
  if (view !== undefined) return whisperInDirect(speak, asked, message);
  try {
    if (channel !== undefined && thread !== undefined) {
      await speak.whisper(workspace, { channel, member, thread }, message);
      return;
    }
    if (responseUrl !== undefined) await speak.respond(responseUrl, message, options);
    else if (channel !== undefined) await speak.whisper(workspace, { channel, member }, message);
  } catch (error) {
    if (!(error instanceof SlackRefused)) throw error;
    await answerElsewhere(speak, asked, message, error);
  }
}

/** A form has no place of its own where something could be said. */
async function whisperInDirect(speak: Speak, { workspace, member }: Asked, message: Message): Promise<void> {
  const channel = await speak.directOf(workspace, member);
  await speak.whisper(workspace, { channel, member }, message);
}

/** A thread that the app can no longer write in still has its response URL, and the other way round. */
async function answerElsewhere(speak: Speak, asked: Asked, message: Message, refused: SlackRefused): Promise<void> {
  const { workspace, member, channel, thread, responseUrl } = asked;
  if (isMalformed(refused)) throw refused;
  try {
    if (thread !== undefined && responseUrl !== undefined) await speak.respond(responseUrl, message);
    else if (channel !== undefined) await speak.whisper(workspace, { channel, member }, message);
  } catch (error) {
    if (!(error instanceof SlackRefused) || isMalformed(error)) throw error;
  }
}

/** Slack's word for a message that we built wrongly: that must be seen, not swallowed. */
function isMalformed({ reason }: SlackRefused): boolean {
  return /invalid_blocks|invalid_payload|no_text|msg_(?:blocks_)?too_long|invalid_arguments/.test(reason);
}

export async function answerPlainly(speak: Speak, asked: Asked, sentence: string): Promise<void> {
  await answer(speak, asked, { text: escaped(sentence) });
}

/** Does the work for members; everybody else is told why not. */
export async function whenAdmitted(
  asked: Asked,
  { directory, speak }: Pick<ThenPorts, "directory" | "speak">,
  work: (who: Admitted) => Promise<void>,
): Promise<void> {
  const admission = await admit(directory, asked);
  if (admission.kind === "refused") await answerPlainly(speak, asked, admission.sentence);
  else await work(admission);
}
