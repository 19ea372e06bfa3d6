import { createHash } from "node:crypto";
import type { Words } from "../../words/words.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";

interface PageOptions {
  /** Milliseconds since 1970; missing where the link is no longer good. */
  readonly until: number | undefined;
  /** The most that a photo may have. */
  readonly megabytes: number;
}

/** One document with all that it needs: it is asked for once, and loads nothing. */
export function uploadPage({ upload, language }: Words, { until, megabytes }: PageOptions): string {
  const said = (text: string) => escaped(text.replace("{megabytes}", `${megabytes}`));
  const head = `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${said(upload.title)} · Octember</title><style>${pageStyle}</style></head><body><main><h1>${said(upload.title)}</h1>`;
  if (until === undefined) return `${head}<p role="alert">${said(upload.over)}</p></main></body></html>`;
  const { waiting, sending, done, tooLarge, tooMany, failed, again, over, until: untilWhen } = upload;
  const words = { waiting, sending, done, tooLarge, tooMany, failed, again, over, until: untilWhen };
  const settings = JSON.stringify({ until, megabytes, words, language }).replaceAll("<", "\\u003c");
  return `${head}
<p>${said(upload.explained)}</p>
<div id="drop"><label id="choose">${said(upload.choose)}<input type="file" id="files" multiple accept="image/*,.heic,.heif,.pdf"></label>
<p>${said(upload.drop)}</p></div>
<ul id="photos" aria-live="polite"></ul>
<p id="until"></p><noscript><p role="alert">${said(upload.needsScript)}</p></noscript></main>
<script type="application/json" id="settings">${settings}</script><script>${pageScript}</script></body></html>`;
}

/** Nothing but the page's own script runs, and it talks to nobody but this server and where grants lead. */
export function pageHeaders(page: string, grantedAt: readonly string[]): Record<string, string> {
  const digest = (part: string) => `'sha256-${createHash("sha256").update(part).digest("base64")}'`;
  const policy = [
    "default-src 'none'",
    ...(page.includes(pageScript) ? [`script-src ${digest(pageScript)}`] : []),
    `style-src ${digest(pageStyle)}`,
    `connect-src ${["'self'", ...grantedAt].join(" ")}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy.join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
