import type { WebClient } from "@slack/web-api";
import { SlackRefused } from "../ports/speak.ts";
import type { AnswerPorts } from "./listener-ports.ts";
import { atSlack } from "./slack-error.ts";

const tooLate: ReadonlySet<string> = new Set(["expired_trigger_id", "exchanged_trigger_id", "trigger_expired"]);

/** Opens forms while their trigger lives. */
export function formOpener(client: WebClient): AnswerPorts["openForm"] {
  return async (_workspace, trigger, form) => {
    try {
      const opened = await atSlack("views.open", () => client.views.open({ trigger_id: trigger, view: form }));
      return opened.view?.id;
    } catch (error) {
      if (error instanceof SlackRefused && tooLate.has(error.reason)) return undefined;
      throw error;
    }
  };
}
