import type { AudienceSet, Fact } from "../../../contacts/facts.ts";
import type { CardId } from "../../../ids.ts";
import type { Taken } from "../../../ports/inbox.ts";
import type { Message } from "../../../ports/speak.ts";
import type { Audience } from "../../../privacy/audience.ts";
import { factsFor } from "../../../privacy/audiences-of-cards.ts";
import { cardsToHide, cardsToShare } from "../../../privacy/may-share.ts";
import { cardsOfBatch } from "../../../steps/import-dropped-file.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import { actionIds } from "../../action-ids.ts";
import { buttonRow, cardButton, plainLine } from "../../blocks/buttons.ts";
import { escaped } from "../../blocks/escape.ts";
import type { Admitted } from "../admit.ts";
import { answer } from "../answer.ts";
import { factId, instantOf } from "../decide-fact.ts";
import type { Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { onPress } from "./on-press.ts";
import type { Press } from "./pressed.ts";

/** "Share with the team": everybody may know of all that a dropped file was the first to bring in. */
export const shareImport: Listener = onPress(actionIds.shareImport, async (press, who, ports, job) => {
  const { imports } = who.words;
  const shared = await setAudiences(press, who, ports, job, "share");
  const sentence = shared === 0 ? imports.nothingToShare : imports.shared(shared);
  await answer(ports.speak, press, withButton(sentence, actionIds.unshareImport, imports.unshare, press.card));
});

/** And back: only who dropped the file may know of it. */
export const unshareImport: Listener = onPress(actionIds.unshareImport, async (press, who, ports, job) => {
  const { imports } = who.words;
  const hidden = await setAudiences(press, who, ports, job, "hide");
  const sentence = imports.unshared(hidden);
  await answer(ports.speak, press, withButton(sentence, actionIds.shareImport, imports.share, press.card));
});

function withButton(sentence: string, action: string, label: string, batch: string): Message {
  const button = cardButton(action, label, batch);
  return { text: escaped(sentence), blocks: [plainLine(sentence), buttonRow(`import ${batch}`, [button])] };
}

/** @returns how many of the import's records it reached. What only others imported has another audience, and is not found. */
async function setAudiences(
  { workspace, card: batch }: Press,
  { member, viewer }: Admitted,
  ports: ThenPorts,
  job: Taken,
  to: "share" | "hide",
): Promise<number> {
  const own: Audience = { kind: "member", member: member.id };
  let reached = 0;
  for await (const firsts of cardsOfBatch(ports.imports, workspace, own, batch)) {
    const clusters = await ports.truth.readMany(workspace, firsts);
    const stems = new Set(firsts.map(stemOf));
    const set = clusters.flatMap((cluster): AudienceSet[] => {
      const facts = factsFor(viewer, cluster.facts);
      const cards = cardsIn(facts).filter((card) => stems.has(stemOf(card)));
      const changed = to === "share" ? cardsToShare(facts, cards, member.id) : cardsToHide(facts, cards, member.id);
      return changed.map(({ card }) => ({
        kind: "audience-set",
        id: factId(job, `audience ${card}`),
        at: instantOf(job),
        by: member.id,
        card,
        to: to === "share" ? { kind: "workspace" } : own,
      }));
    });
    await writeFacts(ports, workspace, set);
    reached += new Set(set.map(({ card }) => stemOf(card))).size;
  }
  return reached;
}

function cardsIn(facts: readonly Fact[]): readonly CardId[] {
  return [...new Set(facts.flatMap((fact) => (fact.kind === "card-read" ? [fact.card] : [])))];
}

/** A record's cards differ by their place alone. */
function stemOf(card: CardId): string {
  return card.slice(0, card.lastIndexOf("-"));
}
