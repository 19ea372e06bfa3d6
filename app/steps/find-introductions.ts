import type { Contact } from "../contacts/contact.ts";
import type { Unclear } from "../find/query.ts";
import type { CardId, MemberId, WorkspaceId } from "../ids.ts";
import { whoMayBeMeant } from "../intro/choose-person.ts";
import { bestConnections, type Connection, connectionTo } from "../intro/connections.ts";
import { type Knows, whoKnows } from "../intro/knows.ts";
import { companyPath, differentPaths, directPath, type Path } from "../intro/paths.ts";
import type { Directory } from "../ports/directory.ts";
import type { GraphView } from "../ports/graph-view.ts";
import type { Viewer } from "../privacy/audience.ts";
import { contactsFor } from "../privacy/fold-for-viewer.ts";
import { type FindPorts, type FoundContact, findContacts } from "./find-contacts.ts";
import { peopleAround } from "./people-around.ts";
import { type Team, teamOf } from "./team.ts";

export interface IntroPorts extends FindPorts {
  readonly graph: GraphView;
  readonly directory: Directory;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A member who asks, with what they may see. */
export type AskingMember = Extract<Viewer, { kind: "member" }>;

/** Words that name a person, or the id of a contact that was chosen (also of one of its other cards). */
export type PersonAsked = { readonly query: string } | { readonly contact: CardId };

export type Introductions =
  | { readonly kind: "unclear"; readonly reason: Unclear }
  /** `nearest`: whose names are like it. */
  | { readonly kind: "nobody-found"; readonly nearest: readonly FoundContact[] }
  | { readonly kind: "choose"; readonly contacts: readonly FoundContact[]; readonly more: boolean }
  | Introduced;

export interface Introduced {
  readonly kind: "introduced";
  readonly target: Contact;
  /** The viewer's own acquaintance with the person, if there is one. */
  readonly own?: Knows;
  /** What `paths` are: members who know the person; or, where nobody else does, who know somebody at the same organization; or none. */
  readonly through: "acquaintance" | "organization" | "nobody";
  /** Best first, each different. */
  readonly paths: readonly Path[];
  /** People around the person whom the viewer doesn't know, best first. */
  readonly connections: readonly Connection[];
}

/** Members who know the person and are looked up, the strongest first. */
const mostAsked = 20;
/** There may be many colleagues, and each look-up may be a call. */
const mostAskedOfColleague = 5;
const mostChoices = 8;

/** Who can introduce the viewer to a person, and whom else to meet. Cost doesn't grow with the workspace. */
export async function findIntroductions(
  ports: IntroPorts,
  workspace: WorkspaceId,
  viewer: AskingMember,
  person: PersonAsked,
  { limit = 5 }: { readonly limit?: number } = {},
): Promise<Introductions> {
  if ("contact" in person) {
    const target = await contactOf(ports, workspace, viewer, person.contact);
    return target ? introduce(ports, workspace, viewer, target, limit) : { kind: "nobody-found", nearest: [] };
  }
  const found = await findContacts(ports, workspace, viewer, person.query, mostChoices);
  if (found.unclear) return { kind: "unclear", reason: found.unclear };
  if (found.nearest) return { kind: "nobody-found", nearest: found.results };
  const meant = whoMayBeMeant(found.results);
  const [only] = meant;
  if (!only) return { kind: "nobody-found", nearest: [] };
  if (meant.length > 1)
    return { kind: "choose", contacts: meant, more: found.more && meant.length === found.results.length };
  return introduce(ports, workspace, viewer, only.contact, limit);
}

async function contactOf(
  { truth }: IntroPorts,
  workspace: WorkspaceId,
  viewer: Viewer,
  card: CardId,
): Promise<Contact | undefined> {
  const cluster = await truth.read(workspace, card);
  return contactsFor(viewer, cluster?.facts ?? []).find(({ cards }) => cards.includes(card));
}

async function introduce(
  ports: IntroPorts,
  workspace: WorkspaceId,
  viewer: AskingMember,
  target: Contact,
  limit: number,
): Promise<Introduced> {
  const now = ports.now();
  const team = teamOf(ports.directory, workspace);
  const known = whoKnows(target, now);
  const own = known.find(({ member }) => member === viewer.member);
  const asked = await team.asked(known.filter(({ member }) => member !== viewer.member).slice(0, mostAsked));

  const around = await peopleAround(ports, workspace, viewer, target, asked);
  const direct = differentPaths(
    asked.map((one) => directPath(one, target)),
    limit,
  );
  const paths = direct.length > 0 || own ? direct : await companyPaths(team, target, around, now, limit);
  const strangers = around.filter((contact) => !knownTo(contact, viewer.member));
  const connections = strangers.flatMap((contact) => connectionTo(target, asked, contact, now) ?? []);
  return {
    kind: "introduced",
    target,
    ...(own ? { own } : {}),
    through: direct.length > 0 ? "acquaintance" : paths.length > 0 ? "organization" : "nobody",
    paths,
    connections: bestConnections(await team.withoutThemselves(viewer.member, connections), limit),
  };
}

function knownTo({ acquaintances }: Contact, member: MemberId): boolean {
  return acquaintances.some((one) => one.member === member);
}

/** Also through the viewer: somebody whom they know themself may work with the person. */
async function companyPaths(
  team: Team,
  target: Contact,
  around: readonly Contact[],
  now: number,
  limit: number,
): Promise<Path[]> {
  const paths: Path[] = [];
  for (const colleague of around) {
    for (const one of await team.asked(whoKnows(colleague, now).slice(0, mostAskedOfColleague))) {
      const path = companyPath(one, colleague, target);
      if (path) paths.push(path);
    }
  }
  return differentPaths(paths, limit);
}
