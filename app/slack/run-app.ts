import type { App, Receiver } from "@slack/bolt";
import type { Log } from "../log.ts";
import type { Changes } from "../ports/changes.ts";
import type { Checkpoint } from "../ports/checkpoint.ts";
import type { Directory } from "../ports/directory.ts";
import type { Inbox } from "../ports/inbox.ts";
import { acceptInto } from "../steps/accept-job.ts";
import { refreshResults } from "../steps/refresh-results.ts";
import { type Consumer, runChanges } from "../steps/run-changes.ts";
import { runJobs } from "../steps/run-jobs.ts";
import { resultMessage } from "./blocks/result.ts";
import type { Listener } from "./listener.ts";
import type { AnswerPorts, ThenPorts } from "./listener-ports.ts";
import { type Identity, openSlackApp, whoAmI } from "./open-app.ts";
import { formOpener } from "./open-form.ts";
import { sdkLog } from "./sdk-log.ts";
import { slackDirectory } from "./slack-directory.ts";
import { openWebClients } from "./web-client.ts";
import { webSpeak } from "./web-speak.ts";
import { wordsForMember } from "./words-for-member.ts";
import { workOf } from "./work.ts";

/** What is kept, by whatever keeps it, and what reads. */
export type KeptPorts = Pick<ThenPorts, "truth" | "photos" | "statuses" | "replies" | "search" | "graph" | "reader"> & {
  readonly inbox: Inbox;
  readonly changes: Changes;
};

export interface RunAppOptions {
  /** HTTP or Socket Mode. */
  readonly receiver: Receiver;
  readonly botToken: string;
  /** Another Web API than Slack's own, with a trailing `/api/`. */
  readonly slackApiUrl?: string;
  readonly ports: KeptPorts;
  readonly listeners: readonly Listener[];
  /** The views that follow the truth; the results in the threads follow it of themselves. */
  readonly views: readonly Consumer[];
  /** Made of the ports that `then` halves have, for selects. */
  readonly suggestPeople: (ports: ThenPorts) => AnswerPorts["suggestPeople"];
  /** Put around the directory, to remember what it said. */
  readonly remember?: (directory: Directory) => Directory;
  readonly log: Log;
  readonly now?: () => number;
  readonly checkpoint?: Checkpoint;
  /** How many jobs run side by side. */
  readonly sideBySide?: number;
}

export interface RunningApp {
  readonly app: App;
  readonly identity: Identity;
  readonly ports: ThenPorts;
  /** Something was written by somebody else: look now. */
  wake(): void;
  /** Takes nothing more in, and returns when what was begun is done. */
  stop(): Promise<void>;
}

/**
 * Starts Octember in one workspace: Bolt in front of the inbox, the inbox's runner, and the feed's. An HTTP receiver still has to be given
 * its requests; a Socket Mode receiver is connected by `app.start()`.
 * @throws SlackRefused where the token is wrong, SlackUnavailable
 */
export async function runApp(options: RunAppOptions): Promise<RunningApp> {
  const { log, now = Date.now, checkpoint = () => {}, slackApiUrl, botToken, remember = (one) => one } = options;
  const { inbox, changes, ...kept } = options.ports;
  const api = slackApiUrl === undefined ? {} : { slackApiUrl };
  const { asking, saying, answering } = openWebClients({ botToken, ...api, logger: sdkLog(log) });
  const identity = await whoAmI(asking);

  const directory = remember(slackDirectory(asking, now));
  const speak = webSpeak({ asking, saying, botToken, ...api });
  const ports: ThenPorts = { ...kept, directory, speak, log, checkpoint, now };

  const feed = runChanges({ changes, consumers: [...options.views, resultsConsumer(ports)], now, log });
  const jobs = runJobs({
    inbox,
    ...workOf(options.listeners, ports),
    onDone: () => feed.wake(),
    now,
    log,
    ...(options.sideBySide === undefined ? {} : { sideBySide: options.sideBySide }),
  });
  const accept = acceptInto(inbox, checkpoint, () => jobs.wake());
  const app = openSlackApp({
    receiver: options.receiver,
    identity,
    ...api,
    listeners: options.listeners,
    ports: {
      accept,
      openForm: formOpener(answering),
      readCluster: (workspace, card) => kept.truth.read(workspace, card),
      suggestPeople: options.suggestPeople(ports),
    },
    log,
  });

  return {
    app,
    identity,
    ports,
    wake() {
      jobs.wake();
      feed.wake();
    },
    async stop() {
      await app.stop();
      await jobs.stop();
      await feed.stop();
    },
  };
}

/** The results in the threads, as one that follows the truth. */
function resultsConsumer(ports: ThenPorts): Consumer {
  return {
    name: "reply",
    sideBySide: 4,
    apply: (record) =>
      refreshResults(
        {
          ...ports,
          renderFor: async (workspace, poster) => {
            const words = await wordsForMember(ports.directory, workspace, poster);
            return (result) => resultMessage(result, words);
          },
        },
        record,
      ),
  };
}
