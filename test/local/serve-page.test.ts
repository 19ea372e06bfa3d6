import { createHash } from "node:crypto";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { servePage } from "../../app/local/serve-page.ts";

const page = servePage();
const server = createServer((req, res) => {
  if (!page(req, res)) res.writeHead(404).end("not the page's");
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

/** The path as given: `fetch` would tidy it first. */
function get(path: string, method = "GET") {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const sent = request({ port, path, method }, (res) => {
      let body = "";
      res.on("data", (part) => {
        body += part;
      });
      res.on("end", () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body }));
    });
    sent.on("error", reject).end();
  });
}

describe("the page's server", () => {
  it.each(["/", "/archives/C1", "/archives/C1/p1700000000000100?thread_ts=1690000000.000200"])(
    "gives the page at %s",
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(200);
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(body).toContain('<div id="app">');
    },
  );

  it("gives every file that the page names", async () => {
    const { body } = await get("/");
    const named = [...body.matchAll(/"(\/page\/[^"]+)"/g)].map(([, path]) => path ?? "");
    expect(named.length).toBeGreaterThan(8);
    for (const path of named) expect((await get(path)).status, path).toBe(200);
  });

  it("gives every module that its modules import", async () => {
    const seen = new Set<string>();
    const visit = async (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      const { status, body } = await get(path);
      expect(status, path).toBe(200);
      for (const [, from = ""] of body.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
        await visit(new URL(from, `http://h${path}`).pathname);
    };
    await visit("/page/main.js");
    expect(seen.size).toBeGreaterThan(30);
  });

  it("lets only its own scripts run: no inline one but the import map, by its hash", async () => {
    const { headers, body } = await get("/");
    const map = /<script type="importmap">([\s\S]*?)<\/script>/.exec(body)?.[1] ?? "";
    const hash = createHash("sha256").update(map).digest("base64");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it.each([
    "/page/../serve-page.ts",
    "/page/..%2f..%2fpackage.json",
    "/page/%2e%2e/%2e%2e/package.json",
    "/page/styles/../../../../package.json",
    "/page/main.tsx",
    "/page/tsconfig.json",
    "/page/",
    "/page",
    "//etc/passwd",
    "/archives/../package.json",
    "/other",
  ])("leaves %s to others", async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: "not the page's" });
  });

  it("only reads", async () => {
    expect((await get("/", "POST")).status).toBe(405);
    expect(await get("/", "HEAD")).toMatchObject({ status: 200, body: "" });
  });
});
