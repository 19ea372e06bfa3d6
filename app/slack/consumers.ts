import type { Consumer } from "../steps/follow-records.ts";
import { hasResults, refreshResults } from "../steps/refresh-results.ts";
import { type Views, viewConsumers } from "../steps/view-consumers.ts";
import { resultMessage } from "./blocks/result.ts";
import { questionFor } from "./listeners/events/photo-deleted.ts";
import type { ThenPorts } from "./listeners/listener-ports.ts";
import { wordsForMember } from "./listeners/words-for-member.ts";

/** Results that are brought up to date side by side: each waits for Slack. */
const resultsAtOnce = 4;

/** Everybody who follows the truth's feed: both views, and the results in threads. */
export function consumersOf(ports: ThenPorts, views: Views): readonly Consumer[] {
  const renderFor: Parameters<typeof refreshResults>[0]["renderFor"] = async (workspace, poster) => {
    const words = await wordsForMember(ports.directory, workspace, poster);
    return (result) => resultMessage(result, words);
  };
  return [
    ...viewConsumers(views),
    {
      name: "reply",
      sideBySide: resultsAtOnce,
      concerns: hasResults,
      apply: (record) => refreshResults({ ...ports, renderFor, renderQuestion: questionFor(ports) }, record),
    },
  ];
}
