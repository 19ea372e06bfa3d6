import type { CardId, ChannelId, ClusterId, MemberId, WorkspaceId } from "../ids.ts";
import { bestConnections, type Connection } from "../intro/connections.ts";
import { type Colleague, firstSuggestion } from "../intro/first-suggestions.ts";
import { dayMs } from "../intro/strength.ts";
import type { Cluster, Truth } from "../ports/truth.ts";
import { contactsFor } from "../privacy/fold-for-viewer.ts";
import type { AskingMember, IntroPorts } from "./find-introductions.ts";
import { teamOf } from "./team.ts";

/** People that are read and folded: of those whose first card came lately, or the earliest of all where these are few. */
const mostRead = 200;
const latelyDays = 90;
const fewest = 20;
/** Who knows them and is looked up. */
const mostLooked = 50;
/** The newcomer's private channels whose members are looked at. */
const mostChannels = 10;

/** For a member who knows nobody: whom colleagues met. Cost doesn't grow with the workspace. */
export async function findFirstSuggestions(
  ports: IntroPorts,
  workspace: WorkspaceId,
  viewer: AskingMember,
  { limit, dismissed }: { readonly limit: number; readonly dismissed: ReadonlySet<CardId> },
): Promise<readonly Connection[]> {
  const now = ports.now();
  const clusters = await someClusters(ports.truth, workspace, now);
  const contacts = clusters
    .flatMap(({ facts }) => contactsFor(viewer, facts))
    .filter(({ cards }) => !cards.some((card) => dismissed.has(card)));
  const team = teamOf(ports, workspace, viewer);
  const knowers = new Map<MemberId, number>();
  for (const { acquaintances } of contacts)
    for (const member of new Set(acquaintances.map((one) => one.member)))
      knowers.set(member, (knowers.get(member) ?? 0) + 1);
  knowers.delete(viewer.member);
  const most = [...knowers].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  const named = await team.named(most.slice(0, mostLooked).map(([member]) => member));
  const mates = await matesOf(ports, workspace, viewer);
  const colleagues = new Map(
    named.map(({ member, name }): [MemberId, Colleague] => {
      const channel = mates.get(member);
      return [member, { name, ...(channel === undefined ? {} : { channel }) }];
    }),
  );
  const found = contacts.flatMap((contact) => firstSuggestion(contact, colleagues, now) ?? []);
  return bestConnections(await team.withoutThemselves(viewer.member, bestConnections(found, limit * 2)), limit);
}

async function someClusters(truth: Truth, workspace: WorkspaceId, now: number): Promise<readonly Cluster[]> {
  const since = ((now - latelyDays * dayMs) / 1000).toFixed(6) as ClusterId;
  const lately = await truth.page(workspace, since, mostRead);
  return lately.length >= fewest ? lately : truth.page(workspace, undefined, mostRead);
}

/** Who is in a private channel with the member, by its name. */
async function matesOf(
  { directory }: IntroPorts,
  workspace: WorkspaceId,
  viewer: AskingMember,
): Promise<ReadonlyMap<MemberId, string>> {
  const ids: readonly ChannelId[] = viewer.kind === "member" ? viewer.channels.slice(0, mostChannels) : [];
  const channels = await Promise.all(ids.map((id) => directory.channel(workspace, id)));
  const mates = new Map<MemberId, string>();
  for (const channel of channels)
    if (channel?.kind === "private") for (const member of channel.members) mates.set(member, channel.name);
  return mates;
}
