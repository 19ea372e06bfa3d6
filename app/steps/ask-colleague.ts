import type { Contact } from "../contacts/contact.ts";
import type { CardId, MemberId, WorkspaceId } from "../ids.ts";
import { hasDeclined, isAbout, isOpen, mostOpen, rememberedMs } from "../intro/asking.ts";
import { whoKnows } from "../intro/knows.ts";
import type { Ask, Asks } from "../ports/asks.ts";
import { type Directory, isMail } from "../ports/directory.ts";
import type { Truth } from "../ports/truth.ts";
import type { Viewer } from "../privacy/audience.ts";
import { contactOf, contactsFor, contactsForAll } from "../privacy/fold-for-viewer.ts";
import { mayBeAsked, teamOf } from "./team.ts";

export interface AskingPorts {
  readonly truth: Truth;
  readonly directory: Directory;
  readonly asks: Asks;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Whom a member would like to be introduced to, and by whom. `through`: whom the colleague knows there, if it isn't the person. */
export interface Wish {
  readonly asker: Extract<Viewer, { kind: "member" }>;
  readonly colleague: MemberId;
  readonly about: CardId;
  readonly through?: CardId;
}

/** A wish that the colleague can be told of. */
export interface Askable {
  readonly kind: "askable";
  /** By what both may know: nothing else may be told to the colleague. */
  readonly person: Contact;
  readonly through?: Contact;
  /** All cards that either sees of the person, and of whom it goes through; the asker's contact first. */
  readonly about: readonly CardId[];
  readonly throughCards: readonly CardId[];
}

/** `gone`: the asker may not see the person (any longer). `not-to-ask`: the colleague can't be asked for them, whyever. */
export type NotAskable = { readonly kind: "gone" | "not-to-ask" };

/** The member as who they are to `privacy`, with the private channels that they are in now. */
export async function viewerOf(
  directory: Directory,
  workspace: WorkspaceId,
  member: MemberId,
): Promise<Extract<Viewer, { kind: "member" }>> {
  return { kind: "member", member, channels: await directory.privateChannelsOf(workspace, member) };
}

/**
 * Whether a colleague may be asked: who wants to be asked, knows the person (or whom it goes through) by what the asker sees, and may see themself all that
 * the ask would tell them. That a colleague declined is not looked at.
 */
export async function askable(
  ports: AskingPorts,
  workspace: WorkspaceId,
  { asker, colleague, about, through }: Wish,
): Promise<Askable | NotAskable> {
  const viewers = [asker, await viewerOf(ports.directory, workspace, colleague)] as const;
  const person = await seenBy(ports.truth, workspace, viewers, about);
  const middle = through === undefined ? undefined : await seenBy(ports.truth, workspace, viewers, through);
  if (person === undefined || (through !== undefined && middle === undefined)) return { kind: "gone" };
  const refused: NotAskable = { kind: "not-to-ask" };
  if (colleague === asker.member || isMail(colleague)) return refused;
  const member = await ports.directory.member(workspace, colleague);
  if (member === undefined || !mayBeAsked(member)) return refused;
  if ((await ports.asks.notToAsk(workspace, [colleague])).size > 0) return refused;

  const team = teamOf(ports, workspace, asker);
  const [known] = await team.recognised([(middle ?? person).byAsker]);
  if (known === undefined || !whoKnows(known, ports.now()).some((one) => one.member === colleague)) return refused;
  if ((await team.themself(colleague))(person.byAsker)) return refused;
  if (person.byBoth === undefined || (middle !== undefined && middle.byBoth === undefined)) return refused;
  return {
    kind: "askable",
    person: person.byBoth,
    ...(middle?.byBoth === undefined ? {} : { through: middle.byBoth }),
    about: person.cards,
    throughCards: middle?.cards ?? [],
  };
}

/** `already`: the member waits for this colleague's answer about this person. `too-many`: of asks that the member waits for. */
export type Asking =
  | { readonly kind: "asked" | "already"; readonly ask: Ask; readonly person: Contact }
  | NotAskable
  | { readonly kind: "too-many" };

/** Keeps what a member wants to ask; done twice with one id, it is one ask. It is given to the colleague when it is its turn. */
export async function askColleague(
  ports: AskingPorts,
  workspace: WorkspaceId,
  wish: Wish & { readonly id: string; readonly text: string; readonly at: number },
): Promise<Asking> {
  const { asker, colleague, id, text, at } = wish;
  const found = await askable(ports, workspace, wish);
  if (found.kind !== "askable") return found;
  const { person, about, throughCards } = found;
  const kept = await ports.asks.read(workspace, id);
  if (kept !== undefined) return { kind: "asked", ask: kept, person };

  const now = ports.now();
  const open = (await ports.asks.of(workspace, "asker", asker.member, now - rememberedMs)).filter((ask) =>
    isOpen(ask, now),
  );
  const same = open.find((ask) => ask.colleague === colleague && isAbout(ask, about));
  if (same !== undefined) return { kind: "already", ask: same, person };
  if (open.length >= mostOpen) return { kind: "too-many" };
  const ask: Ask = { id, asker: asker.member, colleague, about, through: throughCards, text, at, due: at, round: 0 };
  const declined = await hasDeclinedBefore(ports, workspace, ask);
  // Nobody is told: the colleague said so once, and the asker isn't to know.
  return {
    kind: "asked",
    ask: await ports.asks.open(workspace, { ...ask, ...(declined ? { answer: "declined" } : {}) }),
    person,
  };
}

/** Whether the colleague declined to introduce anybody to this person. */
export async function hasDeclinedBefore(
  { asks, now }: Pick<AskingPorts, "asks" | "now">,
  workspace: WorkspaceId,
  { id, colleague, about }: Ask,
): Promise<boolean> {
  const others = await asks.about(workspace, about);
  return others.some(
    (one) =>
      one.id !== id &&
      one.colleague === colleague &&
      hasDeclined(one) &&
      isAbout(one, about) &&
      now() - one.at < rememberedMs,
  );
}

/** More cards of one person are not kept with an ask. */
const mostCards = 100;

/** A person as the asker sees them, by what both of them may know, and with the cards that either sees. */
async function seenBy(
  truth: Truth,
  workspace: WorkspaceId,
  [asker, colleague]: readonly [Viewer, Viewer],
  card: CardId,
): Promise<{ readonly byAsker: Contact; readonly byBoth?: Contact; readonly cards: readonly CardId[] } | undefined> {
  const cluster = await truth.read(workspace, card);
  const byAsker = cluster && contactOf(asker, cluster, card);
  if (cluster === undefined || byAsker === undefined) return undefined;
  const isSame = ({ cards }: Contact) => cards.some((one) => byAsker.cards.includes(one));
  const byBoth = contactsForAll([asker, colleague], cluster.facts).find(isSame);
  const theirs = contactsFor(colleague, cluster.facts).filter(isSame);
  const cards = [byAsker.id, ...byAsker.cards, ...theirs.flatMap((one) => one.cards)];
  return { byAsker, ...(byBoth === undefined ? {} : { byBoth }), cards: [...new Set(cards)].slice(0, mostCards) };
}
