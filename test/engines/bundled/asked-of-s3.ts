import type { Doing } from "./role.ts";

interface S3Request {
  readonly method: string;
  /** Path style: `/bucket/key?query`. */
  readonly url: string;
  readonly body: string;
}

/** What a bucket is asked for with GET, by what stands in its query. */
const ofQuery: Readonly<Record<string, string>> = {
  location: "s3:GetBucketLocation",
  versions: "s3:ListBucketVersions",
};

/** What IAM calls it what a request to S3 does, as S3's own table of operations and their permissions says. */
export function askedOfS3({ method, url, body }: S3Request): readonly Doing[] {
  const { pathname, searchParams } = new URL(url, "http://s3");
  const [, bucket = "", ...rest] = pathname.split("/");
  const key = decodeURIComponent(rest.join("/"));
  const ofBucket = (action: string) => [{ action, arn: `arn:aws:s3:::${bucket}` }];
  const ofObject = (action: string, which = key) => ({ action, arn: `arn:aws:s3:::${bucket}/${which}` });
  if (key === "") {
    if (method === "HEAD" && searchParams.size === 0) return ofBucket("s3:ListBucket");
    const query = Object.keys(ofQuery).find((name) => method === "GET" && searchParams.has(name));
    if (query !== undefined) return ofBucket(ofQuery[query] ?? "");
    if (method === "GET" && searchParams.get("list-type") === "2") return ofBucket("s3:ListBucket");
    if (method === "POST" && searchParams.has("delete")) {
      return deletedIn(body).map(({ key: which, version }) =>
        ofObject(version === undefined ? "s3:DeleteObject" : "s3:DeleteObjectVersion", which),
      );
    }
    return [unknown(method, url)];
  }
  if ([...searchParams.keys()].some((name) => !harmless.has(name))) return [unknown(method, url)];
  if (method === "GET" || method === "HEAD") return [ofObject("s3:GetObject")];
  if (method === "PUT") return [ofObject("s3:PutObject")];
  if (method === "DELETE") return [ofObject("s3:DeleteObject")];
  return [unknown(method, url)];
}

/** What the SDK adds to say which operation it is, and what a grant is signed with. */
const harmless = new Set([
  "x-id",
  "X-Amz-Algorithm",
  "X-Amz-Content-Sha256",
  "X-Amz-Credential",
  "X-Amz-Date",
  "X-Amz-Expires",
  "X-Amz-Security-Token",
  "X-Amz-Signature",
  "X-Amz-SignedHeaders",
]);

/** Nobody may do what isn't understood here. */
const unknown = (method: string, url: string): Doing => ({ action: `s3:unknown ${method} ${url}`, arn: "" });

function deletedIn(xml: string): { readonly key: string; readonly version: string | undefined }[] {
  return [...xml.matchAll(/<Object>(.*?)<\/Object>/gs)].map(([, object = ""]) => ({
    key: unescaped(/<Key>(.*?)<\/Key>/s.exec(object)?.[1] ?? ""),
    version: /<VersionId>(.*?)<\/VersionId>/s.exec(object)?.[1],
  }));
}

const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
