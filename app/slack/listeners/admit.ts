import type { Directory, Member } from "../../ports/directory.ts";
import type { Viewer } from "../../privacy/audience.ts";
import { type Words, wordsFor } from "../../words/words.ts";
import type { Asker } from "./listener.ts";

/** A member who may use Octember, as whom everything is looked at. */
export interface Admitted {
  readonly kind: "admitted";
  readonly member: Member;
  readonly viewer: Extract<Viewer, { kind: "member" }>;
  readonly words: Words;
}

export interface NotAdmitted {
  readonly kind: "refused";
  /** Plain text, in the asker's language as far as it is known. */
  readonly sentence: string;
  readonly words: Words;
}

/** Whether somebody may use Octember: asked anew on every interaction, as buttons stay where people leave. */
export async function admit(directory: Directory, asker: Asker): Promise<Admitted | NotAdmitted> {
  const { workspace, member: id } = asker;
  const member = await directory.member(workspace, id);
  const words = wordsFor(member?.language);
  const reason = reasonAgainst(asker, member);
  if (reason !== undefined || member === undefined) {
    return { kind: "refused", sentence: words.refuse[reason ?? "unknown"], words };
  }
  const channels = await directory.privateChannelsOf(workspace, id);
  return { kind: "admitted", member, viewer: { kind: "member", member: id, channels }, words };
}

function reasonAgainst(asker: Asker, member: Member | undefined): keyof Words["refuse"] | undefined {
  if (asker.outsider) return "outsider";
  if (member === undefined) return "unknown";
  if (member.left) return "left";
  if (member.bot) return "bot";
  return member.guest ? "guest" : undefined;
}
