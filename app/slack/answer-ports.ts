import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { WorkspaceId } from "../ids.ts";
import { SlackRefused, SlackUnavailable } from "../ports/speak.ts";
import type { AnswerPorts } from "./listeners/listener-ports.ts";
import { atSlack } from "./web-api/slack-error.ts";

export interface AnswerPortsOptions {
  /** For a call that is sent once, and waits for no longer than a trigger lives. */
  readonly opening: (workspace: WorkspaceId) => Promise<WebClient>;
  readonly accept: AnswerPorts["accept"];
  readonly suggestPeople: AnswerPorts["suggestPeople"];
}

/** Slack's words for a trigger that is older than 3 seconds, or was used before. */
const expired: ReadonlySet<string> = new Set(["expired_trigger_id", "exchanged_trigger_id", "trigger_expired"]);

/** What the listeners that answer at once may touch. */
export function answerPorts({ opening, accept, suggestPeople }: AnswerPortsOptions): AnswerPorts {
  return {
    accept,
    suggestPeople,
    openForm: async (workspace, trigger, form) => openForm(await opening(workspace), trigger, form),
  };
}

/** Where Slack is too slow the form is as good as expired: the member is told to press again, which a failed press wouldn't say. */
async function openForm(opening: WebClient, trigger: string, form: ModalView): Promise<string | undefined> {
  try {
    const opened = await atSlack("views.open", () => opening.views.open({ trigger_id: trigger, view: form }));
    return opened.view?.id;
  } catch (error) {
    if (error instanceof SlackUnavailable || (error instanceof SlackRefused && expired.has(error.reason)))
      return undefined;
    throw error;
  }
}
