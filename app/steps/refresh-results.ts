import type { CardRead, Fact, MessageRef } from "../contacts/facts.ts";
import type { MemberId, WorkspaceId } from "../ids.ts";
import type { ChangeRecord, Outcome } from "../ports/changes.ts";
import { isGone, type Message, SlackUnavailable } from "../ports/speak.ts";
import { type AskPorts, type RenderQuestion, showQuestion } from "./ask-about-deleted.ts";
import { resultKey } from "./posted-photos.ts";
import type { MessageResult } from "./result-of-message.ts";
import { type ShowPorts, showResult } from "./show-result.ts";

/** Of a contact with more cards than that, the newest results follow what changes. */
const maxResults = 20;

export interface RefreshPorts extends Omit<ShowPorts, "speak">, AskPorts {
  /** How a result is said to the member who posted the photo. */
  readonly renderFor: (
    workspace: WorkspaceId,
    poster: MemberId | "operator",
  ) => Promise<(result: MessageResult) => Message>;
  readonly renderQuestion: RenderQuestion;
}

/** Whether a change can be seen in a thread: those of an import have none. */
export function hasResults({ snapshot }: ChangeRecord): boolean {
  return snapshot.state === "live" && snapshot.facts.some(isPosted);
}

/** Brings the results in the threads up to date when a contact was corrected, joined or taken apart. */
export async function refreshResults(
  ports: RefreshPorts,
  { workspace, snapshot }: Pick<ChangeRecord, "workspace" | "snapshot">,
): Promise<void> {
  if (snapshot.state === "gone") return;
  for (const card of newestMessages(snapshot.facts)) await refresh(ports, workspace, card);
}

/** The same, for whoever follows the feed: what Slack puts off comes again. */
export async function followResults(ports: RefreshPorts, record: ChangeRecord): Promise<Outcome> {
  try {
    await refreshResults(ports, record);
    return { kind: "done" };
  } catch (error) {
    if (!(error instanceof SlackUnavailable)) throw error;
    const afterMs = error.retryAfterMs ?? 1_000 + Math.round(Math.random() * 9_000);
    return { kind: "retry", afterMs, reason: error.code };
  }
}

async function refresh(ports: RefreshPorts, workspace: WorkspaceId, card: PostedCard): Promise<void> {
  const { message, audience } = card;
  await showQuestion(ports, workspace, message, ports.renderQuestion);
  const reply = await ports.replies.read(workspace, resultKey(message));
  if (reply?.said === undefined) return;
  const render = await ports.renderFor(workspace, card.by);
  try {
    await showResult(ports, { workspace, message, audience, render });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

type PostedCard = CardRead & { readonly message: MessageRef };

function isPosted(fact: Fact): fact is PostedCard {
  return fact.kind === "card-read" && fact.message !== undefined;
}

/** One card of each message, newest first. */
function newestMessages(facts: readonly Fact[]): readonly PostedCard[] {
  const byMessage = new Map<string, PostedCard>();
  for (const fact of facts) if (isPosted(fact)) byMessage.set(resultKey(fact.message), fact);
  return [...byMessage.values()].sort((a, b) => (a.message.ts < b.message.ts ? 1 : -1)).slice(0, maxResults);
}
