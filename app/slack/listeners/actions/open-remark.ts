import { remarksOf } from "../../../contacts/remarks.ts";
import type { MemberId } from "../../../ids.ts";
import { actionIds } from "../../action-ids.ts";
import { contactLine } from "../../blocks/contact.ts";
import { remarkForm, tagsInForm } from "../../blocks/remark-form.ts";
import { formMetadata, tagHash } from "../forms/form-metadata.ts";
import type { Listener } from "../listener.ts";
import { readKnown } from "../read-contact.ts";
import { onOpenForm } from "./on-open-form.ts";

/** "Tags and notes" beside a contact. */
export const openRemark: Listener = onOpenForm(
  actionIds.openRemark,
  async (press, { viewer, words }, { truth, directory }) => {
    const known = await readKnown(truth, press.workspace, viewer, press.card);
    if (known === undefined) return undefined;
    const { contact, facts } = known;
    const { noted } = remarksOf(facts, contact);
    const writers = [...new Set(noted.map(({ by }) => by))].filter((by): by is MemberId => by !== "operator");
    const members = await Promise.all(writers.map((by) => directory.member(press.workspace, by)));
    const names = new Map(members.flatMap((one) => (one === undefined ? [] : [[one.id, one.name] as const])));
    const nameOf = (by: MemberId | "operator") => (by === "operator" ? words.same.operator : (names.get(by) ?? by));
    const tags = contact.tags.map(({ text }) => text);
    const offered = tags.slice(0, tagsInForm).map((tag) => tagHash(tag));
    const metadata = formMetadata({ ...press, language: words.language, offered });
    return remarkForm({ person: contactLine(contact, words, 120), tags, noted, nameOf }, metadata, words);
  },
);
