import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { projectFolder } from "../../app/project-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "octember-start-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** `npm start` with this environment, until it ends by itself. */
async function start(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, [join(projectFolder, "dist/app/local/main.js"), ...args], {
    env: { PATH: process.env.PATH ?? "", OCTEMBER_DATA: join(folder, "data"), PORT: "0", ...env },
  });
  let said = "";
  child.stderr.on("data", (bytes) => {
    said += bytes;
  });
  const [status] = await once(child, "close");
  return { status, said };
}

describe("npm start", () => {
  it("says which port is in use, and how to take another", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const { status, said } = await start({ PORT: String(port) });
    server.close();
    expect(status).toBe(1);
    expect(said).toContain(`port ${port} is in use`);
    expect(said).toContain("PORT=3001");
  });

  it.each([
    { env: { PORT: "many" }, says: "PORT" },
    { env: { PORT: " " }, says: "PORT" },
    { env: { PORT: "1e3" }, says: "PORT" },
    { env: { LOG_LEVEL: "loud" }, says: "debug, info" },
    { env: { SLACK_BOT_TOKEN: "xoxb-1" }, says: "SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET" },
    { env: { SLACK_APP_TOKEN: "xapp-1" }, says: "SLACK_BOT_TOKEN is missing" },
    { env: { SLACK_BOT_TOKEN: "xoxp-1", SLACK_SIGNING_SECRET: "s" }, says: "starts with xoxb-" },
    { env: { SLACK_API_URL: "https://slack.example" }, says: "ends in /api/" },
  ])("refuses $env by name", async ({ env, says }) => {
    const { status, said } = await start(env);
    expect(status).toBe(1);
    expect(said).toContain(says);
    expect(said).not.toContain("    at ");
  });

  it("takes no options, and says how settings are made", async () => {
    const { status, said } = await start({}, "--port", "3001");
    expect(status).toBe(1);
    expect(said).toContain('"--port"');
    expect(said).toContain("PORT=3001 npm start");
  });

  it.each([
    { env: { SLACK_SIGNING_SECRET: "s" }, knownBot: false, says: "SLACK_BOT_TOKEN (invalid_auth)" },
    { env: { SLACK_APP_TOKEN: "xapp-1" }, knownBot: false, says: "SLACK_BOT_TOKEN (invalid_auth)" },
    { env: { SLACK_APP_TOKEN: "xapp-1" }, knownBot: true, says: "SLACK_APP_TOKEN (invalid_auth)" },
  ])("says which token Slack doesn't accept: $says", async ({ env, knownBot, says }) => {
    const slack = createHttpServer((request, response) => {
      const known = knownBot && request.url?.endsWith("auth.test");
      const answer = known
        ? { ok: true, team_id: "T1", user_id: "U1", bot_id: "B1" }
        : { ok: false, error: "invalid_auth" };
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
    }).listen(0, "127.0.0.1");
    await once(slack, "listening");
    const api = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`;
    const { status, said } = await start({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_API_URL: api, ...env });
    slack.close();
    expect(status).toBe(1);
    expect(said).toContain(says);
    expect(said).not.toContain("    at ");
  });

  it("says that Slack can't be reached", async () => {
    const api = "http://127.0.0.1:9/api/";
    const { status, said } = await start({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s", SLACK_API_URL: api });
    expect(status).toBe(1);
    expect(said).toContain("Check the network, and SLACK_API_URL");
  });

  it("leaves a folder to the Octember that serves it, names where that is, and takes it when that one was killed", async () => {
    const first = spawn(process.execPath, [join(projectFolder, "dist/app/local/main.js")], {
      env: { PATH: process.env.PATH ?? "", OCTEMBER_DATA: join(folder, "data"), PORT: "0", LOG_LEVEL: "silent" },
    });
    const [greeting] = await once(first.stdout, "data");
    const url = /http:\S+/.exec(String(greeting))?.[0] ?? "no address";
    const { status, said } = await start({});
    expect(status).toBe(1);
    expect(said).toContain(url);
    expect(said).toContain("OCTEMBER_DATA");
    first.kill("SIGKILL");
    await once(first, "close");

    const third = spawn(process.execPath, [join(projectFolder, "dist/app/local/main.js")], {
      env: { PATH: process.env.PATH ?? "", OCTEMBER_DATA: join(folder, "data"), PORT: "0", LOG_LEVEL: "silent" },
    });
    expect(String((await once(third.stdout, "data"))[0])).toContain("is ready");
    third.kill("SIGTERM");
    expect(await once(third, "close")).toEqual([0, null]);
  });

  it.each([
    ["the workspace's", "workspace/workspace.db"],
    ["the contacts'", "octember.sqlite"],
  ])("names %s file where it can't be used, and what to do", async (_whose, name) => {
    const file = join(folder, name);
    for (const [held, advice] of [
      ["", "backup"],
      ["SQLite form", "backup"],
      ["Dear diary, ".repeat(100), "Move it away"],
    ] as const) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, held);
      const { status, said } = await start({ OCTEMBER_DATA: folder });
      expect(status).toBe(1);
      expect(said).toContain(file);
      expect(said).toContain(advice);
      expect(said).not.toContain("    at ");
      expect(await readFile(file, "utf8")).toBe(held);
    }
  });

  it("leaves a file alone that is not its own, and names it", async () => {
    const file = join(folder, "octember.sqlite");
    await writeFile(file, "something else entirely, which somebody needs");
    const { status, said } = await start({ OCTEMBER_DATA: folder });
    expect(status).toBe(1);
    expect(said).toContain(file);
    expect(await readFile(file, "utf8")).toContain("somebody needs");
  });

  it("keeps its data where nobody but its owner can read", async () => {
    // A wrong token ends it once the folder is there.
    await start({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s", SLACK_API_URL: "http://127.0.0.1:9/api/" });
    expect((await stat(join(folder, "data"))).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, "data/octember.sqlite"))).mode & 0o777).toBe(0o600);
  });
});
