import type { PhotoId, WorkspaceId } from "../../ids.ts";

/** Where a photo lies in its bucket. */
export interface PhotoPlace {
  readonly workspace: WorkspaceId;
  readonly photo: PhotoId;
}

/**
 * `<workspace>/<photo>`: the ids of Slack as they are; in any other id what is no letter, digit, `-` or `_` is
 * percent-encoded, so that none leads to another's key.
 */
export function photoKey(workspace: WorkspaceId, photo: PhotoId): string {
  return `${encodedId(workspace)}/${encodedId(photo)}`;
}

/** What the keys of a workspace's photos begin with, and no other one's. */
export function photosUnder(workspace: WorkspaceId): string {
  return `${encodedId(workspace)}/`;
}

/** Whose photo lies under a key; `undefined` where it is none that `photoKey` makes. */
export function photoAt(key: string): PhotoPlace | undefined {
  const [workspace, photo, ...rest] = key.split("/").map(decodedId);
  if (workspace === undefined || photo === undefined || rest.length > 0) return undefined;
  const place = { workspace: workspace as WorkspaceId, photo: photo as PhotoId };
  return photoKey(place.workspace, place.photo) === key ? place : undefined;
}

/** The key that an event of S3 tells of: URL-encoded as a form's values are, a space as a plus. `undefined` where it is no such thing. */
export function keyOfEvent(encoded: string): string | undefined {
  return decoded(encoded.replaceAll("+", " "));
}

/** A single sign that no id is encoded to. */
const empty = "%";

function encodedId(id: string): string {
  if (id === "") return empty;
  // Half of a pair has no encoding.
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[.!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decodedId(part: string): string | undefined {
  return part === empty ? "" : decoded(part);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (thrown) {
    if (thrown instanceof URIError) return undefined;
    throw thrown;
  }
}
