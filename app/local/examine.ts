import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { arch, platform, versions } from "node:process";
import { WebClient } from "@slack/web-api";
import { OctemberError } from "../errors.ts";
import type { WorkspaceId } from "../ids.ts";
import { openLog } from "../log.ts";
import { missingScopes } from "../slack/missing-scopes.ts";
import { sdkLog } from "../slack/web-api/sdk-log.ts";
import { whyNotAgain } from "../slack/why-not-again.ts";
import { keptAfterMs } from "../steps/purge-departed.ts";
import { openStore, type Store } from "./open-store.ts";
import { type Settings, settingsOf } from "./settings.ts";

export interface Finding {
  readonly state: "good" | "warning" | "bad";
  readonly about: string;
  readonly says: string;
  /** What to do about it. */
  readonly todo?: string;
}

const oldestNode = 20;
const mostListed = 20;

/** Looks at this machine, the settings, what is kept (of all workspaces, or of one), and Slack. */
export async function* findings(environment: NodeJS.ProcessEnv, workspace?: WorkspaceId): AsyncGenerator<Finding> {
  yield ofNode();
  yield ofTextReader();
  let settings: Settings;
  try {
    settings = settingsOf(environment);
  } catch (error) {
    yield { state: "bad", about: "settings", says: sentenceOf(error) };
    return;
  }
  yield* ofStore(settings.data, workspace);
  yield* ofSlack(settings);
}

function ofNode(): Finding {
  const good = Number(versions.node.split(".")[0]) >= oldestNode;
  const says = `Node ${versions.node}`;
  return good
    ? { state: "good", about: "node", says }
    : { state: "bad", about: "node", says, todo: `install Node ${oldestNode} or newer` };
}

function ofTextReader(): Finding {
  const about = "text reader";
  if (platform === "darwin" && arch === "x64") {
    return {
      state: "bad",
      about,
      says: "its engine has no build for Macs with Intel processors",
      todo: "run Octember on Linux, Windows, or a newer Mac",
    };
  }
  return { state: "good", about, says: `${platform} ${arch}` };
}

async function* ofStore(folder: string, workspace: WorkspaceId | undefined): AsyncGenerator<Finding> {
  const about = "data";
  if (!existsSync(join(folder, "octember.sqlite"))) {
    yield {
      state: "warning",
      about,
      says: `nothing is kept in ${folder} yet`,
      todo: "start Octember once (npm start), or set OCTEMBER_DATA to its folder",
    };
    return;
  }
  let store: Store;
  try {
    store = openStore(folder);
  } catch (error) {
    yield { state: "bad", about, says: sentenceOf(error) };
    return;
  }
  try {
    yield ofWriting(store, folder);
    yield* ofGivenUp(store, workspace);
    yield* ofDepartures(store);
  } finally {
    store.close();
  }
}

/** What can be read may lie on a disk that takes nothing. */
function ofWriting({ db }: Store, folder: string): Finding {
  const about = "data";
  const probe = join(folder, `.doctor-${process.pid}`);
  try {
    db.transaction(() => {
      db.exec("create table probe (id integer); drop table probe");
    });
    writeFileSync(probe, "");
    rmSync(probe);
    return { state: "good", about, says: folder };
  } catch (error) {
    const todo = "let the user that runs Octember write there, or set OCTEMBER_DATA to another folder";
    return { state: "bad", about, says: `nothing can be written into ${folder}: ${sentenceOf(error)}`, todo };
  }
}

async function* ofGivenUp(store: Store, workspace: WorkspaceId | undefined): AsyncGenerator<Finding> {
  const jobs = await store.inbox.givenUp(workspace, mostListed);
  for (const job of jobs) {
    const { workspace, listener, attempt, reason, at } = job;
    const says = `${listener} in ${workspace} after ${attempt} tries, ${new Date(at).toISOString()}: ${reason}`;
    const isOver = whyNotAgain(job, Date.now()) !== undefined;
    const todo = isOver ? "nothing: whoever waited was told so then, and can ask again" : "octember redrive repeats it";
    yield { state: "warning", about: "given up", says, todo };
  }
  const changes = await store.deadLetters.list(workspace, mostListed);
  for (const { workspace, consumer, subject, reason } of changes) {
    const says = `contact ${subject} in ${workspace} is not in ${consumer}: ${reason}`;
    yield { state: "warning", about: "given up", says, todo: "octember redrive tries it again" };
  }
  if (jobs.length + changes.length === 0) yield { state: "good", about: "given up", says: "nothing" };
}

/** Workspaces whose data is there, though the app is no longer in them. */
async function* ofDepartures({ truth, departures }: Store): AsyncGenerator<Finding> {
  for (const workspace of await truth.workspaces()) {
    const departure = await departures.find(workspace);
    if (departure === undefined) continue;
    const day = new Date(departure.since + keptAfterMs).toISOString().slice(0, 10);
    const says = `Octember was taken out of ${workspace}; what is kept of it is deleted on ${day}`;
    const todo = "add Octember again to keep it, or delete it now: octember purge";
    yield { state: "warning", about: "workspace", says, todo };
  }
}

async function* ofSlack({ slack, slackApiUrl }: Settings): AsyncGenerator<Finding> {
  if (slack.kind === "local") {
    yield { state: "good", about: "slack", says: "no tokens: npm start serves the built-in workspace" };
    return;
  }
  const logger = sdkLog(openLog("silent"));
  const client = new WebClient(slack.botToken, {
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
    logger,
    retryConfig: { retries: 0 },
    timeout: 10_000,
  });
  try {
    const { workspace, missing } = await missingScopes(client);
    yield { state: "good", about: "slack", says: `workspace ${workspace}` };
    if (missing.length > 0)
      yield {
        state: "bad",
        about: "scopes",
        says: `missing: ${missing.join(", ")}`,
        todo: "paste the manifest again (octember manifest) and reinstall the app",
      };
    else yield { state: "good", about: "scopes", says: "all that the manifest asks for" };
  } catch (error) {
    yield {
      state: "bad",
      about: "slack",
      says: sentenceOf(error),
      todo: "check SLACK_BOT_TOKEN, and that slack.com is reached from here",
    };
  }
}

/** Of others' errors only what they are called: what they say may quote a token. */
function sentenceOf(error: unknown): string {
  if (error instanceof OctemberError) return error.message;
  const slack = (error as { data?: { error?: unknown } }).data?.error;
  if (typeof slack === "string") return `Slack answered ${slack}`;
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : "unknown";
}
