import { createHash, createHmac } from "node:crypto";

export interface SignedRequest {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What S3 answers to a request that isn't the one that was signed. */
export type Refused = "SignatureDoesNotMatch" | "AccessDenied" | "AuthorizationQueryParametersError";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

/**
 * Checks a presigned request as S3 does ("Authenticating Requests: Using Query Parameters (AWS Signature Version 4)"), which no engine
 * here does: method, path, query and the signed headers are those that were signed, and its time isn't over.
 * @returns undefined where it is as it was signed.
 */
export function refusedOfPresigned(request: SignedRequest, secret: string, now: number): Refused | undefined {
  const [path = "", search = ""] = request.url.split("?");
  const query = search.split("&").map((pair) => pair.split("=") as [string, string?]);
  const said = new Map(query.map(([name, value = ""]) => [decodeURIComponent(name), decodeURIComponent(value)]));
  const scope = (said.get("X-Amz-Credential") ?? "").split("/").slice(1);
  const [time = "", expires] = [said.get("X-Amz-Date"), Number(said.get("X-Amz-Expires"))];
  const begin = Date.parse(time.replace(/^(....)(..)(..T..)(..)(..Z)$/, "$1-$2-$3:$4:$5"));
  const isWhole = said.get("X-Amz-Algorithm") === "AWS4-HMAC-SHA256" && scope.length === 4 && !Number.isNaN(begin);
  if (!isWhole || !(expires >= 1 && expires <= 604_800)) return "AuthorizationQueryParametersError";
  if (now > begin + expires * 1_000 || now < begin - 15 * 60_000) return "AccessDenied";

  const signed = (said.get("X-Amz-SignedHeaders") ?? "").split(";");
  if (!signed.includes("host")) return "AuthorizationQueryParametersError";
  const saidIn = (name: string) =>
    [request.headers[name] ?? ""]
      .flat()
      .map((value) => value.trim().replace(/ +/g, " "))
      .join(",");
  // What a request says of itself to AWS is signed, or it isn't heard.
  const unsigned = Object.keys(request.headers).filter((name) => name.startsWith("x-amz-") && !signed.includes(name));
  if (unsigned.length > 0) return "AccessDenied";
  const canonical = [
    request.method,
    path,
    query
      .filter(([name]) => name !== "X-Amz-Signature")
      .map(([name, value = ""]) => `${encoded(name)}=${encoded(value)}`)
      .sort()
      .join("&"),
    ...signed.map((name) => `${name}:${saidIn(name)}`),
    "",
    signed.join(";"),
    "UNSIGNED-PAYLOAD",
  ].join("\n");
  const text = ["AWS4-HMAC-SHA256", time, scope.join("/"), sha256(canonical)].join("\n");
  const key = scope.reduce<string | Buffer>((one, part) => hmac(one, part), `AWS4${secret}`);
  return hmac(key, text).toString("hex") === said.get("X-Amz-Signature") ? undefined : "SignatureDoesNotMatch";
}

/** Once, whatever it was before. */
function encoded(part: string): string {
  return encodeURIComponent(decodeURIComponent(part)).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
