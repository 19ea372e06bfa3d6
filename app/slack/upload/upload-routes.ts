import { randomBytes } from "node:crypto";
import { OctemberError } from "../../errors.ts";
import type { PhotoId, WorkspaceId } from "../../ids.ts";
import { mostPhotoBytes } from "../../ports/text-reader.ts";
import { photoTypes, type Uploads } from "../../ports/uploads.ts";
import { photoOf } from "../../steps/posted-photos.ts";
import { wordsFor } from "../../words/words.ts";
import type { BrowserAnswer } from "../install/install-routes.ts";
import { openUploadLink } from "./upload-link.ts";
import { pageHeaders, uploadPage } from "./upload-page.ts";

export interface UploadRoutesOptions {
  /** What links are sealed with. */
  readonly secret: string;
  readonly uploads: Uploads;
  /** Other origins that grants lead to, as a browser has to be told. */
  readonly grantedAt: readonly string[];
  readonly now: () => number;
}

const json = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

/** The page that a link of `/octember upload` leads to, and what it asks for. @param token what follows `?t=` in the link */
export function uploadRoutes({ secret, uploads, grantedAt, now }: UploadRoutesOptions) {
  return {
    page(token: string | undefined, languages = ""): BrowserAnswer {
      const link = openUploadLink(secret, token, now());
      const words = wordsFor(link?.language ?? languages);
      const page = uploadPage(words, { until: link?.until, megabytes: mostPhotoBytes / 1024 / 1024 });
      return { status: link === undefined ? 410 : 200, headers: pageHeaders(page, grantedAt), text: page };
    },

    /** `{"bytes": 123, "type": "image/jpeg"}` → a grant for this one photo: `{"url", "headers"}`. */
    async grant(token: string | undefined, asked: string): Promise<BrowserAnswer> {
      const link = openUploadLink(secret, token, now());
      if (link === undefined) return refused(410, "over");
      const { bytes, type } = photoIn(asked) ?? {};
      if (bytes === undefined || type === undefined) return refused(400, "no-photo");
      if (bytes > mostPhotoBytes) return refused(413, "too-large");
      const { workspace, member, message } = link;
      try {
        const { url, headers } = await uploads.grant({
          workspace,
          member,
          message,
          photo: newPhoto(workspace),
          bytes,
          type,
        });
        return { status: 200, headers: json, text: JSON.stringify({ url, headers }) };
      } catch (error) {
        if (!(error instanceof OctemberError && error.retryable)) throw error;
        return refused(503, error.code);
      }
    },
  };
}

/** No Slack file's id begins so. */
function newPhoto(workspace: WorkspaceId): PhotoId {
  return photoOf(workspace, `U${randomBytes(12).toString("hex").toUpperCase()}`);
}

function photoIn(asked: string): { readonly bytes: number; readonly type: string } | undefined {
  let said: { readonly bytes?: unknown; readonly type?: unknown } | null;
  try {
    said = JSON.parse(asked);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
  const { bytes, type } = said ?? {};
  if (!Number.isInteger(bytes) || (bytes as number) < 1) return undefined;
  return { bytes: bytes as number, type: photoTypes.find((one) => one === type) ?? photoTypes[0] };
}

function refused(status: number, error: string): BrowserAnswer {
  return { status, headers: json, text: JSON.stringify({ error }) };
}
