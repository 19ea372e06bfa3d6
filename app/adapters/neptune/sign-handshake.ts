import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";

/** Credentials as the SDK's providers give them; temporary ones have a token. */
interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface Signing {
  readonly region: string;
  readonly credentials: () => Promise<Credentials>;
}

export type SignHandshake = (url: string, now?: Date) => Promise<Readonly<Record<string, string>>>;

/**
 * The headers that Neptune wants with a WebSocket's opening request where IAM authentication is on: Signature Version 4 of a GET without a
 * body, for the service `neptune-db`, over `host` (as it is sent: with the port), `x-amz-date` and the token. A signature is good for
 * minutes and only the opening is checked: so each connection is signed anew, and then stays.
 */
export function signHandshake({ region, credentials }: Signing): SignHandshake {
  const signer = new SignatureV4({ service: "neptune-db", region, credentials, sha256: Sha256 });
  return async (url, now = new Date()) => {
    const { host, hostname, pathname, port } = new URL(url);
    const request = { method: "GET", protocol: "https:", hostname, path: pathname, query: {}, headers: { host } };
    const { headers } = await signer.sign(port === "" ? request : { ...request, port: Number(port) }, {
      signingDate: now,
    });
    return headers;
  };
}
