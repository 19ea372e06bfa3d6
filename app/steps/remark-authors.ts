import type { ContactRecord, RecordedRemark, Said } from "../contacts/records/record.ts";
import type { MemberId, WorkspaceId } from "../ids.ts";
import type { Directory } from "../ports/directory.ts";

export type AuthorPorts = { readonly directory: Pick<Directory, "member" | "memberOfMail"> };

/**
 * The record with those authors of its tags and notes who may stand. The operator alone speaks for others, and only for members: known in
 * the workspace, or named by the record itself as knowing the person. Whoever else brings a file in has said all of it, now.
 * @param knownBy who knows the person by one of the record's cards.
 */
export async function withAuthors(
  { directory }: AuthorPorts,
  { workspace, by }: { readonly workspace: WorkspaceId; readonly by: MemberId | "operator" },
  record: ContactRecord,
  knownBy: readonly MemberId[],
): Promise<ContactRecord> {
  const ids = by === "operator" ? [...record.tags, ...record.notes].flatMap(({ said }) => (said ? [said.by] : [])) : [];
  const members = new Map<string, Said["by"]>();
  for (const id of new Set(ids)) {
    const known = await memberCalled(id);
    if (known !== undefined) members.set(id, known);
  }
  const checked = ({ text, said }: RecordedRemark): RecordedRemark => {
    const author = said && members.get(said.by);
    return author === undefined ? { text } : { text, said: { ...said, by: author } as Said };
  };
  return { ...record, tags: record.tags.map(checked), notes: record.notes.map(checked) };

  async function memberCalled(id: Said["by"]): Promise<Said["by"] | undefined> {
    if (id === "operator" || knownBy.includes(id)) return id;
    const found = await (id.includes("@") ? directory.memberOfMail(workspace, id) : directory.member(workspace, id));
    return found?.id;
  }
}
