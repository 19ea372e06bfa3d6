import type { MemberId, WorkspaceId } from "../ids.ts";
import type { Store } from "../local/open-store.ts";
import type { Member } from "../ports/directory.ts";
import { findContacts } from "../steps/find-contacts.ts";
import { printNote } from "./output.ts";
import { questionsOf } from "./questions.ts";
import { WrongUsage } from "./usage.ts";

/**
 * The members that `--as` means: one, or with `-` one for each line of stdin. A line that means nobody is said on stderr, yields
 * no member and makes the exit status 1, and those after it have their turn.
 * @throws WrongUsage when the only one means none, or several.
 */
export async function* membersOf(
  store: Store,
  workspace: WorkspaceId,
  as: string,
): AsyncGenerator<{ readonly given: string; readonly member?: MemberId }> {
  for await (const given of questionsOf(as)) {
    try {
      yield { given, member: await memberOf(store, workspace, given) };
    } catch (error) {
      if (as !== "-" || !(error instanceof WrongUsage)) throw error;
      printNote(error.message);
      process.exitCode = 1;
      yield { given };
    }
  }
}

/** The member that a Slack id, an e-mail address or a name means. @throws WrongUsage when it means none, or several. */
export async function memberOf(store: Store, workspace: WorkspaceId, given: string): Promise<MemberId> {
  const { remembered } = store;
  const asked = given.trim().replace(/^@/, "");
  // Without looking at everybody: there may be many lines, and many members.
  const known =
    (await remembered.memberOfMail(workspace, asked)) ??
    (await remembered.member(workspace, asked.toUpperCase() as MemberId));
  if (known !== undefined) return known.id;
  const members = await remembered.members(workspace);
  const wanted = asked.toLowerCase();
  const fits = ({ id, name }: Member) =>
    [id, name].some((one) => one.toLowerCase() === wanted) || name.toLowerCase().split(/\s+/).includes(wanted);
  const named = members.filter(fits);
  const [only, ...others] = named.length > 0 ? named : await membersOnCards(store, workspace, asked);
  if (only === undefined) throw new WrongUsage(`no member "${given}" is known; there are: ${namesOf(members)}`);
  if (others.length > 0)
    throw new WrongUsage(
      `several members are called "${given}": give the Slack id or e-mail (${[only, ...others].map(({ id }) => id).join(", ")})`,
    );
  return only.id;
}

/** Whom an import named by their mail alone is called as the card with that mail says. */
async function membersOnCards(store: Store, workspace: WorkspaceId, name: string): Promise<readonly Member[]> {
  const { nearest, results } = await findContacts(store, workspace, { kind: "operator" }, name, mostNamed);
  const mails = nearest ? [] : results.flatMap(({ contact }) => contact.emails.map(({ value }) => value));
  const found = await Promise.all(mails.map((mail) => store.remembered.memberOfMail(workspace, mail)));
  return [...new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : []))).values()];
}

/** As many as a person reads. */
const mostNamed = 20;

function namesOf(members: readonly Member[]): string {
  if (members.length === 0) return "none";
  const more = members.length > mostNamed ? ` and ${members.length - mostNamed} more` : "";
  return `${members
    .slice(0, mostNamed)
    .map(({ name }) => name)
    .join(", ")}${more}`;
}
