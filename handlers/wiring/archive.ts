import { hkdfSync } from "node:crypto";
import { GetSecretValueCommand } from "@aws-sdk/client-secrets-manager";
import { awsError } from "../../app/adapters/aws-errors.ts";
import { dynamodbArchiveKeys } from "../../app/adapters/dynamodb/archive-keys.ts";
import { type SealingKeys, WrongSealingKeys } from "../../app/adapters/dynamodb/sealing.ts";
import { s3Archive } from "../../app/adapters/s3/archive.ts";
import { s3Leftovers } from "../../app/adapters/s3/leftovers.ts";
import { type LogLevel, openLog } from "../../app/log.ts";
import { secrets } from "./aws-clients.ts";
import { s3 } from "./aws-s3.ts";
import { stateOf } from "./aws-stores.ts";
import type { LeftoversPorts } from "./leftovers.ts";
import type { Look } from "./look.ts";
import { truthOf } from "./truth-store.ts";

/** Another function may seal under a key that was added just now. */
const freshMs = 60_000;

/** The keys of the archive, for whoever writes or reads it. */
export function archiveKeysOf(get: (variable: "STATE_TABLE" | "TRUTH_TABLE" | "ARCHIVE_SECRET_ARN") => string) {
  let kept: { readonly keys: Promise<SealingKeys>; readonly at: number } | undefined;
  const sealingKeys = () => {
    if (kept === undefined || Date.now() - kept.at > freshMs) {
      const keys = fetchKeys(get("ARCHIVE_SECRET_ARN"));
      kept = { keys, at: Date.now() };
      // What failed is not what is kept.
      keys.catch(() => {
        kept = undefined;
      });
    }
    return kept.keys;
  };
  return dynamodbArchiveKeys(stateOf(get), { sealingKeys, truth: truthOf(get) });
}

/** The truth for whoever erases, who drops keys of the archive, too: that needs no secret. */
export function erasableTruthOf(get: (variable: "STATE_TABLE" | "TRUTH_TABLE") => string) {
  const sealingKeys = () => Promise.reject(new Error("who drops keys of the archive reads none"));
  const truth = truthOf(get);
  return { truth, archiveKeys: dynamodbArchiveKeys(stateOf(get), { sealingKeys, truth }) };
}

export function archiveOf(get: (variable: "ARCHIVE_BUCKET") => string) {
  return s3Archive(s3(), { bucket: get("ARCHIVE_BUCKET") });
}

/** What takes over what AWS's services wrote beside the archive. */
export function leftoversOf(
  get: (variable: "ARCHIVE_BUCKET") => string,
  { logLevel, ...ports }: Omit<LeftoversPorts, "leftovers" | "log"> & { readonly logLevel: LogLevel },
): LeftoversPorts {
  return { ...ports, leftovers: s3Leftovers(s3(), { bucket: get("ARCHIVE_BUCKET") }), log: openLog(logLevel) };
}

export const lookAtArchiveSecret: Look = fetchKeys;

async function fetchKeys(arn: string): Promise<SealingKeys> {
  const { SecretString: text = "" } = await secrets()
    .send(new GetSecretValueCommand({ SecretId: arn }))
    .catch((thrown: unknown) => {
      throw awsError("The archive's secret", thrown);
    });
  return archiveSealingKeysOf(text);
}

/**
 * `{"current": "first", "first": "<random>"}`: each entry but `current` is a key of the archive's keys. To have another one, add it, and name
 * it as the current one; the old ones stay.
 * @throws WrongSealingKeys naming what is wrong, never what is there
 */
export function archiveSealingKeysOf(text: string): SealingKeys {
  let said: Readonly<Record<string, unknown>>;
  try {
    said = JSON.parse(text) as typeof said;
  } catch {
    throw new WrongSealingKeys("the archive's secret is no JSON");
  }
  const { current, ...words } = said;
  if (typeof current !== "string" || !Object.hasOwn(words, current))
    throw new WrongSealingKeys("the archive's secret names no current key that it has");
  const keys = Object.entries(words).map(([name, word]) => {
    if (typeof word !== "string" || word.length < 32)
      throw new WrongSealingKeys(`the archive's key "${name}" has less than 32 characters`);
    return [name, new Uint8Array(hkdfSync("sha256", word, "", "octember archive", 32))] as const;
  });
  return { current, keys: new Map(keys) };
}
