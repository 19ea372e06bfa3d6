import type { WebClient } from "@slack/web-api";
import type { MemberId, WorkspaceId } from "../../ids.ts";
import type { Log } from "../../log.ts";
import { WorkspaceGone } from "../../ports/departures.ts";
import { SlackRefused } from "../../ports/speak.ts";
import { manifestFor } from "../manifest.ts";
import { atSlack } from "../web-api/slack-error.ts";
import { isOwnState, newInstallState } from "./install-state.ts";

/** What a workspace gave when it installed the app. */
export interface Installed {
  readonly workspace: WorkspaceId;
  readonly botToken: string;
  readonly botUser: MemberId;
}

export interface InstallOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Seals what goes through the browser. */
  readonly secret: string;
  /** For `oauth.v2.access`, which takes no token. */
  readonly client: WebClient;
  readonly save: (installed: Installed) => Promise<void>;
  readonly now: () => number;
  readonly log: Log;
}

/** A request of a browser, as far as it is used here. */
export interface BrowserRequest {
  /** Where Slack sends the browser back to, as it is registered with the app. */
  readonly redirectUri: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly cookie: string | undefined;
}

export interface BrowserAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

const cookieName = "octember-install";
const cookieRules = "Path=/; Max-Age=600; HttpOnly; Secure; SameSite=Lax";

/** "Add to Slack", as "Installing with OAuth" describes it: the browser goes to Slack, and comes back with a code for a token. */
export function installRoutes(options: InstallOptions) {
  const { clientId, secret, now, log } = options;
  return {
    begin({ redirectUri }: BrowserRequest): BrowserAnswer {
      const { state, nonce } = newInstallState(secret, now());
      const url = new URL("https://slack.com/oauth/v2/authorize");
      const scope = manifestFor({ socket: true }).oauth_config.scopes.bot.join(",");
      url.search = new URLSearchParams({ client_id: clientId, scope, redirect_uri: redirectUri, state }).toString();
      const headers = { location: url.href, "set-cookie": `${cookieName}=${nonce}; ${cookieRules}` };
      return { status: 302, headers: { ...headers, "cache-control": "no-store" }, text: "" };
    },

    async finish({ redirectUri, query, cookie }: BrowserRequest): Promise<BrowserAnswer> {
      const { state, code, error } = query;
      const nonce = cookieOf(cookie);
      const own = { ...(state === undefined ? {} : { state }), ...(nonce === undefined ? {} : { nonce }) };
      if (!isOwnState(secret, own, now()))
        return said(400, "This link is no longer good. Open the install link again.");
      if (error !== undefined || code === undefined) return said(200, "Octember was not added to the workspace.");
      try {
        const installed = await exchange(options, code, redirectUri);
        await options.save(installed);
        log.info("installed", { workspace: installed.workspace });
        return said(200, "Octember is in your workspace now. You can close this page.");
      } catch (thrown) {
        log.warn("not-installed", {}, thrown);
        if (thrown instanceof WorkspaceGone)
          return said(
            503,
            "What was kept of your workspace is being deleted. Open the install link again in two hours.",
          );
        return said(thrown instanceof SlackRefused ? 400 : 503, "That didn't work. Open the install link again.");
      }
    },
  };
}

async function exchange({ client, clientId, clientSecret }: InstallOptions, code: string, redirectUri: string) {
  const asked = { client_id: clientId, client_secret: clientSecret, code, redirect_uri: redirectUri };
  const answer = await atSlack("oauth.v2.access", () => client.oauth.v2.access(asked));
  const { access_token: botToken, bot_user_id: botUser, team } = answer;
  // An installation for a whole organization names no workspace: which of them it is in the app couldn't tell.
  if (botToken === undefined || botUser === undefined || team?.id === undefined)
    throw new SlackRefused("oauth.v2.access", "no_workspace");
  return { workspace: team.id as WorkspaceId, botToken, botUser: botUser as MemberId };
}

function cookieOf(header = ""): string | undefined {
  const pairs = header.split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([name]) => name === cookieName)?.[1];
}

function said(status: number, text: string): BrowserAnswer {
  const gone = `${cookieName}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax`;
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "set-cookie": gone };
  return { status, headers, text: `${text}\n` };
}
