import { memoryCache } from "../adapters/memory/cache.ts";
import { textReader } from "../adapters/reader/text-reader.ts";
import { resvgPainter } from "../adapters/resvg/painter.ts";
import { rememberMembers } from "../adapters/sqlite/directory.ts";
import type { Log } from "../log.ts";
import type { Checkpoint } from "../ports/checkpoint.ts";
import type { Painter } from "../ports/painter.ts";
import type { TextReader } from "../ports/text-reader.ts";
import type { Uploaded } from "../ports/uploads.ts";
import { answerPorts } from "../slack/answer-ports.ts";
import { consumersOf } from "../slack/consumers.ts";
import { uninstalled } from "../slack/install/uninstalled.ts";
import { photoUploadedJob } from "../slack/listeners/events/photo-uploaded-job.ts";
import { listeners } from "../slack/listeners/index.ts";
import type { ThenPorts } from "../slack/listeners/listener-ports.ts";
import { openSlackApp, whoAmI } from "../slack/open-app.ts";
import { suggestPeopleFrom } from "../slack/suggest-people.ts";
import { sdkLog } from "../slack/web-api/sdk-log.ts";
import { slackDirectory } from "../slack/web-api/slack-directory.ts";
import { openWebClients } from "../slack/web-api/web-client.ts";
import { webSpeak } from "../slack/web-api/web-speak.ts";
import { workOf } from "../slack/work.ts";
import { acceptInto } from "../steps/accept-job.ts";
import { cachedGraph, cachedSearch } from "../steps/cached-views.ts";
import { renewViews } from "../steps/renew-views.ts";
import { runChanges } from "../steps/run-changes.ts";
import { runJobs } from "../steps/run-jobs.ts";
import { connectSlack } from "./connect-slack.ts";
import { openStore } from "./open-store.ts";
import { purgeDaily } from "./purge-daily.ts";
import { reachSlack } from "./reach-slack.ts";
import { serveUploads } from "./serve-uploads.ts";
import type { Settings } from "./settings.ts";
import type { LocalWorkspace } from "./workspace/open-workspace.ts";

export interface ProgramOptions {
  readonly log: Log;
  /** For tests that kill the program at a point. */
  readonly checkpoint?: Checkpoint;
  /** Another text reader than the built-in one. */
  readonly reader?: TextReader;
  /** Another painter than the built-in one. */
  readonly painter?: Painter;
}

export interface Program {
  /** Where a person, or Slack, reaches it; missing in Socket Mode. */
  readonly url?: string;
  readonly workspace?: LocalWorkspace;
  /** Ends it: what was begun is finished, what was accepted is kept for the next start. */
  close(): Promise<void>;
}

/**
 * Starts the one-machine program.
 * @throws PortInUse, NoSlack, what `openDatabase` throws, what `openLocalWorkspace` throws
 */
export async function startProgram(settings: Settings, options: ProgramOptions): Promise<Program> {
  const { log, checkpoint = () => {}, reader = textReader(), painter = resvgPainter() } = options;
  const store = openStore(settings.data);
  const slack = await connectSlack(settings, log).catch((error: unknown) => {
    store.close();
    throw error;
  });
  const api = slack.slackApiUrl === undefined ? {} : { slackApiUrl: slack.slackApiUrl };
  const clients = openWebClients({ botToken: slack.botToken, ...api, logger: sdkLog(log) });
  const identity = await reachSlack("SLACK_BOT_TOKEN", "auth.test", () => whoAmI(clients.asking)).catch(
    async (error: unknown) => {
      // What isn't connected yet may refuse to be closed: the error that matters is the first one.
      await slack.close().catch(() => {});
      store.close();
      throw error;
    },
  );
  const speak = webSpeak({ ...clients, botToken: slack.botToken, ...api });
  const directory = rememberMembers(slackDirectory(clients.asking, Date.now), store.db);
  const {
    truth,
    photos,
    statuses,
    choices,
    budget,
    imports,
    asks,
    dismissals,
    replies,
    search,
    graph,
    inbox,
    changes,
  } = store;
  const now = Date.now;
  const cache = memoryCache();
  const onUploaded = async (uploaded: Uploaded) => void (await accept(photoUploadedJob(uploaded)));
  const uploads = slack.uploads && serveUploads({ ...slack.uploads, photos, onUploaded, now });
  const ports: ThenPorts = {
    truth,
    photos,
    statuses,
    choices,
    budget,
    imports,
    asks,
    dismissals,
    replies,
    inbox,
    directory,
    reader,
    search: cachedSearch(search, cache),
    graph: cachedGraph(graph, cache),
    speak,
    painter,
    ...(uploads && { uploadLink: uploads.linkTo }),
    uninstalled: uninstalled({
      tokensOf: async () => [slack.botToken],
      forgetToken: async () => {},
      departures: store.departures,
      clientOf: () => clients.asking,
      now,
    }),
    log,
    checkpoint,
    now,
  };
  const feed = runChanges({ changes, consumers: consumersOf(ports, store), now, log });
  const jobs = runJobs({ inbox, ...workOf(listeners, ports), onDone: feed.wake, now, log });
  const accept = acceptInto(inbox, checkpoint, jobs.wake);
  if (uploads) slack.uploads?.serve(uploads.handle);
  const answering = answerPorts({
    opening: async () => clients.opening,
    accept,
    suggestPeople: suggestPeopleFrom(ports),
  });
  openSlackApp({
    receiver: slack.receiver,
    identity,
    ...api,
    listeners,
    ports: answering,
    log,
  });
  // Whoever has a token that Slack takes is in the workspace.
  await store.departures.comeBack(identity.workspace);
  await slack.start();
  const endPurging = purgeDaily(store, log, now);
  const ending = new AbortController();
  const renewing = renewViews(store, {
    onBegin: (workspace) => log.info("views-renewed", { workspace }),
    signal: ending.signal,
  }).catch((error: unknown) => {
    if (!ending.signal.aborted) log.error("views-not-renewed", {}, error);
  });
  return {
    ...(slack.url === undefined ? {} : { url: slack.url }),
    ...(slack.workspace === undefined ? {} : { workspace: slack.workspace }),
    async close() {
      ending.abort();
      await slack.close();
      await renewing;
      await endPurging();
      await jobs.stop();
      await feed.stop();
      await reader.close();
      store.close();
    },
  };
}
