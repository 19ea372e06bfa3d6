import { GetSecretValueCommand, type SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { awsError } from "../../app/adapters/aws-errors.ts";
import { OctemberError } from "../../app/errors.ts";

/** What Slack gave the app. `botToken` where it is in one workspace; the client's id and secret where others may install it. */
export interface SlackSecret {
  readonly signingSecret: string;
  readonly botToken?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** What tokens of workspaces are sealed with: see `sealingKeysOf`. Needed where others may install the app. */
  readonly sealingKeys?: unknown;
}

class WrongSecret extends OctemberError {
  override readonly name = "WrongSecret";
  readonly code = "wrong-secret";
}

/** A secret that was wrong is read again, but whoever sends wrong signatures doesn't make it be read all the time. */
const freshMs = 60_000;

export function slackSecret(client: SecretsManagerClient, arn: string, now: () => number) {
  let kept: { readonly secret: Promise<SlackSecret>; readonly at: number } | undefined;

  const read = () => {
    const secret = fetchSecret(client, arn);
    kept = { secret, at: now() };
    // What failed is not what is kept.
    secret.catch(() => {
      if (kept?.secret === secret) kept = undefined;
    });
    return secret;
  };
  const get = () => kept?.secret ?? read();

  return {
    get,
    /** Reads it again, unless that was done just now. @returns whether it is another one */
    async renew(): Promise<boolean> {
      const before = kept;
      if (before !== undefined && now() - before.at < freshMs) return false;
      const [old, fresh] = [await before?.secret, await read()];
      return JSON.stringify(old) !== JSON.stringify(fresh);
    },
  };
}

/** @throws WrongSecret naming what is missing, never what is there. */
async function fetchSecret(client: SecretsManagerClient, arn: string): Promise<SlackSecret> {
  const { SecretString: text } = await client
    .send(new GetSecretValueCommand({ SecretId: arn }))
    .catch((thrown: unknown) => {
      throw awsError("Slack's secret", thrown);
    });
  let said: Partial<Record<keyof SlackSecret, unknown>> | null;
  try {
    said = JSON.parse(text ?? "") as typeof said;
  } catch {
    throw new WrongSecret("Slack's secret is no JSON");
  }
  const textOf = (name: keyof SlackSecret) => {
    const value = said?.[name];
    return typeof value === "string" && value !== "" ? { [name]: value } : {};
  };
  if (typeof said?.signingSecret !== "string" || said.signingSecret === "")
    throw new WrongSecret("Slack's secret has no signingSecret");
  const { sealingKeys } = said;
  const all = { ...textOf("botToken"), ...textOf("clientId"), ...textOf("clientSecret") } as Partial<SlackSecret>;
  const isOpenToAll = all.clientId !== undefined && all.clientSecret !== undefined;
  if (all.botToken === undefined && !isOpenToAll)
    throw new WrongSecret("Slack's secret has neither a botToken nor a clientId with its clientSecret");
  if (isOpenToAll && sealingKeys === undefined)
    throw new WrongSecret("Slack's secret has a clientId and no sealingKeys to keep workspaces' tokens with");
  return { ...all, signingSecret: said.signingSecret, ...(sealingKeys === undefined ? {} : { sealingKeys }) };
}
