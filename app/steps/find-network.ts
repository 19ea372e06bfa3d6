import type { Contact } from "../contacts/contact.ts";
import type { WorkspaceId } from "../ids.ts";
import { memberNode } from "../intro/entry.ts";
import { type Knows, whoKnows } from "../intro/knows.ts";
import { audienceKey, audiencesOf } from "../privacy/audience.ts";
import type { AskingMember, IntroPorts } from "./find-introductions.ts";
import { peopleOn } from "./people-on.ts";

export interface KnownPerson {
  readonly contact: Contact;
  readonly knows: Knows;
}

/** More are looked at than are shown: what is stronger is computed anew, of what the member may see. */
const looked = 30;

/** Whom a member knows best, the strongest first. Cost doesn't grow with the workspace. */
export async function findNetwork(
  ports: Pick<IntroPorts, "graph" | "truth" | "now">,
  workspace: WorkspaceId,
  viewer: AskingMember,
  count: number,
): Promise<readonly KnownPerson[]> {
  const audiences = audiencesOf(viewer).map(audienceKey);
  const [cards = []] = await ports.graph.strongest(workspace, audiences, [memberNode(viewer.member)], looked);
  const people = await peopleOn(ports, workspace, viewer, cards);
  const known = people.flatMap((contact) => {
    const knows = whoKnows(contact, ports.now()).find(({ member }) => member === viewer.member);
    return knows === undefined ? [] : [{ contact, knows }];
  });
  return known
    .sort((a, b) => b.knows.strength.value - a.knows.strength.value || (a.contact.id < b.contact.id ? 1 : -1))
    .slice(0, count);
}
