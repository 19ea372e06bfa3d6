import type { Contact } from "../contacts/contact.ts";
import { identityOfMail, isIdentityOfMail } from "../contacts/identity.ts";
import type { Identity, MemberId, WorkspaceId } from "../ids.ts";
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
  /**
   * Of each contact who can be asked: not who left, bots, guests, whoever the directory doesn't know, and who doesn't want to be asked. Nor for an
   * introduction to themself: whose card it is may have posted it.
   */
  asked(each: readonly Acquainted[]): Promise<readonly (readonly Asked[])[]>;

  /** The same by their ids alone. */
  named(members: readonly MemberId[]): Promise<{ readonly member: MemberId; readonly name: string }[]>;

  /** The members among these people: whose personal mail address is at the member's own domain, and a member's. At most so many are looked up. */
  colleaguesAmong(member: MemberId, people: readonly Contact[], most: number): Promise<MemberId[]>;

  /** The same contacts, with the members whom an import named by their mail as who they are at Slack, if they are there. */
  recognised(contacts: readonly Contact[]): Promise<readonly Contact[]>;

  /** Says of contacts whether they are the member: a personal mail address of theirs is the member's. */
  themself(member: MemberId): Promise<(contact: Contact) => boolean>;

  /** Without the member's own contact: somebody posted their card. */
  withoutThemselves(member: MemberId, connections: readonly Connection[]): Promise<Connection[]>;
}

/** Whom a contact is known by, the strongest first. */
interface Acquainted {
  readonly contact: Contact;
  readonly known: readonly Knows[];
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
    if (identity === undefined) return undefined;
    const cluster = (await truth.holders(workspace, [identity])).get(identity);
    if (cluster === undefined) return undefined;
    const facts = (await truth.read(workspace, cluster))?.facts ?? [];
    const contact = contactsFor(viewer, facts).find((one) => hasMail(one, identity));
    return contact?.names[0]?.value.written;
  }

  /** Who can be asked, and who can't (`undefined`), of those who were looked at. */
  const able = new Map<MemberId, { readonly name: string; readonly identity: Identity | undefined } | undefined>(
    [...without].map((member) => [member, undefined]),
  );

  async function lookAt(members: readonly MemberId[]): Promise<void> {
    if (members.length === 0) return;
    const refusing = await asks.notToAsk(workspace, members);
    const willing = members.filter((member) => !refusing.has(member));
    for (const member of refusing) able.set(member, undefined);
    const found = await Promise.all(willing.map(lookUp));
    for (const [at, member] of willing.entries()) {
      const one = found[at];
      able.set(member, one && mayBeAsked(one) ? { name: one.name, identity: identityOf(one) } : undefined);
    }
  }

  async function recognisedAtSlack(contact: Contact): Promise<Contact> {
    const acquaintances = contact.acquaintances.map(async (one) => {
      return isMail(one.member) ? { ...one, member: (await lookUp(one.member))?.id ?? one.member } : one;
    });
    return { ...contact, acquaintances: await Promise.all(acquaintances) };
  }

  async function themself(member: MemberId): Promise<(contact: Contact) => boolean> {
    const identity = identityOf(await lookUp(member));
    return (contact) => identity !== undefined && hasMail(contact, identity);
  }

  return {
    themself,

    async asked(each) {
      const members = new Set(each.flatMap(({ known }) => known.map(({ member }) => member)));
      await lookAt([...members].filter((member) => !able.has(member)));
      return each.map(({ contact, known }) =>
        known.flatMap((one) => {
          const member = able.get(one.member);
          if (member === undefined || (member.identity !== undefined && hasMail(contact, member.identity))) return [];
          return [{ ...one, name: member.name }];
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

    async recognised(contacts) {
      const isNamedByMail = ({ acquaintances }: Contact) => acquaintances.some(({ member }) => isMail(member));
      if (!contacts.some(isNamedByMail)) return contacts;
      return Promise.all(contacts.map((one) => (isNamedByMail(one) ? recognisedAtSlack(one) : one)));
    },

    async withoutThemselves(member, connections) {
      const isThem = await themself(member);
      return connections.filter(({ contact }) => !isThem(contact));
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
function identityOf(member: Member | undefined): Identity | undefined {
  return member?.email === undefined ? undefined : identityOfMail(member.email);
}

function hasMail({ emails }: Contact, identity: Identity): boolean {
  return emails.some(({ value }) => isIdentityOfMail(value, identity));
}
