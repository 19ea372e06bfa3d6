import type { MessageRef } from "../contacts/facts.ts";
import { Conflict, OctemberError } from "../errors.ts";
import type { CardId, Instant, MemberId, WorkspaceId } from "../ids.ts";
import type { ArchiveKeys } from "../ports/archive-keys.ts";
import type { Ask, Asks } from "../ports/asks.ts";
import type { Checkpoint } from "../ports/checkpoint.ts";
import type { Directory } from "../ports/directory.ts";
import type { Dismissals } from "../ports/dismissals.ts";
import type { Inbox } from "../ports/inbox.ts";
import type { Photos } from "../ports/photos.ts";
import type { Cluster, Truth } from "../ports/truth.ts";
import { eraseCards } from "../privacy/erasing.ts";
import { everyCardOf, namesIn } from "../privacy/everything-of.ts";
import { resultKey } from "./posted-photos.ts";
import { messagesAt, messagesOf, type PostedMessage, type RefreshPorts } from "./refresh-message.ts";
import { saidOf } from "./said-of.ts";

/** Somebody who is to be forgotten: ids alone, as it lies in the inbox. */
export interface EraseOrder {
  readonly workspace: WorkspaceId;
  /** All that are known of the person. */
  readonly cards: readonly CardId[];
  /** Results that show the person, or ask about them. */
  readonly results: readonly PostedMessage[];
  /** What members read of asks about the person. */
  readonly asks?: readonly SaidTo[];
  /** Pictures at Slack that show the person: the ids of their files. */
  readonly pictures?: readonly string[];
}

/** A message that one member reads, in their direct messages. */
interface SaidTo {
  readonly reader: MemberId;
  readonly said: MessageRef;
}

/**
 * Who is to be forgotten, by some of their cards: the whole person, whoever may see what of them.
 * @returns `undefined` if there is nobody (any longer).
 */
export async function orderErasing(
  ports: Pick<RefreshPorts, "truth" | "statuses" | "replies"> & { readonly asks: Pick<Asks, "about"> },
  workspace: WorkspaceId,
  cards: readonly CardId[],
): Promise<EraseOrder | undefined> {
  const clusters = await ports.truth.readMany(workspace, cards);
  const all = clusters.flatMap(({ facts }) => everyCardOf(facts, cards));
  if (all.length === 0) return undefined;
  const naming = await messagesAt(ports, workspace, await saidOf(ports.replies, workspace, "named", all));
  // Whoever was parted from them has results that say so.
  const results = [...clusters.flatMap(({ facts }) => messagesOf(facts)), ...naming];
  const asks = (await ports.asks.about(workspace, all)).flatMap(saidOfAsk);
  const pictures = (await saidOf(ports.replies, workspace, "drawn", all)).map(({ channel }) => channel);
  return { workspace, cards: all, results, asks, pictures };
}

function saidOfAsk({ asker, colleague, told, said }: Ask): SaidTo[] {
  return [
    ...(said === undefined ? [] : [{ reader: colleague, said }]),
    ...(told === undefined ? [] : [{ reader: asker, said: told }]),
  ];
}

/** More was said of the person than is ordered to be replaced: another card of theirs came, or somebody was asked about them. Nothing of the cluster that shows it was erased. */
export class SaidMore extends OctemberError {
  override readonly name = "SaidMore";
  readonly code = "said-more";
  override readonly retryable = true;
  /** The same, with all that has to be replaced. To be accepted before it is done. */
  readonly order: EraseOrder;

  constructor(order: EraseOrder) {
    super("more was said of the person");
    this.order = order;
  }
}

