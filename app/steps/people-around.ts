import type { Contact } from "../contacts/contact.ts";
import type { WorkspaceId } from "../ids.ts";
import { eventMonths } from "../intro/circle.ts";
import { memberNode, organizationNode } from "../intro/entry.ts";
import { meetingsOf } from "../intro/event.ts";
import { affiliationsOf } from "../intro/organization.ts";
import type { Asked } from "../intro/paths.ts";
import type { GraphView } from "../ports/graph-view.ts";
import type { Truth } from "../ports/truth.ts";
import { audienceKey, audiencesOf, type Viewer } from "../privacy/audience.ts";
import { inTurn } from "./in-turn.ts";
import { peopleOn } from "./people-on.ts";

/** What is looked at of each kind, the strongest or latest first, and how many people of each. */
const mostOrganizations = 6;
const mostEvents = 6;
const mostColleagues = 5;
const ofEach = 30;
/** People that are read and folded. */
const mostPeople = 60;

/** Contacts that share an organization, an event or a colleague of ours with the target, as the viewer may see them. */
export async function peopleAround(
  { truth, graph }: { readonly truth: Truth; readonly graph: Pick<GraphView, "strongest"> },
  workspace: WorkspaceId,
  viewer: Viewer,
  target: Contact,
  asked: readonly Asked[],
): Promise<readonly Contact[]> {
  const groups = [
    affiliationsOf(target)
      .slice(0, mostOrganizations)
      .map(({ key }) => organizationNode(key)),
    eventMonths(meetingsOf(target), mostEvents),
    asked.slice(0, mostColleagues).map(({ member }) => memberNode(member)),
  ];
  const audiences = audiencesOf(viewer).map(audienceKey);
  const neighbours = await graph.strongest(workspace, audiences, groups.flat(), ofEach);
  const people = inTurn(neighbours, mostPeople);
  const contacts = await peopleOn({ truth }, workspace, viewer, people);
  return contacts.filter(({ id }) => id !== target.id);
}
