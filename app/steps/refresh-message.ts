import type { CardRead, Fact, MessageRef } from "../contacts/facts.ts";
import type { MemberId, WorkspaceId } from "../ids.ts";
import { isGone, type Message } from "../ports/speak.ts";
import type { Audience } from "../privacy/audience.ts";
import { type AskPorts, type RenderQuestion, showQuestion } from "./ask-about-deleted.ts";
import { resultKey } from "./posted-photos.ts";
import type { MessageResult } from "./result-of-message.ts";
import { type ShowPorts, showResult } from "./show-result.ts";

export interface RefreshPorts extends Omit<ShowPorts, "speak">, AskPorts {
  /** How a result is said to the member who posted the photo. */
  readonly renderFor: (
    workspace: WorkspaceId,
    poster: MemberId | "operator",
  ) => Promise<(result: MessageResult) => Message>;
  readonly renderQuestion: RenderQuestion;
}

/** A message of photos, as far as its result needs to know it. */
export interface PostedMessage {
  readonly message: MessageRef;
  /** That of the place where it was posted. */
  readonly audience: Audience;
  readonly by: MemberId | "operator";
}

/** Brings the result in its thread up to date, and the question about its deleted photos. */
export async function refreshMessage(
  ports: RefreshPorts,
  workspace: WorkspaceId,
  posted: PostedMessage,
): Promise<void> {
  const { message, audience, by } = posted;
  await showQuestion(ports, workspace, message, ports.renderQuestion, by === "operator" ? undefined : by);
  const reply = await ports.replies.read(workspace, resultKey(message));
  if (reply?.said === undefined) return;
  const render = await ports.renderFor(workspace, by);
  try {
    await showResult(ports, { workspace, message, audience, render });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** The messages of the cards among these facts, each once, newest first. */
export function messagesOf(facts: readonly Fact[]): readonly PostedMessage[] {
  const found = new Map<string, PostedMessage>();
  for (const fact of facts) {
    if (!isPosted(fact)) continue;
    const { message, audience, by } = fact;
    found.set(resultKey(message), { message, audience, by });
  }
  return [...found.values()].sort((a, b) => (a.message.ts < b.message.ts ? 1 : -1));
}

export function isPosted(fact: Fact): fact is CardRead & { readonly message: MessageRef } {
  return fact.kind === "card-read" && fact.message !== undefined;
}

/** The same for messages that are known by their place alone; those of which no card is left are left out. */
export async function messagesAt(
  { statuses, truth }: Pick<RefreshPorts, "statuses" | "truth">,
  workspace: WorkspaceId,
  places: readonly MessageRef[],
): Promise<readonly PostedMessage[]> {
  const found: PostedMessage[] = [];
  for (const place of places) {
    const photos = await statuses.ofMessage(workspace, place);
    const clusters = await truth.readMany(
      workspace,
      photos.flatMap(({ cards }) => cards),
    );
    const all = messagesOf(clusters.flatMap(({ facts }) => facts));
    found.push(...all.filter(({ message }) => resultKey(message) === resultKey(place)));
  }
  return found;
}
