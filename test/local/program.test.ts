import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { PageMessage } from "../../app/local/page-api.ts";
import { type Program, startProgram } from "../../app/local/program.ts";
import { channel, member } from "../../app/local/workspace/world/seed.ts";
import { openLog } from "../../app/log.ts";
import { projectFolder } from "../../app/project-folder.ts";

/** What stands on the card that is posted here, and who is in the workspace. */
const personal = [
  /박지수|Jisoo/i,
  /지수/,
  /contoso|콘토소/i,
  /010-?2345-?1234|1023451234/,
  /3456-?7800/,
  /jisoo\.park@/i,
  /테헤란로/,
  /Sales Manager|과장/,
  /minsu@|dana@|octember-lab\.example/,
  /xoxb-/,
  /Dana Reyes|김민수/,
  /met at CES/,
];

let folder: string;
let program: Program;
const logged: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "octember-"));
  const log = openLog("debug", { write: (line: string) => void logged.push(line) });
  program = await startProgram({ port: 0, data: folder, slack: { kind: "local" }, logLevel: "debug" }, { log });
});

afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

function workspace() {
  if (program.workspace === undefined) throw new Error("the program has no local workspace");
  return program.workspace;
}

async function said(as: string, where: string, fits: (message: PageMessage) => boolean): Promise<PageMessage> {
  const found = await vi.waitUntil(() => workspace().as(as).messages(where).findLast(fits), {
    timeout: 30_000,
    interval: 50,
  });
  return found as PageMessage;
}

async function post(where: string): Promise<PageMessage> {
  const bytes = await readFile(join(projectFolder, "app/local/samples/jisoo-park.png"));
  const minsu = workspace().as(member.minsu);
  const { id } = minsu.upload("card.png", bytes);
  const { ts } = minsu.post({ channel: where, text: "met at CES with @dana", files: [id] });
  return said(
    member.minsu,
    where,
    (message) => message.thread_ts === ts && message.ts !== ts && has(message, "correct"),
  );
}

function has({ blocks = [] }: PageMessage, action: string): boolean {
  return JSON.stringify(blocks).includes(`"action_id":"${action}"`);
}

/** Presses a button of a message. */
async function press(as: string, message: PageMessage, action: string): Promise<void> {
  for (const block of message.blocks ?? []) {
    if (block.type !== "actions" || !("elements" in block) || block.block_id === undefined) continue;
    const element = block.elements.find((one) => "action_id" in one && one.action_id?.startsWith(action));
    if (element === undefined || !("action_id" in element) || element.action_id === undefined) continue;
    const container = {
      type: "message",
      channel: message.channel,
      ts: message.ts,
      ephemeral: message.ephemeral,
    } as const;
    await workspace().as(as).press({ container, block_id: block.block_id, action_id: element.action_id });
    return;
  }
  throw new Error(`the message has no button ${action}`);
}

describe("the whole program", { timeout: 120_000 }, () => {
  it("goes a card's whole way with the manifest's scopes and events, and logs nothing personal", async () => {
    // A public channel, a private one and a DM with the app.
    const result = await post(channel.businessCards);
    await post(channel.salesPrivate);
    const { channel: direct } = workspace().as(member.minsu).direct("U0OCTBOT1");
    await post(direct);

    await workspace().as(member.dana).command(channel.businessCards, "/octember find jisoo");
    const found = await said(member.dana, channel.businessCards, (one) => one.ephemeral && has(one, "share_contact"));
    await press(member.dana, found, "share_contact");
    await said(
      member.sofia,
      channel.businessCards,
      (one) => !one.ephemeral && one.thread_ts === undefined && one.user === "U0OCTBOT1",
    );

    // In the DM with the app, where what is shared is seen by the two.
    const { channel: danas } = workspace().as(member.dana).direct("U0OCTBOT1");
    await workspace().as(member.dana).command(danas, "/octember find jisoo");
    await press(member.dana, await said(member.dana, danas, (one) => has(one, "share_contact")), "share_contact");
    await said(member.dana, danas, (one) => !one.ephemeral && one.text.includes("Jisoo"));

    await workspace().as(member.sofia).command(channel.businessCards, "/octember intro Jisoo Park");
    await said(member.sofia, channel.businessCards, (one) => one.ephemeral && one.text.includes("Jisoo"));

    await press(member.dana, result, "save_to_phone");
    await said(member.dana, danas, (one) => one.files.some(({ name }) => name.endsWith(".vcf")));

    // A picture that is no card gets a reaction.
    const page = Buffer.from("<!doctype html><title>sign in</title>");
    const { id } = workspace().as(member.minsu).upload("page.png", page);
    workspace()
      .as(member.minsu)
      .post({ channel: channel.businessCards, text: "", files: [id] });
    await said(member.minsu, channel.businessCards, (one) => one.reactions.length > 0);

    await workspace().as(member.minsu).command(channel.businessCards, "/remove @haeun");
    await workspace().as(member.minsu).command(channel.businessCards, "/invite @haeun");
    workspace().owner.changeMember(member.dana, { title: "Partners" });
    workspace().as(member.minsu).deleteFile(id);
    await workspace().as(member.minsu).command(channel.salesPrivate, "/remove @octember");
    await vi.waitUntil(() => workspace().usage().events.includes("user_change"), { timeout: 10_000 });

    const manifest = JSON.parse(await readFile(join(projectFolder, "manifest.json"), "utf8"));
    const { scopes, events } = workspace().usage();
    expect(scopes).toEqual([...manifest.oauth_config.scopes.bot].sort());
    expect(events).toEqual([...manifest.settings.event_subscriptions.bot_events].sort());

    const log = logged.join("");
    expect(log).not.toBe("");
    for (const pattern of personal) expect(log).not.toMatch(pattern);
  });
});
