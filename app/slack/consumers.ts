import type { Consumer } from "../steps/follow-records.ts";
import { followResults, hasResults } from "../steps/refresh-results.ts";
import { type Views, viewConsumers } from "../steps/view-consumers.ts";
import { refreshPortsOf } from "./listeners/contact-changed.ts";
import type { ThenPorts } from "./listeners/listener-ports.ts";

/** Results that are brought up to date side by side: each waits for Slack. */
const resultsAtOnce = 4;

/** Everybody who follows the truth's feed: both views, and the results in threads. */
export function consumersOf(ports: ThenPorts, views: Views): readonly Consumer[] {
  const refreshing = refreshPortsOf(ports);
  return [
    ...viewConsumers(views),
    {
      name: "reply",
      sideBySide: resultsAtOnce,
      concerns: hasResults,
      apply: (record) => followResults(refreshing, record),
    },
  ];
}
