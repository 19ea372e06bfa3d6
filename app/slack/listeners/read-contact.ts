import type { Contact } from "../../contacts/contact.ts";
import type { CardRead, Fact } from "../../contacts/facts.ts";
import type { CardId, WorkspaceId } from "../../ids.ts";
import type { Truth } from "../../ports/truth.ts";
import type { Viewer } from "../../privacy/audience.ts";
import { factsFor } from "../../privacy/audiences-of-cards.ts";
import { contactOf } from "../../privacy/fold-for-viewer.ts";

/** The contact that a card belongs to; `undefined` where the viewer may not see it, or it is gone: which of the two is not told. */
export async function readContact(
  truth: Truth,
  workspace: WorkspaceId,
  viewer: Viewer,
  card: CardId,
): Promise<Contact | undefined> {
  const cluster = await truth.read(workspace, card);
  return cluster === undefined ? undefined : contactOf(viewer, cluster, card);
}

/** A contact, with all facts that the viewer may know of; `undefined` as with `readContact`. */
export async function readKnown(
  truth: Truth,
  workspace: WorkspaceId,
  viewer: Viewer,
  card: CardId,
): Promise<{ readonly contact: Contact; readonly facts: readonly Fact[] } | undefined> {
  const cluster = await truth.read(workspace, card);
  const contact = cluster && contactOf(viewer, cluster, card);
  return contact && { contact, facts: factsFor(viewer, cluster.facts) };
}

/** The card as it was read last, if the viewer may know of it: also when it was said to be none. */
export async function readCard(
  truth: Truth,
  workspace: WorkspaceId,
  viewer: Viewer,
  card: CardId,
): Promise<CardRead | undefined> {
  const cluster = await truth.read(workspace, card);
  const readings = factsFor(viewer, cluster?.facts ?? []).flatMap((fact) =>
    fact.kind === "card-read" && fact.card === card ? [fact] : [],
  );
  return readings.reduce<CardRead | undefined>(
    (last, one) => (last === undefined || one.reading > last.reading ? one : last),
    undefined,
  );
}
