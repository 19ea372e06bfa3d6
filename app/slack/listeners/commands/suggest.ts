import type { Connection } from "../../../intro/connections.ts";
import { freshThisWeek } from "../../../intro/fresh.ts";
import { findSuggestions } from "../../../steps/find-suggestions.ts";
import { suggestionsMessage } from "../../blocks/suggestions.ts";
import type { Admitted } from "../admit.ts";
import { answer } from "../answer.ts";
import type { Asked } from "../asked.ts";
import type { ThenPorts } from "../listener-ports.ts";

/** So many people take turns for each one who is shown. */
const forEachShown = 4;
const mostShown = 5;

/** Answers `/octember intro` alone. */
export async function answerSuggest(asked: Asked, who: Admitted, ports: ThenPorts): Promise<void> {
  await answer(ports.speak, asked, suggestionsMessage(await suggestionsFor(asked, who, ports, mostShown), who.words));
}

/** Whom the member may want to meet this week, best first. */
export async function suggestionsFor(
  { workspace }: Pick<Asked, "workspace">,
  { viewer, member }: Admitted,
  ports: ThenPorts,
  count: number,
): Promise<readonly Connection[]> {
  const found = await findSuggestions(ports, workspace, viewer, { limit: forEachShown * count });
  return freshThisWeek(found, member.id, ports.now(), count);
}
