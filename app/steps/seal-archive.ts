import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { cardsOf } from "../contacts/cards-of.ts";
import type { Fact } from "../contacts/facts.ts";
import { OctemberError } from "../errors.ts";
import type { CardId, WorkspaceId } from "../ids.ts";
import type { ArchiveKeys } from "../ports/archive-keys.ts";
import type { ArchivedChange } from "../ports/archived-change.ts";
import type { ArchiveLine, SealedPart } from "./archived.ts";

/** A line isn't what was sealed, or is of something else. */
export class ArchiveDamaged extends OctemberError {
  override readonly name = "ArchiveDamaged";
  readonly code = "archive-damaged";
}

type Keys = ReadonlyMap<CardId, Uint8Array>;

const method = "aes-256-gcm";
const [keyBytes, nonceBytes, tagBytes] = [32, 12, 16];
const cardsAtOnce = 1_000;

/**
 * Seals changes for the archive. Facts that name the same cards are sealed together, under a key that is made of all of these cards' keys:
 * when one of them is erased nothing that names it can be read any longer, and everything else can. That is what erasing does to the truth.
 */
export async function sealChanges(
  keys: Pick<ArchiveKeys, "findOrMake">,
  changes: readonly ArchivedChange[],
): Promise<readonly ArchiveLine[]> {
  const found = await keysFor(changes, (workspace, cards) => keys.findOrMake(workspace, cards));
  return changes.map(({ facts, ...change }) => {
    const known = found.get(change.workspace) ?? new Map();
    const line = { format: 1, ...change } as const;
    return { ...line, parts: partsOf(facts).map(([cards, some]) => sealPart(known, line, cards, some)) };
  });
}

/** What can still be read of lines. Parts of which a card was erased come without facts. @throws ArchiveDamaged */
export async function openLines(
  keys: Pick<ArchiveKeys, "find">,
  lines: readonly ArchiveLine[],
): Promise<readonly ArchivedChange[]> {
  const named = lines.map(({ workspace, parts }) => ({ workspace, facts: parts }));
  const found = await keysFor(named, (workspace, cards) => keys.find(workspace, cards));
  return lines.map(({ format: _, parts, ...change }) => {
    const known = found.get(change.workspace) ?? new Map();
    return { ...change, facts: parts.flatMap((part) => openPart(known, change, part)) };
  });
}

async function keysFor(
  all: readonly { readonly workspace: WorkspaceId; readonly facts: readonly (Fact | SealedPart)[] }[],
  ask: (workspace: WorkspaceId, cards: readonly CardId[]) => Promise<Keys>,
): Promise<ReadonlyMap<WorkspaceId, Keys>> {
  const wanted = new Map<WorkspaceId, Set<CardId>>();
  for (const { workspace, facts } of all) {
    const cards = wanted.get(workspace) ?? new Set<CardId>();
    for (const one of facts) for (const card of "cards" in one ? one.cards : cardsOf(one)) cards.add(card);
    wanted.set(workspace, cards);
  }
  const found = new Map<WorkspaceId, Keys>();
  for (const [workspace, set] of wanted) {
    const cards = [...set];
    const known = new Map<CardId, Uint8Array>();
    for (let at = 0; at < cards.length; at += cardsAtOnce)
      for (const [card, key] of await ask(workspace, cards.slice(at, at + cardsAtOnce))) known.set(card, key);
    found.set(workspace, known);
  }
  return found;
}

function partsOf(facts: readonly Fact[]): readonly (readonly [readonly CardId[], readonly Fact[]])[] {
  const parts = new Map<string, readonly [readonly CardId[], Fact[]]>();
  for (const fact of facts) {
    const cards = [...new Set(cardsOf(fact))].sort();
    const name = JSON.stringify(cards);
    const [, some] = parts.get(name) ?? [cards, []];
    some.push(fact);
    parts.set(name, [cards, some]);
  }
  return [...parts.values()];
}

type Bound = Pick<ArchiveLine, "workspace" | "of" | "id" | "version">;

function sealPart(known: Keys, line: Bound, cards: readonly CardId[], facts: readonly Fact[]): SealedPart {
  const key = keyOf(known, line.workspace, cards);
  if (key === undefined) return { cards, erased: true };
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(method, key, nonce, { authTagLength: tagBytes }).setAAD(boundTo(line, cards));
  const sealed = [cipher.update(JSON.stringify(facts), "utf8"), cipher.final(), cipher.getAuthTag()];
  return { cards, nonce: nonce.toString("base64"), text: Buffer.concat(sealed).toString("base64") };
}

function openPart(known: Keys, line: Bound, part: SealedPart): readonly Fact[] {
  const key = "erased" in part ? undefined : keyOf(known, line.workspace, part.cards);
  if ("erased" in part || key === undefined) return [];
  const sealed = Buffer.from(part.text, "base64");
  try {
    const decipher = createDecipheriv(method, key, Buffer.from(part.nonce, "base64"), { authTagLength: tagBytes });
    decipher.setAAD(boundTo(line, part.cards)).setAuthTag(sealed.subarray(-tagBytes));
    const text = Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]).toString("utf8");
    return JSON.parse(text) as readonly Fact[];
  } catch (cause) {
    throw new ArchiveDamaged(`a line of the archive was changed, or is of something else (${line.of} ${line.id})`, {
      cause,
    });
  }
}

/** `undefined`: one of the cards has no key (any longer). */
function keyOf(known: Keys, workspace: WorkspaceId, cards: readonly CardId[]): Uint8Array | undefined {
  const keys = cards.flatMap((card) => known.get(card) ?? []);
  if (keys.length < cards.length || cards.length === 0) return undefined;
  const purpose = JSON.stringify(["octember archive", workspace, ...cards]);
  return new Uint8Array(hkdfSync("sha256", Buffer.concat(keys), "", purpose, keyBytes));
}

function boundTo({ workspace, of, id, version }: Bound, cards: readonly CardId[]): Buffer {
  return Buffer.from(JSON.stringify([1, workspace, of, id, version ?? 0, ...cards]));
}
