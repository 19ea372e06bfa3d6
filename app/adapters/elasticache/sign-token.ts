import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";

/** Credentials as the SDK's providers give them; temporary ones have a token. */
interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

interface TokenOptions {
  /** The replication group's id. */
  readonly cache: string;
  /** The user's id, which has to be its name. */
  readonly user: string;
  readonly region: string;
  readonly credentials: () => Promise<Credentials>;
}

/** As long as ElastiCache allows. Only a connection's opening is checked; ElastiCache itself ends it after twelve hours. */
const lastsSeconds = 15 * 60;

/**
 * What stands for a password where ElastiCache authenticates by IAM: a presigned (Signature Version 4) `GET` of
 * `http://<cache>/?Action=connect&User=<user>` for the service `elasticache`, without its `http://`. Signed anew at each call.
 */
export function signToken({ cache, user, region, credentials }: TokenOptions): (now?: Date) => Promise<string> {
  const signer = new SignatureV4({ service: "elasticache", region, credentials, sha256: Sha256 });
  return async (now = new Date()) => {
    const request = {
      method: "GET",
      protocol: "http:",
      hostname: cache,
      path: "/",
      query: { Action: "connect", User: user },
      headers: { host: cache },
    };
    const { query = {} } = await signer.presign(request, { expiresIn: lastsSeconds, signingDate: now });
    const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
    return `${cache}/?${parts.join("&")}`;
  };
}
