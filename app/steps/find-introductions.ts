import type { Contact } from "../contacts/contact.ts";
import type { MemberId, WorkspaceId } from "../ids.ts";
import { bestConnections, type Connection, connectionTo } from "../intro/connections.ts";
import { type Knows, whoKnows } from "../intro/knows.ts";
import { companyPath, differentPaths, directPath, type Path } from "../intro/paths.ts";
import type { Directory } from "../ports/directory.ts";
import type { GraphView } from "../ports/graph-view.ts";
import type { Viewer } from "../privacy/audience.ts";
import type { FindPorts } from "./find-contacts.ts";
import { findPerson, type NotOnePerson, type PersonAsked } from "./find-person.ts";
import { peopleAround } from "./people-around.ts";
import { type Team, teamOf } from "./team.ts";

export interface IntroPorts extends FindPorts {
  readonly graph: GraphView;
  readonly directory: Directory;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A member who asks, with what they may see; or the operator in a member's place, with what the whole workspace may see. */
export type AskingMember =
  | Extract<Viewer, { kind: "member" }>
  | (Extract<Viewer, { kind: "operator" }> & { readonly member: MemberId });

export type Introductions = NotOnePerson | Introduced;

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

/** Who can introduce the viewer to a person, and whom else to meet. Cost doesn't grow with the workspace. */
export async function findIntroductions(
  ports: IntroPorts,
  workspace: WorkspaceId,
  viewer: AskingMember,
  person: PersonAsked,
  { limit = 5 }: { readonly limit?: number } = {},
): Promise<Introductions> {
  const found = await findPerson(ports, workspace, viewer, person);
  return found.kind === "found" ? introduce(ports, workspace, viewer, found.contact, limit) : found;
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
