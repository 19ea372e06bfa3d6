import type { MemberId, WorkspaceId } from "../ids.ts";
import type { Connection } from "../intro/connections.ts";
import type { Knows } from "../intro/knows.ts";
import type { Asked } from "../intro/paths.ts";
import type { Directory, Member } from "../ports/directory.ts";

/** The members as far as they can be asked for something, each looked up once. */
export interface Team {
  /** Those who can be asked: not who left, bots, guests, and whoever the directory doesn't know. */
  asked(known: readonly Knows[]): Promise<Asked[]>;

  /** Without the member's own contact: somebody posted their card. */
  withoutThemselves(member: MemberId, connections: readonly Connection[]): Promise<Connection[]>;
}

export function teamOf(directory: Directory, workspace: WorkspaceId): Team {
  const members = new Map<MemberId, Promise<Member | undefined>>();
  const lookUp = (id: MemberId): Promise<Member | undefined> => {
    const member = members.get(id) ?? directory.member(workspace, id);
    members.set(id, member);
    return member;
  };
  return {
    async asked(known) {
      const looked = await Promise.all(known.map(async (one) => ({ one, member: await lookUp(one.member) })));
      return looked.flatMap(({ one, member }) => (member && mayBeAsked(member) ? [{ ...one, name: member.name }] : []));
    },

    async withoutThemselves(member, connections) {
      const own = (await lookUp(member))?.email?.toLowerCase();
      return connections.filter(
        ({ contact }) => own === undefined || !contact.emails.some(({ value }) => value.toLowerCase() === own),
      );
    },
  };
}

function mayBeAsked({ left, bot, guest }: Member): boolean {
  return !left && !bot && !guest;
}
