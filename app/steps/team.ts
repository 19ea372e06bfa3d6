import type { Contact } from "../contacts/contact.ts";
import { identityOfMail } from "../contacts/identity.ts";
import type { MemberId, WorkspaceId } from "../ids.ts";
import type { Connection } from "../intro/connections.ts";
import type { Knows } from "../intro/knows.ts";
import type { Asked } from "../intro/paths.ts";
import type { Asks } from "../ports/asks.ts";
import { type Directory, isMail, type Member } from "../ports/directory.ts";
import type { Truth } from "../ports/truth.ts";
import type { Viewer } from "../privacy/audience.ts";
import { contactsFor } from "../privacy/fold-for-viewer.ts";

/** The members as far as they can be asked for something, each looked up once. */
export interface Team {
  /** Of each group those who can be asked: not who left, bots, guests, whoever the directory doesn't know, and who doesn't want to be asked. */
  asked(groups: readonly (readonly Knows[])[]): Promise<readonly (readonly Asked[])[]>;

  /** The same by their ids alone. */
  named(members: readonly MemberId[]): Promise<{ readonly member: MemberId; readonly name: string }[]>;

  /** The members among these people: whose personal mail address is at the member's own domain, and a member's. At most so many are looked up. */
  colleaguesAmong(member: MemberId, people: readonly Contact[], most: number): Promise<MemberId[]>;

  /** The same contact, with the members whom an import named by their mail as who they are at Slack, if they are there. */
  recognised(contact: Contact): Promise<Contact>;

  /** Whether the contact is the member: a personal mail address of theirs is the member's. */
  isThemself(member: MemberId, contact: Contact): Promise<boolean>;

  /** Without the member's own contact: somebody posted their card. */
  withoutThemselves(member: MemberId, connections: readonly Connection[]): Promise<Connection[]>;
}

export interface TeamPorts {
  readonly directory: Directory;
  readonly truth: Truth;
  readonly asks: Pick<Asks, "notToAsk">;
}

/**
 * @param viewer who is told: members known by their mail alone have the names of their contacts, as far as this viewer may see them.
 * @param without who can't be asked besides.
 */
export function teamOf(
  { directory, truth, asks }: TeamPorts,
  workspace: WorkspaceId,
  viewer: Viewer,
  without: ReadonlySet<MemberId> = new Set(),
): Team {
  const members = new Map<MemberId, Promise<Member | undefined>>();
  const lookUp = (id: MemberId): Promise<Member | undefined> => {
    const member = members.get(id) ?? (isMail(id) ? byMail(id) : directory.member(workspace, id));
    members.set(id, member);
    return member;
  };

  async function byMail(id: MemberId): Promise<Member | undefined> {
    const member = (await directory.memberOfMail(workspace, id)) ?? (await directory.member(workspace, id));
    return member?.name === id ? { ...member, name: (await nameOnCard(id)) ?? id } : member;
  }

  async function nameOnCard(mail: string): Promise<string | undefined> {
    const identity = identityOfMail(mail);
    const cluster = identity && (await truth.holders(workspace, [identity])).get(identity);
    if (cluster === undefined) return undefined;
    const facts = (await truth.read(workspace, cluster))?.facts ?? [];
    const contact = contactsFor(viewer, facts).find((one) => hasMail(one, mail));
    return contact?.names[0]?.value.written;
  }

  async function isThemself(member: MemberId, contact: Contact): Promise<boolean> {
    const mail = (await lookUp(member))?.email;
    return mail !== undefined && hasMail(contact, mail);
  }

  return {
    isThemself,

    async asked(groups) {
      const members = [...new Set(groups.flat().map(({ member }) => member))].filter((member) => !without.has(member));
      const refusing = await asks.notToAsk(workspace, members);
      const willing = members.filter((member) => !refusing.has(member));
      const looked = await Promise.all(willing.map(async (member) => [member, await lookUp(member)] as const));
      const names = new Map(looked.flatMap(([id, one]) => (one && mayBeAsked(one) ? [[id, one.name] as const] : [])));
      return groups.map((known) =>
        known.flatMap((one) => {
          const name = names.get(one.member);
          return name === undefined ? [] : [{ ...one, name }];
        }),
      );
    },

    async named(ids) {
      const looked = await Promise.all(ids.map(async (member) => ({ member, found: await lookUp(member) })));
      return looked.flatMap(({ member, found }) => (found && mayBeAsked(found) ? [{ member, name: found.name }] : []));
    },

    async colleaguesAmong(member, people, most) {
      const domain = domainOf((await lookUp(member))?.email);
      if (domain === undefined) return [];
      const mails = people.flatMap(({ emails }) => emails.map(({ value }) => value));
      const near = mails.filter((mail) => domainOf(mail) === domain && identityOfMail(mail) !== undefined);
      const found = await Promise.all(near.slice(0, most).map((mail) => directory.memberOfMail(workspace, mail)));
      return [...new Set(found.flatMap((one) => (one && one.id !== member && !one.left ? [one.id] : [])))];
    },

    async recognised(contact) {
      if (!contact.acquaintances.some(({ member }) => isMail(member))) return contact;
      const acquaintances = contact.acquaintances.map(async (one) => {
        return isMail(one.member) ? { ...one, member: (await lookUp(one.member))?.id ?? one.member } : one;
      });
      return { ...contact, acquaintances: await Promise.all(acquaintances) };
    },

    async withoutThemselves(member, connections) {
      const own = await Promise.all(connections.map(({ contact }) => isThemself(member, contact)));
      return connections.filter((_, at) => !own[at]);
    },
  };
}

export function mayBeAsked({ left, bot, guest }: Member): boolean {
  return !left && !bot && !guest;
}

function domainOf(mail: string | undefined): string | undefined {
  return mail?.split("@")[1]?.toLowerCase();
}

/** A role's mailbox is nobody's own. */
function hasMail({ emails }: Contact, mail: string): boolean {
  const identity = identityOfMail(mail);
  return identity !== undefined && emails.some(({ value }) => identityOfMail(value) === identity);
}
