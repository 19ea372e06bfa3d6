import type { Fact } from "../contacts/facts.ts";
import type { CardId } from "../ids.ts";
import type { ChangeRecord, Outcome } from "../ports/changes.ts";
import { SlackUnavailable } from "../ports/speak.ts";
import { isPosted, messagesAt, messagesOf, type RefreshPorts, refreshMessage } from "./refresh-message.ts";
import { saidOf } from "./said-of.ts";

/** Of a contact with more cards than that, the newest results follow what changes. */
const maxResults = 20;

/** What an import doesn't bring, and changes what is said of somebody where another one's card was posted. */
const changing: ReadonlySet<Fact["kind"]> = new Set(["corrected", "not-a-card", "removed", "audience-set", "undone"]);

/** Whether a change can be seen in a thread: those of an import have none. */
export function hasResults({ snapshot }: ChangeRecord): boolean {
  return snapshot.state === "live" && snapshot.facts.some((fact) => isPosted(fact) || changing.has(fact.kind));
}

/** Brings the results in the threads up to date when a contact was corrected, joined or taken apart, also those that name it. */
export async function refreshResults(
  ports: RefreshPorts,
  { workspace, snapshot }: Pick<ChangeRecord, "workspace" | "snapshot">,
): Promise<void> {
  if (snapshot.state === "gone") return;
  const own = messagesOf(snapshot.facts).slice(0, maxResults);
  const naming = await saidOf(ports.replies, workspace, "named", cardsIn(snapshot.facts));
  const others = await messagesAt(ports, workspace, naming);
  for (const posted of [...own, ...others]) await refreshMessage(ports, workspace, posted);
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

function cardsIn(facts: readonly Fact[]): readonly CardId[] {
  return [...new Set(facts.flatMap((fact) => (fact.kind === "card-read" ? [fact.card] : [])))];
}
