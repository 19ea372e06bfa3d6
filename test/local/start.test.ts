import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
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
async function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [join(projectFolder, "dist/app/local/main.js")], {
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
