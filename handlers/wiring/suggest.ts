import type { AnswerPorts, ThenPorts } from "../../app/slack/listeners/listener-ports.ts";
import { suggestPeopleFrom } from "../../app/slack/suggest-people.ts";
import { viewsOf } from "./called-functions.ts";
import { truthOf } from "./truth-store.ts";

/** Slack's select waits for 3 s, and gets what is there after 2. */
const timeoutMs = 2_000;

/** Finds people while somebody types. */
export function suggestOf(
  get: (variable: "TRUTH_TABLE" | "STATE_TABLE" | "QUERY_FUNCTION") => string,
  { directory }: Pick<ThenPorts, "directory">,
): AnswerPorts["suggestPeople"] {
  return suggestPeopleFrom({ truth: truthOf(get), ...viewsOf(get, timeoutMs), directory });
}
