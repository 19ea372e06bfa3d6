import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { app, channel, member } from "../../app/local/workspace/world/seed.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { manifestFor } from "../../app/slack/manifest.ts";
import { freePort } from "../free-port.ts";
import { appToken, botToken, type Lab, openLab, signingSecret } from "./workspace/lab.ts";

let data: string;
let program: ChildProcess | undefined;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "octember-tokens-"));
});
afterEach(async () => {
  if (program?.exitCode === null) {
    program.kill("SIGKILL");
    await once(program, "close");
  }
  await rm(data, { recursive: true });
});

/** `npm start` with tokens, until it says that it is ready. @returns what it says */
async function start(lab: Lab, environment: Record<string, string>): Promise<string> {
  program = spawn(process.execPath, [join(projectFolder, "dist/app/local/main.js")], {
    env: {
      PATH: process.env.PATH ?? "",
      OCTEMBER_DATA: data,
      SLACK_API_URL: `${lab.url}/api/`,
      SLACK_BOT_TOKEN: botToken,
      LOG_LEVEL: "warn",
      ...environment,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [greeting] = await once(program.stdout ?? program, "data");
  return String(greeting);
}

/** A card, its contact, a command and a form, as people use them. */
async function useIt({ workspace, pageEvents }: Lab) {
  const dana = workspace.as(member.dana);
  const bytes = await readFile(join(projectFolder, "app/local/samples/jisoo-park.png"));
  const { ts } = dana.post({
    channel: channel.businessCards,
    text: "met at CES",
    files: [dana.upload("card.png", bytes).id],
  });
  const said = () =>
    dana.messages(channel.businessCards).filter(({ user, thread_ts }) => user === app.bot && thread_ts === ts);
  const buttons = () =>
    said()[0]?.blocks?.find(({ block_id, ...block }) => block.type === "actions" && block_id !== undefined);
  await vi.waitUntil(() => buttons() !== undefined, { timeout: 400_000, interval: 100 });
  expect(said()).toHaveLength(1);
  expect(JSON.stringify(said()[0]?.blocks)).toContain("tel:+821023451234");

  await dana.command(channel.businessCards, "/octember find 지수");
  const answered = () =>
    dana.messages(channel.businessCards).some(({ ephemeral, text }) => ephemeral && text.includes("Jisoo Park"));
  await vi.waitUntil(answered, { timeout: 400_000, interval: 100 });

  const [result] = said();
  const container = {
    type: "message",
    channel: channel.businessCards,
    ts: result?.ts ?? "",
    ephemeral: false,
  } as const;
  const told = pageEvents(member.dana);
  await dana.press({ container, block_id: buttons()?.block_id ?? "", action_id: "correct" });
  const filled = () => told.some((event) => event.type === "view_updated" && JSON.stringify(event).includes("박지수"));
  await vi.waitUntil(filled, { timeout: 400_000, interval: 100 });
}

describe("npm start with a workspace's tokens", () => {
  it("serves it in Socket Mode", async () => {
    const lab = await openLab({ socket: true, manifest: manifestFor({ socket: true }) });
    expect(await start(lab, { SLACK_APP_TOKEN: appToken })).toContain("connected to Slack");
    await useIt(lab);
    program?.kill("SIGTERM");
    expect(await once(program as ChildProcess, "close")).toEqual([0, null]);
  });

  it("serves it by requests over HTTP", async () => {
    const port = await freePort();
    const deliverTo = `http://127.0.0.1:${port}/slack/events`;
    const manifest = manifestFor({ url: deliverTo });
    const lab = await openLab({ deliverTo, manifest });
    expect(await start(lab, { SLACK_SIGNING_SECRET: signingSecret, PORT: String(port) })).toContain(deliverTo);
    await useIt(lab);
  });
});