/** @returns `undefined` where the order names all that is said by now. */
function orderWithMore(order: EraseOrder, now: EraseOrder | undefined): EraseOrder | undefined {
  if (now === undefined) return undefined;
  const { asks = [], pictures = [] } = order;
  const keyOf = ({ message }: PostedMessage) => resultKey(message);
  const more = {
    results: newIn(order.results, now.results, keyOf),
    asks: newIn(asks, now.asks ?? [], ({ said }) => resultKey(said)),
    pictures: newIn(pictures, now.pictures ?? [], (id) => id),
  };
  if (Object.values(more).every((some) => some.length === 0)) return undefined;
  return {
    ...order,
    results: [...order.results, ...more.results],
    asks: [...asks, ...more.asks],
    pictures: [...pictures, ...more.pictures],
  };
}

function newIn<T>(known: readonly T[], found: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const keys = new Set(known.map(keyOf));
  return found.filter((one) => !keys.has(keyOf(one)));
}

export interface ErasePorts extends Pick<RefreshPorts, "statuses" | "replies"> {
  readonly truth: Truth;
  readonly photos: Pick<Photos, "delete">;
  readonly inbox: Pick<Inbox, "givenUp" | "forget">;
  readonly directory: Pick<Directory, "dismiss">;
  readonly asks: Pick<Asks, "about" | "remove">;
  readonly dismissals: Pick<Dismissals, "forget">;
  /** Where changes are archived; on one machine they aren't. */
  readonly archiveKeys?: Pick<ArchiveKeys, "drop">;
  readonly checkpoint: Checkpoint;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const mostTries = 10;
const readAtOnce = 1_000;
const mostGivenUp = 10_000;

/**
 * Forgets a person for good: their facts, our copies of their photos, the keys of their cards in the archive, what was given up about them,
 * and the member that an import took them for. The truth comes last, as the facts say what else there is: ended at any point and done again, it ends in the same.
 * @throws SaidMore, Conflict if others were faster again and again.
 */
export async function erasePerson(ports: ErasePorts, order: EraseOrder): Promise<void> {
  const { workspace, cards } = order;
  for (let attempt = 1; ; attempt += 1) {
    try {
      for (let at = 0; at < cards.length; at += readAtOnce) {
        const some = cards.slice(at, at + readAtOnce);
        for (const cluster of await ports.truth.readMany(workspace, some)) await eraseIn(ports, order, cluster);
      }
      return;
    } catch (error) {
      if (!(error instanceof Conflict) || attempt === mostTries) throw error;
    }
  }
}

async function eraseIn(ports: ErasePorts, order: EraseOrder, { id, version, facts }: Cluster) {
  const { workspace, cards } = order;
  const all = everyCardOf(facts, cards);
  if (all.length === 0) return;
  // Once the facts are gone nothing says any longer where they were shown.
  const more = orderWithMore(order, await orderErasing(ports, workspace, cards));
  if (more !== undefined) throw new SaidMore(more);
  const { photos, identities } = eraseCards(facts, all);
  await forgetGivenUp(ports, workspace, namesIn(facts, all));
  for (const identity of identities) {
    if (identity.startsWith("mail:")) await ports.directory.dismiss(workspace, identity.slice("mail:".length));
  }
  // Where nobody talks to Slack; else what members read of them was replaced before.
  for (const { id: ask } of await ports.asks.about(workspace, all)) await ports.asks.remove(workspace, ask);
  await ports.dismissals.forget(workspace, all);
  for (const photo of photos) await ports.photos.delete(workspace, photo);
  await ports.archiveKeys?.drop(workspace, all);
  await ports.checkpoint("before-commit");
  await ports.truth.erase(workspace, { id, version }, all, new Date(ports.now()).toISOString() as Instant);
  await ports.checkpoint("after-commit");
}

/** What was typed or sent about the person and never done. */
async function forgetGivenUp({ inbox }: ErasePorts, workspace: WorkspaceId, names: readonly string[]): Promise<void> {
  for (const job of await inbox.givenUp(workspace, mostGivenUp)) {
    const typed = JSON.stringify(job.input).toLowerCase();
    if (names.some((name) => typed.includes(JSON.stringify(name).slice(1, -1)))) await inbox.forget(job);
  }
}
