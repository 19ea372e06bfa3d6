import { isGone } from "../../../ports/speak.ts";
import type { Viewer } from "../../../privacy/audience.ts";
import { type DroppedFile, giveUpDroppedFile, importDroppedFile } from "../../../steps/import-dropped-file.ts";
import { dropWords, gaveUpMessage } from "../../blocks/dropped.ts";
import { escaped } from "../../blocks/escape.ts";
import { admit } from "../admit.ts";
import { after } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { wordsForMember } from "../words-for-member.ts";
import { type ContactsMessage, contactsDroppedAck } from "./contacts-message.ts";

/** The contacts in a dropped file become their member's alone. */
export const contactsDropped = after(contactsDroppedAck, {
  async then(input, ports, job) {
    const { workspace, poster, outsider } = input;
    const admission = await admit(ports.directory, { workspace, member: poster, outsider });
    if (admission.kind === "refused") return refuse(input, ports, admission.sentence);
    for (const file of input.files) {
      const dropped = droppedFile(input, file, admission.viewer);
      await importDroppedFile(ports, dropped, dropWords(dropped.name, admission.words), job.attempt > 1);
    }
  },
  async gaveUp(input, ports) {
    const words = await wordsForMember(ports.directory, input.workspace, input.poster);
    const viewer: Viewer = { kind: "member", member: input.poster, channels: [] };
    for (const file of input.files)
      await giveUpDroppedFile(ports, droppedFile(input, file, viewer), gaveUpMessage(file.name, words));
  },
});

function droppedFile(input: ContactsMessage, file: ContactsMessage["files"][number], viewer: Viewer): DroppedFile {
  const { workspace, channel, ts, thread = ts, poster } = input;
  return { workspace, message: { channel, ts }, thread, poster, viewer, ...file };
}

async function refuse({ workspace, channel, poster }: ContactsMessage, { speak }: ThenPorts, sentence: string) {
  try {
    await speak.whisper(workspace, { channel, member: poster }, { text: escaped(sentence) });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
