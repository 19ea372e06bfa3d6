import type { Inbox } from "../../app/ports/inbox.ts";
import { contactChangedJob } from "../../app/slack/listeners/contact-changed.ts";
import type { Consumer } from "../../app/steps/follow-records.ts";
import { hasResults } from "../../app/steps/refresh-results.ts";

/** Has results in threads brought up to date. By a job: Slack's wish to be left alone in one channel delays no other. */
export function replyConsumer(inbox: Pick<Inbox, "accept">): Consumer {
  return {
    name: "reply",
    sideBySide: 10,
    concerns: hasResults,
    async apply(record) {
      await inbox.accept(contactChangedJob(record));
      return { kind: "done" };
    },
  };
}
