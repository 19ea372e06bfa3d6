import type { MemberId, WorkspaceId } from "../ids.ts";
import type { Store } from "../local/open-store.ts";
import type { Member } from "../ports/directory.ts";
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
async function memberOf(store: Store, workspace: WorkspaceId, given: string): Promise<MemberId> {
  const { remembered } = store;
  const named = given.trim().replace(/^@/, "");
  // Without looking at everybody: there may be many lines, and many members.
  const known =
    (await remembered.memberOfMail(workspace, named)) ??
    (await remembered.member(workspace, named.toUpperCase() as MemberId));
  if (known !== undefined) return known.id;
  const members = await remembered.members(workspace);
  const wanted = named.toLowerCase();
  const fits = ({ id, name }: Member) =>
    [id, name].some((one) => one.toLowerCase() === wanted) || name.toLowerCase().split(/\s+/).includes(wanted);
  const [only, ...others] = members.filter(fits);
  if (only === undefined) throw new WrongUsage(`no member "${given}" is known; there are: ${namesOf(members)}`);
  if (others.length > 0)
    throw new WrongUsage(
      `several members are called "${given}": give the Slack id (${[only, ...others].map(({ id }) => id).join(", ")})`,
    );
  return only.id;
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
