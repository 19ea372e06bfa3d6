import { OctemberError } from "../../errors.ts";
import type { WorkspaceId } from "../../ids.ts";
import type { Log } from "../../log.ts";
import type { Directory } from "../../ports/directory.ts";
import { SlackRefused, type Speak } from "../../ports/speak.ts";
import { answerAt } from "./answer-at.ts";
import { sdkLog } from "./sdk-log.ts";
import { slackDirectory } from "./slack-directory.ts";
import { openWebClients, type WebClients } from "./web-client.ts";
import { webSpeak } from "./web-speak.ts";

/** The app isn't in this workspace, or not any longer. */
class NotInstalled extends OctemberError {
  override readonly name = "NotInstalled";
  readonly code = "not-installed";
}

export interface EachTeamOptions {
  /** The bot token of a workspace; `undefined` where the app isn't installed. `anew`: what was remembered is wrong. */
  readonly tokenOf: (workspace: WorkspaceId, anew: boolean) => Promise<string | undefined>;
  /** Another Web API than Slack's own. */
  readonly slackApiUrl?: string;
  /** What stands before a workspace's directory. */
  readonly remember?: (directory: Directory) => Directory;
  readonly log: Log;
  readonly now: () => number;
}

interface Team {
  readonly token: string;
  readonly clients: WebClients;
  readonly speak: Speak;
  readonly directory: Directory;
}

/** Teams that are talked to from one process before the longest known is opened anew. */
const mostTeams = 200;

/** Slack's words for a token that was good once. */
const stale: ReadonlySet<string> = new Set([
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
]);

/** Slack as each workspace that installed the app has it. A token that Slack no longer takes is looked up again, once. */
export function eachTeam(options: EachTeamOptions) {
  const teams = new Map<WorkspaceId, Team>();

  async function teamOf(workspace: WorkspaceId, anew = false): Promise<Team> {
    const known = teams.get(workspace);
    if (known !== undefined && !anew) return known;
    const token = await options.tokenOf(workspace, anew);
    if (token === undefined) {
      teams.delete(workspace);
      throw new NotInstalled(`the app is not installed in ${workspace}`);
    }
    const team = known?.token === token ? known : openTeam(token, options);
    teams.delete(workspace);
    teams.set(workspace, team);
    for (const [oldest] of teams) {
      if (teams.size <= mostTeams) break;
      teams.delete(oldest);
    }
    return team;
  }

  async function at<T>(workspace: WorkspaceId, work: (team: Team) => Promise<T>): Promise<T> {
    const team = await teamOf(workspace);
    try {
      return await work(team);
    } catch (error) {
      if (!(error instanceof SlackRefused && stale.has(error.reason))) throw error;
      const fresh = await teamOf(workspace, true);
      if (fresh === team) throw error;
      return work(fresh);
    }
  }

  return {
    speak: speakAt((workspace, work) => at(workspace, ({ speak }) => work(speak)), apiHostOf(options)),
    directory: directoryAt((workspace, work) => at(workspace, ({ directory }) => work(directory))),
    /** @throws NotInstalled */
    opening: async (workspace: WorkspaceId) => (await teamOf(workspace)).clients.opening,
  };
}

type At<Port> = <T>(workspace: WorkspaceId, work: (port: Port) => Promise<T>) => Promise<T>;

function speakAt(at: At<Speak>, apiHost: string | undefined): Speak {
  return {
    post: (workspace, ...rest) => at(workspace, (speak) => speak.post(workspace, ...rest)),
    findPosted: (workspace, ...rest) => at(workspace, (speak) => speak.findPosted(workspace, ...rest)),
    update: (workspace, ...rest) => at(workspace, (speak) => speak.update(workspace, ...rest)),
    delete: (workspace, ...rest) => at(workspace, (speak) => speak.delete(workspace, ...rest)),
    respond: (responseUrl, message, options) => answerAt(responseUrl, apiHost, message, options),
    directOf: (workspace, ...rest) => at(workspace, (speak) => speak.directOf(workspace, ...rest)),
    whisper: (workspace, ...rest) => at(workspace, (speak) => speak.whisper(workspace, ...rest)),
    react: (workspace, ...rest) => at(workspace, (speak) => speak.react(workspace, ...rest)),
    unreact: (workspace, ...rest) => at(workspace, (speak) => speak.unreact(workspace, ...rest)),
    updateForm: (workspace, ...rest) => at(workspace, (speak) => speak.updateForm(workspace, ...rest)),
    permalink: (workspace, ...rest) => at(workspace, (speak) => speak.permalink(workspace, ...rest)),
    download: (workspace, ...rest) => at(workspace, (speak) => speak.download(workspace, ...rest)),
    publishHome: (workspace, ...rest) => at(workspace, (speak) => speak.publishHome(workspace, ...rest)),
    shareFile: (workspace, ...rest) => at(workspace, (speak) => speak.shareFile(workspace, ...rest)),
    deleteFile: (workspace, ...rest) => at(workspace, (speak) => speak.deleteFile(workspace, ...rest)),
    sendFile: (workspace, ...rest) => at(workspace, (speak) => speak.sendFile(workspace, ...rest)),
  };
}

function directoryAt(at: At<Directory>): Directory {
  return {
    member: (workspace, ...rest) => at(workspace, (directory) => directory.member(workspace, ...rest)),
    memberOfMail: (workspace, ...rest) => at(workspace, (directory) => directory.memberOfMail(workspace, ...rest)),
    welcome: (workspace, ...rest) => at(workspace, (directory) => directory.welcome(workspace, ...rest)),
    dismiss: (workspace, ...rest) => at(workspace, (directory) => directory.dismiss(workspace, ...rest)),
    channel: (workspace, ...rest) => at(workspace, (directory) => directory.channel(workspace, ...rest)),
    privateChannelsOf: (workspace, ...rest) =>
      at(workspace, (directory) => directory.privateChannelsOf(workspace, ...rest)),
    changed: (workspace, ...rest) => at(workspace, (directory) => directory.changed(workspace, ...rest)),
  };
}

function openTeam(token: string, { slackApiUrl, remember = (one) => one, log, now }: EachTeamOptions): Team {
  const api = slackApiUrl === undefined ? {} : { slackApiUrl };
  const clients = openWebClients({ botToken: token, ...api, logger: sdkLog(log) });
  const speak = webSpeak({ ...clients, botToken: token, ...api });
  return { token, clients, speak, directory: remember(slackDirectory(clients.asking, now)) };
}

function apiHostOf({ slackApiUrl }: EachTeamOptions): string | undefined {
  return slackApiUrl === undefined ? undefined : new URL(slackApiUrl).host;
}
