import { dynamodbDepartures } from "../../app/adapters/dynamodb/departures.ts";
import { dynamodbDirectory } from "../../app/adapters/dynamodb/directory.ts";
import { dynamodbInstalls } from "../../app/adapters/dynamodb/installs.ts";
import { sealingKeysOf } from "../../app/adapters/dynamodb/sealing.ts";
import type { StateItems } from "../../app/adapters/dynamodb/state-items.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Log } from "../../app/log.ts";
import { WorkspaceGone } from "../../app/ports/departures.ts";
import { installRoutes } from "../../app/slack/install/install-routes.ts";
import { uninstalled } from "../../app/slack/install/uninstalled.ts";
import { whoAmI } from "../../app/slack/open-app.ts";
import { eachTeam } from "../../app/slack/web-api/each-team.ts";
import { sdkLog } from "../../app/slack/web-api/sdk-log.ts";
import { openWebClients } from "../../app/slack/web-api/web-client.ts";
import { secrets } from "./aws-clients.ts";
import { slackSecret } from "./slack-secret.ts";
import { uploadLinkOf } from "./upload-link.ts";

export interface SlackTeamsOptions {
  readonly secretArn: string;
  readonly state: StateItems;
  /** The address of the page for uploads; missing where nobody is given links to it. */
  readonly uploadPage?: string;
  /** Another Web API than Slack's own. */
  readonly slackApiUrl?: string;
  readonly log: Log;
  readonly now: () => number;
}

export type SlackTeams = ReturnType<typeof slackTeams>;

/** Slack as each workspace has it: the one whose token is in the secret, and those that installed the app. */
export function slackTeams({ secretArn, state, uploadPage, slackApiUrl, log, now }: SlackTeamsOptions) {
  const secret = slackSecret(secrets(), secretArn, now);
  const installs = dynamodbInstalls(state, async () => sealingKeysOf((await secret.get()).sealingKeys));
  const api = slackApiUrl === undefined ? {} : { slackApiUrl };
  const departures = dynamodbDepartures(state);
  const clientsFor = (botToken: string) => openWebClients({ botToken, ...api, logger: sdkLog(log) });
  let own: { readonly token: string; readonly workspace: Promise<WorkspaceId> } | undefined;

  /** Whose token is in the secret Slack says, once for each token. */
  function ownWorkspace(token: string): Promise<WorkspaceId> {
    if (own?.token !== token) {
      const workspace = whoAmI(clientsFor(token).asking).then(async (identity) => {
        // Slack takes the token: the app is in the workspace.
        await departures.comeBack(identity.workspace);
        return identity.workspace;
      });
      own = { token, workspace };
      workspace.catch(() => {
        own = undefined;
      });
    }
    return own.workspace;
  }

  async function tokenOf(workspace: WorkspaceId, anew: boolean): Promise<string | undefined> {
    if (anew) await secret.renew();
    const { botToken, sealingKeys } = await secret.get();
    if (botToken !== undefined && (await ownWorkspace(botToken)) === workspace) return botToken;
    return sealingKeys === undefined ? undefined : (await installs.read(workspace))?.botToken;
  }

  /** @throws WrongSecret, WrongSealingKeys, and what `awsError` makes of a secret that can't be read. */
  async function checkSecret(): Promise<void> {
    const { sealingKeys } = await secret.get();
    if (sealingKeys !== undefined) sealingKeysOf(sealingKeys);
  }

  return {
    checkSecret,
    /** The same, and whether Slack takes the token that is in it. @throws SlackRefused, too */
    async checkToken(): Promise<void> {
      await checkSecret();
      const { botToken } = await secret.get();
      if (botToken !== undefined) await ownWorkspace(botToken);
    },
    ...eachTeam({ tokenOf, ...api, remember: (directory) => dynamodbDirectory(state, directory), log, now }),
    signingSecret: async () => (await secret.get()).signingSecret,
    renewSecret: secret.renew,
    ...(uploadPage && { uploadLink: uploadLinkOf(uploadPage, async () => (await secret.get()).signingSecret, now) }),
    /** The app is no longer in a workspace, or says so. */
    uninstalled: uninstalled({
      async tokensOf(workspace) {
        const { botToken, sealingKeys } = await secret.get();
        const installed = sealingKeys === undefined ? undefined : (await installs.read(workspace))?.botToken;
        return [installed, botToken].filter((token) => token !== undefined);
      },
      forgetToken: installs.purge,
      departures,
      clientOf: (token) => clientsFor(token).asking,
      now,
    }),

    async install() {
      const { clientId, clientSecret, signingSecret, sealingKeys } = await secret.get();
      if (clientId === undefined || clientSecret === undefined || sealingKeys === undefined) return undefined;
      return installRoutes({
        clientId,
        clientSecret,
        secret: signingSecret,
        client: clientsFor("").asking,
        save: async ({ workspace, ...install }) => {
          // Otherwise the token would go with the rest.
          if (!(await departures.comeBack(workspace))) throw new WorkspaceGone(workspace);
          await installs.save(workspace, install);
        },
        now,
        log,
      });
    },
  };
}
