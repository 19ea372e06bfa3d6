import { mkdtemp, readFile, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { CardRead } from "../../app/contacts/facts.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import { openStore } from "../../app/local/open-store.ts";
import type { PageMessage, PageView } from "../../app/local/page-api.ts";
import { type Program, startProgram } from "../../app/local/program.ts";
import { channel, member, team } from "../../app/local/workspace/world/seed.ts";
import { openLog } from "../../app/log.ts";
import { projectFolder } from "../../app/project-folder.ts";

/** Beside what the store keeps: what was typed, tokens and secrets. */
const personal = [
  /jisoo|지수/i,
  /contoso|콘토소/i,
  /octember-lab\.example/,
  /xox[a-z]-|xapp-/,
  /\b[0-9a-f]{32}\b/,
  /\bCES\b/,
];

/** What the store keeps of people: each line and value of their cards, what was corrected, and who is in the workspace. */
async function keptOfPeople(): Promise<ReadonlySet<string>> {
  const store = openStore(folder);
  try {
    const workspace = team.id as WorkspaceId;
    const facts = (await store.truth.page(workspace, undefined, 100)).flatMap((cluster) => cluster.facts);
    const members = await store.remembered.members(workspace);
    const whole = [
      ...facts.flatMap((fact) => (fact.kind === "card-read" ? wordsOnCard(fact) : [])),
      ...facts.flatMap((fact) => (fact.kind === "corrected" ? [fact.was ?? "", fact.value ?? ""] : [])),
      ...members.flatMap(({ name, email = "" }) => [name, email]),
    ];
    // A word of a line is enough to tell of whom it is; short ones, and numbers like a house's, stand in every log.
    const tells = (one: string) => one.length > 3 && (/\p{L}/u.test(one) || one.replace(/\D/g, "").length >= 7);
    return new Set(whole.flatMap((line) => [line, ...line.split(/\s+/)]).filter(tells));
  } finally {
    store.close();
  }
}

function wordsOnCard({ read: { sides, fields } }: CardRead): string[] {
  return [
    ...sides.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ...[fields.names.map(({ value }) => value.written)].flat(),
    ...fields.phones.flatMap(({ value }) => [value.number, value.e164 ?? "", value.number.replace(/\D/g, "")]),
    ...[fields.titles, fields.companies, fields.emails, fields.websites, fields.addresses]
      .flat()
      .map(({ value }) => value),
  ];
}

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
    timeout: 400_000,
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

const corrected = "Head of Alliances";

/** Changes a line of the correction form, and waits until the result shows it. */
async function correct(result: PageMessage, was: string, value: string): Promise<void> {
  const opened = new Promise<PageView>((resolve) => {
    const stop = workspace().listen(member.dana, (event) => {
      if (event.type !== "view_updated") return;
      stop();
      resolve(event.view);
    });
  });
  await press(member.dana, result, "correct");
  const form = await opened;
  const state = Object.fromEntries(
    form.view.blocks.flatMap((block) => {
      if (block.type !== "input" || !("element" in block) || block.element.type !== "plain_text_input") return [];
      const { initial_value = "" } = block.element;
      const now = initial_value === was ? value : initial_value;
      return [[block.block_id ?? "", { text: { type: "plain_text_input", value: now === "" ? null : now } }]];
    }),
  );
  expect(await workspace().as(member.dana).submit(form.id, state)).toEqual({});
  await said(member.dana, channel.businessCards, (one) => JSON.stringify(one.blocks ?? []).includes(value));
}

describe("the whole program", () => {
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

    await correct(result, "Sales Manager", corrected);
    workspace().as(member.dana).home();

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
    await vi.waitUntil(() => workspace().usage().events.includes("user_change"), { timeout: 400_000 });

    const manifest = JSON.parse(await readFile(join(projectFolder, "manifest.json"), "utf8"));
    const { scopes, events } = workspace().usage();
    expect(scopes).toEqual([...manifest.oauth_config.scopes.bot].sort());
    // Nobody takes the app out of the local workspace: test/replay has these.
    const takenOut = ["app_uninstalled", "tokens_revoked"];
    const subscribed: string[] = manifest.settings.event_subscriptions.bot_events;
    expect(events).toEqual(subscribed.filter((one) => !takenOut.includes(one)).sort());

    const log = logged.join("");
    expect(log).not.toBe("");
    const kept = await keptOfPeople();
    for (const one of [
      "Jisoo Park",
      "과장 Sales Manager",
      "+821023451234",
      "jisoo.park@contoso.co.kr",
      corrected,
      "dana@octember-lab.example",
    ])
      expect(kept).toContain(one);
    expect([...kept].filter((one) => log.includes(one))).toEqual([]);
    for (const pattern of personal) expect(log).not.toMatch(pattern);
  });

  it.each(["/", "/page/main.js", "/api/auth.test", "/slack/events"])(
    "answers %s to its own Host only",
    async (path) => {
      const statusFor = (host: string) =>
        new Promise<number | undefined>((resolve, reject) => {
          const asked = request(`${program.url}${path}`, { headers: { host } }, (response) => {
            response.resume();
            resolve(response.statusCode);
          });
          asked.on("error", reject).end();
        });
      const own = new URL(program.url ?? "").host;
      expect(await statusFor(own)).not.toBe(403);
      for (const host of ["evil.example", "127.0.0.1", own.replace("127.0.0.1", "evil.example")])
        expect(await statusFor(host)).toBe(403);
    },
  );
});
