import { vcardOf } from "../../../contacts/vcard.ts";
import { actionIds } from "../../action-ids.ts";
import { nameOf } from "../../blocks/contact.ts";
import { literal } from "../../blocks/escape.ts";
import { answerPlainly } from "../answer.ts";
import type { Listener } from "../listener.ts";
import { readContact } from "../read-contact.ts";
import { onPress } from "./on-press.ts";

/** Sends the contact as a vCard into the member's DM with the app, where a phone can open it. */
export const saveToPhone: Listener = onPress(
  actionIds.saveToPhone,
  async (press, { member, viewer, words }, { truth, speak }) => {
    const contact = await readContact(truth, press.workspace, viewer, press.card);
    if (contact === undefined) return answerPlainly(speak, press, words.refuse.contactGone);
    const name = nameOf(contact, words);
    const file = { bytes: new TextEncoder().encode(vcardOf(contact)), name: fileName(name) };
    await speak.sendFile(press.workspace, member.id, file, words.contact.fileComment(literal(name)));
    await answerPlainly(speak, press, words.contact.savedToPhone);
  },
);

/** A name that every phone's file system takes. */
function fileName(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N} .-]+/gu, " ").replaceAll(/\s+/g, " ");
  return `${
    Array.from(plain)
      .slice(0, 60)
      .join("")
      .replace(/^[ .]+|[ .]+$/g, "") || "contact"
  }.vcf`;
}
