import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { projectFolder } from "../project-folder.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Message links and the page's own address; the page reads the rest of the address itself. */
const pageAddress = /^\/(?:archives\/\w+(?:\/p\d+)?)?$/;

/**
 * Serves the workspace's page: its HTML, styles, compiled modules and Preact, and nothing else of the disk.
 * Answers whether the request was one for the page; what was not is left untouched.
 * @throws if the page was not compiled (`npm run build`).
 */
export function servePage(): (req: IncomingMessage, res: ServerResponse) => boolean {
  const index = readFileSync(join(projectFolder, "app/local/page/index.html"));
  const files = pageFiles();
  const headers = securityHeaders(index.toString("utf8"));

  return (req, res) => {
    const path = (req.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
    const file = files.get(path);
    if (!file && !pageAddress.test(path)) return false;
    if (req.method !== "GET" && req.method !== "HEAD") {
      res.writeHead(405, { ...headers, allow: "GET, HEAD" }).end();
      return true;
    }
    const body = file ? readFileSync(file) : index;
    const type = types[file ? extname(file) : ".html"] ?? "application/octet-stream";
    res.writeHead(200, { ...headers, "content-type": type, "content-length": body.length });
    res.end(req.method === "HEAD" ? undefined : body);
    return true;
  };
}

/** Every address below `/page/`, listed once: an address that is not listed can't name a file. */
function pageFiles(): Map<string, string> {
  const modules = join(projectFolder, "dist/app/local/page");
  const sources = join(projectFolder, "app/local/page");
  const require = createRequire(import.meta.url);
  const files = new Map([
    ["/page/preact.mjs", require.resolve("preact")],
    ["/page/preact-hooks.mjs", require.resolve("preact/hooks")],
    ["/page/preact-jsx-runtime.mjs", require.resolve("preact/jsx-runtime")],
  ]);
  for (const [folder, wanted] of [
    [modules, ".js"],
    [sources, ".css"],
    [sources, ".svg"],
  ] as const) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (extname(name) === wanted) files.set(`/page/${name.replaceAll("\\", "/")}`, join(folder, name));
    }
  }
  if (!files.has("/page/main.js")) throw new Error("the page is not compiled: run `npm run build`");
  return files;
}

/** Only this origin's own scripts, plus the import map, which browsers take inline only: by its hash. */
function securityHeaders(html: string): Record<string, string> {
  const map = /<script type="importmap">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(map).digest("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self' blob:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  return {
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-cache",
  };
}
