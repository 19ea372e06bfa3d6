import type { Contact } from "../contacts/contact.ts";
import type { MemberId, WorkspaceId } from "../ids.ts";
import { isAbout, isOpen, notToOffer } from "../intro/asking.ts";
import { bestConnections, type Connection, connectionsTo } from "../intro/connections.ts";
import { type Knows, whoKnows } from "../intro/knows.ts";
import { type Asked, type Path, placed } from "../intro/paths.ts";
import { type Way, wayBy } from "../intro/ways.ts";
import type { Ask, Asks } from "../ports/asks.ts";
import type { Directory } from "../ports/directory.ts";
import type { Dismissals } from "../ports/dismissals.ts";
import type { GraphView } from "../ports/graph-view.ts";
import type { Viewer } from "../privacy/audience.ts";
import { choosePaths } from "./choose-paths.ts";
import type { FindPorts } from "./find-contacts.ts";
import { companyWays, longerWays } from "./find-paths.ts";
import { findPerson, type NotOnePerson, type PersonAsked } from "./find-person.ts";
import { peopleAround } from "./people-around.ts";
import { teamOf } from "./team.ts";

export interface IntroPorts extends FindPorts {
  readonly graph: Pick<GraphView, "strongest">;
  readonly directory: Directory;
  readonly asks: Pick<Asks, "about" | "notToAsk">;
  readonly dismissals: Pick<Dismissals, "of">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A member who asks, with what they may see; or in their place the operator, with what the whole workspace may see, or a conversation, with what its people may. */
export type AskingMember =
  | Extract<Viewer, { kind: "member" }>
  | (Extract<Viewer, { kind: "operator" | "place" }> & { readonly member: MemberId });

export type Introductions = NotOnePerson | Introduced;

export interface Introduced {
  readonly kind: "introduced";
  readonly target: Contact;
  /** When it was looked, in milliseconds since 1970. */
  readonly now: number;
  /** Set if the person is the viewer: nobody is introduced to themself. */
  readonly themself?: true;
  /** The viewer's own acquaintance with the person, if there is one. */
  readonly own?: Knows;
  /** What the nearest of `paths` are: members who know the person; or, where nobody else does, ways by organizations; or none. */
  readonly through: "acquaintance" | "organization" | "nobody";
  /** What the viewer asked colleagues for this person, and waits for. */
  readonly asked: readonly Ask[];
  /** Best first, each different. */
  readonly paths: readonly Path[];
  /** People around the person whom the viewer doesn't know, best first. */
  readonly connections: readonly Connection[];
}

/** Members who know the person and are looked up, the strongest first. */
const mostAsked = 20;

/** Who can introduce the viewer to a person, and whom else to meet. Cost doesn't grow with the workspace. */
export async function findIntroductions(
  ports: IntroPorts,
  workspace: WorkspaceId,
  viewer: AskingMember,
  person: PersonAsked,
  { limit = 5 }: { readonly limit?: number } = {},
): Promise<Introductions> {
  const found = await findPerson(ports, workspace, viewer, person);
  if (found.kind === "found") return introduce(ports, workspace, viewer, found.contact, limit);
  if (found.kind !== "choose") return found;
  // Nobody wants to be introduced to themself.
  const team = teamOf(ports, workspace, viewer);
  const isOwn = await team.themself(viewer.member);
  const contacts = found.contacts.filter(({ contact }) => !isOwn(contact));
  const [only, ...others] = contacts;
  if (only === undefined || others.length > 0 || found.more) return { ...found, contacts };
  return introduce(ports, workspace, viewer, only.contact, limit);
}

async function introduce(
  ports: IntroPorts,
  workspace: WorkspaceId,
  viewer: AskingMember,
  target: Contact,
  limit: number,
): Promise<Introduced> {
  const now = ports.now();
  const earlier = await ports.asks.about(workspace, target.cards);
  const team = teamOf(ports, workspace, viewer, notToOffer(earlier, target.cards, viewer.member, now));
  const [person = target] = await team.recognised([target]);
  const themself = (await team.themself(viewer.member))(person);
  const known = whoKnows(person, now);
  const own = known.find(({ member }) => member === viewer.member);
  const others = known.filter(({ member }) => member !== viewer.member).slice(0, mostAsked);
  const [asked = []] = await team.asked([{ contact: person, known: others }]);

  const found = await peopleAround(ports, workspace, viewer, person, asked);
  const here = placed(person);
  const around = (await team.recognised(found)).map(placed);
  const search = { team, viewer, member: viewer.member, now };
  const direct = themself ? [] : toEach(asked, person);
  const further =
    themself || own !== undefined || direct.length >= limit ? [] : await companyWays(search, here, around);
  const shorter = await choosePaths(team, [...direct, ...further], limit);
  const isDone = shorter.length > 0 || own !== undefined || themself;
  const paths = isDone
    ? shorter
    : await choosePaths(team, await longerWays(ports, workspace, search, here, around), limit);
  const dismissed = await ports.dismissals.of(workspace, viewer.member);
  const strangers = around.filter(
    ({ contact: { acquaintances, cards } }) =>
      !acquaintances.some((one) => one.member === viewer.member) && !cards.some((card) => dismissed.has(card)),
  );
  const connections = connectionsTo(here, asked, strangers, now);
  return {
    kind: "introduced",
    target: person,
    now,
    ...(themself ? { themself } : {}),
    ...(own && !themself ? { own } : {}),
    through: direct.length > 0 ? "acquaintance" : paths.length > 0 ? "organization" : "nobody",
    paths,
    asked: earlier.filter((ask) => ask.asker === viewer.member && isOpen(ask, now) && isAbout(ask, target.cards)),
    connections: bestConnections(await team.withoutThemselves(viewer.member, connections), limit),
  };
}

function toEach(asked: readonly Asked[], target: Contact): Way[] {
  return asked.map((one) => wayBy(one, { people: [target], links: [] }));
}
