import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { SlackRefused } from "../ports/speak.ts";
import type { Truth } from "../ports/truth.ts";
import type { AnswerPorts } from "./listener-ports.ts";
import { atSlack } from "./slack-error.ts";

export interface AnswerPortsOptions {
  /** For calls that are sent once. */
  readonly saying: WebClient;
  readonly truth: Pick<Truth, "read">;
  readonly accept: AnswerPorts["accept"];
  readonly suggestPeople: AnswerPorts["suggestPeople"];
}

/** Slack's words for a trigger that is older than 3 seconds, or was used before. */
const expired: ReadonlySet<string> = new Set(["expired_trigger_id", "exchanged_trigger_id", "trigger_expired"]);

/** What the listeners that answer at once may touch. */
export function answerPorts({ saying, truth, accept, suggestPeople }: AnswerPortsOptions): AnswerPorts {
  return {
    accept,
    suggestPeople,
    readCluster: (workspace, card) => truth.read(workspace, card),
    openForm: (_workspace, trigger, form) => openForm(saying, trigger, form),
  };
}

async function openForm(saying: WebClient, trigger: string, form: ModalView): Promise<string | undefined> {
  try {
    const opened = await atSlack("views.open", () => saying.views.open({ trigger_id: trigger, view: form }));
    return opened.view?.id;
  } catch (error) {
    if (error instanceof SlackRefused && expired.has(error.reason)) return undefined;
    throw error;
  }
}
