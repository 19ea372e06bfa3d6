import { mkdtemp, stat, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PageEvent, PageState } from "../../../app/local/page-api.ts";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { botToken, type Lab, onePixel, openLab } from "./lab.ts";

const cards = channel.businessCards;

async function get(lab: Lab, path: string) {
  const response = await fetch(`${lab.url}/workspace/${path}`);
  return { status: response.status, json: await response.json() };
}

async function post(lab: Lab, path: string, body: object) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${lab.url}/workspace/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

/** With a Host of one's own, which `fetch` doesn't send. */
function statusOf(lab: Lab, headers: Record<string, string>, method = "GET"): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(`${lab.url}/workspace/state?as=${member.dana}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("the page's server", () => {
  it("shows a member the rooms that they are in, and no others", async () => {
    const lab = await openLab();
    const of = async (id: string) => {
      const state = (await get(lab, `state?as=${id}`)).json as PageState;
      return state.channels.map((room) => room.name || room.id).sort();
    };
    expect(await of(member.dana)).toEqual([
      "Octember",
      "business-cards",
      "events",
      "general",
      "random",
      "sales-private",
    ]);
    expect(await of(member.sofia)).toEqual([
      "Octember",
      "business-cards",
      "events",
      "general",
      "leads-private",
      "random",
    ]);
    expect(await of(member.guest)).toEqual(["Octember", "business-cards"]);
    const { json } = await get(lab, `state?as=${member.minsu}`);
    expect(json).toMatchObject({
      workspace: { id: "T0LOCAL01", name: "Octember Lab" },
      me: { id: member.minsu, name: "민수", language: "ko-KR", guest: false, bot: false },
      commands: expect.arrayContaining([{ command: "/octember", description: "Find people", hint: "find NAME" }]),
    });
  });

  it("shows a page that knows nobody yet what the first member sees", async () => {
    const lab = await openLab();
    const { status, json } = await get(lab, "state");
    expect([status, (json as PageState).me.bot, (json as PageState).me.guest]).toEqual([200, false, false]);
    expect((await get(lab, `messages?channel=${cards}`)).status).toBe(404);
  });

  it("refuses who isn't there, and the bot", async () => {
    const lab = await openLab();
    expect((await get(lab, "state?as=U0NOBODY")).status).toBe(404);
    expect((await get(lab, `state?as=${app.bot}`)).status).toBe(404);
    lab.workspace.owner.changeMember(member.sofia, { left: true });
    expect((await get(lab, `state?as=${member.sofia}`)).status).toBe(404);
  });

  it("answers to its own Host only, against names that are pointed at this machine", async () => {
    const lab = await openLab();
    const { port } = new URL(lab.url);
    expect(await statusOf(lab, { host: `127.0.0.1:${port}` })).toBe(200);
    expect(await statusOf(lab, { host: `localhost:${port}` })).toBe(200);
    for (const host of ["evil.example", `evil.example:${port}`, "127.0.0.1:1", `127.0.0.1.evil.example:${port}`])
      expect(await statusOf(lab, { host })).toBe(403);
  });

  it("answers to its own Origin only, against other sites' forms and scripts", async () => {
    const lab = await openLab();
    const { host, port } = new URL(lab.url);
    expect(await statusOf(lab, { host, origin: `http://localhost:${port}` })).toBe(200);
    for (const origin of ["https://evil.example", "null", `https://127.0.0.1:${port}`, "http://127.0.0.1:1"])
      expect(await statusOf(lab, { host, origin })).toBe(403);
    expect(await statusOf(lab, { host, "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await statusOf(lab, { host, "sec-fetch-site": "same-origin" })).toBe(200);
  });

  it("takes only JSON, so that no foreign form can be sent", async () => {
    const lab = await openLab();
    const body = JSON.stringify({ as: member.dana, channel: cards, text: "x", files: [] });
    const send = async (type: string, sent = body) => {
      const headers = { "content-type": type };
      return (await fetch(`${lab.url}/workspace/messages`, { method: "POST", headers, body: sent })).status;
    };
    expect(await send("text/plain")).toBe(415);
    expect(await send("application/json", "{")).toBe(400);
    expect(await send("application/json")).toBe(200);
    expect((await get(lab, "constructor?as=U1")).status).toBe(404);
    expect((await post(lab, "toString", { as: member.dana })).status).toBe(404);
  });

  it.for([
    ["messages", { channel: cards, text: "x" }, "missing required field: files"],
    ["messages", { channel: 1, text: "x", files: [] }, "must provide a string [json-pointer:/channel]"],
    ["messages", { channel: cards, text: "x", files: [], colour: "red" }, "invalid additional property: colour"],
    ["actions", { container: { type: "home" }, block_id: "b", action_id: "a" }, "unsupported type: home"],
    ["views/submit", { view_id: "V1", state: { name: "x" } }, "must provide an object [json-pointer:/state/name]"],
  ] as const)("refuses what the page never sends to %s", async ([path, sent, error]) => {
    const lab = await openLab();
    const answer = await post(lab, path, { as: member.dana, ...sent });
    expect(answer).toEqual({ status: 400, json: { error: expect.stringContaining(error) } });
  });

  it("gives a file to members who can see it, and its private URL to the bot's token alone", async () => {
    const lab = await openLab();
    const upload = await fetch(`${lab.url}/workspace/files?as=${member.minsu}&name=${encodeURIComponent("명함.png")}`, {
      method: "POST",
      body: onePixel,
    });
    const { file } = (await upload.json()) as { file: { id: string; name: string } };
    expect(file).toMatchObject({ name: "명함.png", mimetype: "image/png", size: onePixel.length });
    const status = async (id: string) => (await fetch(`${lab.url}/workspace/files/${file.id}?as=${id}`)).status;
    expect([await status(member.minsu), await status(member.dana)]).toEqual([200, 404]);
    await post(lab, "messages", { as: member.minsu, channel: channel.salesPrivate, text: "", files: [file.id] });
    expect([await status(member.dana), await status(member.sofia)]).toEqual([200, 404]);
    const { body } = await lab.delivery((one) => one.body.event?.files !== undefined);
    const url = body.event.files[0].url_private;
    const read = async (headers: Record<string, string>) => (await fetch(url, { headers })).headers.get("content-type");
    expect(await read({})).toMatch("text/html");
    expect(await read({ authorization: "Bearer xoxb-another" })).toMatch("text/html");
    expect(await read({ authorization: `Bearer ${botToken}` })).toBe("image/png");
    lab.workspace.owner.remove(channel.salesPrivate, app.bot);
    expect(await read({ authorization: `Bearer ${botToken}` })).toMatch("text/html");
  });

  it("refuses a file of more than 50 MB, and what isn't the member's to post", async () => {
    const lab = await openLab();
    const large = new Uint8Array(50 * 1024 * 1024 + 1);
    const response = await fetch(`${lab.url}/workspace/files?as=${member.dana}&name=a.jpg`, {
      method: "POST",
      body: large,
    });
    expect([response.status, await response.json()]).toEqual([
      413,
      { error: "a file may have at most 52428800 bytes" },
    ]);
    const { id } = lab.workspace.as(member.minsu).upload("a.jpg", onePixel);
    const message = { as: member.dana, channel: cards, text: "", files: [id] };
    expect(await post(lab, "messages", message)).toEqual({ status: 404, json: { error: `there is no file ${id}` } });
    expect((await post(lab, "messages", { ...message, files: [] })).status).toBe(404);
    expect(
      (await post(lab, "messages", { ...message, text: "x", files: [], channel: channel.leadsPrivate })).status,
    ).toBe(404);
    expect((await post(lab, "messages", { ...message, text: "x", files: [], thread_ts: "1.1" })).status).toBe(404);
  });

  it("streams what happens to the member's page", async () => {
    const lab = await openLab();
    const stream = await fetch(`${lab.url}/workspace/events?as=${member.dana}`);
    expect(stream.headers.get("content-type")).toMatch("text/event-stream");
    await post(lab, "messages", { as: member.minsu, channel: cards, text: "안녕", files: [] });
    const seen: PageEvent[] = [];
    let text = "";
    for await (const part of stream.body ?? []) {
      text += Buffer.from(part).toString("utf8");
      seen.push(...[...text.matchAll(/^data: (.+)$/gm)].map(([, json]) => JSON.parse(json ?? "") as PageEvent));
      if (seen.some((event) => event.type === "channels")) break;
    }
    expect(seen.find((event) => event.type === "message")?.message).toMatchObject({ text: "안녕", user: member.minsu });
    const rooms = seen.find((event) => event.type === "channels")?.channels ?? [];
    expect(rooms.find(({ id }) => id === cards)?.unread).toBe(1);
  });

  it("counts what is unread until it is read, one's own never", async () => {
    const lab = await openLab();
    const unread = async (id: string) => {
      const { channels } = (await get(lab, `state?as=${id}`)).json as PageState;
      return channels.find((room) => room.id === cards)?.unread;
    };
    const minsu = lab.workspace.as(member.minsu);
    minsu.post({ channel: cards, text: "one", files: [] });
    const { ts } = minsu.post({ channel: cards, text: "two", files: [] });
    minsu.post({ channel: cards, text: "a reply", files: [], thread_ts: ts });
    expect([await unread(member.dana), await unread(member.minsu)]).toEqual([2, 0]);
    await post(lab, "read", { as: member.dana, channel: cards, ts });
    expect(await unread(member.dana)).toBe(0);
  });

  it("posts a sample card with one click, only one that is listed", async () => {
    const samples = await mkdtemp(join(tmpdir(), "octember-samples-"));
    await writeFile(join(samples, "ko.png"), onePixel);
    await writeFile(join(samples, "secret.txt"), "x");
    await writeFile(
      join(samples, "samples.json"),
      JSON.stringify([{ name: "ko.png", file: "ko.png", label: { en: "Korean card", ko: "한국어 명함" } }]),
    );
    const lab = await openLab({ samples });
    const { json } = await get(lab, `state?as=${member.dana}`);
    const label = { en: "Korean card", ko: "한국어 명함" };
    expect((json as PageState).samples).toEqual([{ name: "ko.png", label, url: "/workspace/samples/ko.png" }]);
    expect((await fetch(`${lab.url}/workspace/samples/ko.png`)).headers.get("content-type")).toBe("image/png");
    for (const name of ["secret.txt", "..%2Fsamples.json", "samples.json"])
      expect((await fetch(`${lab.url}/workspace/samples/${name}`)).status).toBe(404);
    const sent = { as: member.dana, channel: cards, text: "", files: ["sample:ko.png"] };
    expect((await post(lab, "messages", sent)).status).toBe(200);
    expect(lab.workspace.as(member.minsu).messages(cards)).toMatchObject([
      { files: [{ name: "ko.png", size: onePixel.length }] },
    ]);
  });

  it("opens a DM between members, which the app can't see", async () => {
    const lab = await openLab();
    const { json } = await post(lab, "channels", { as: member.dana, with: member.minsu });
    expect((await post(lab, "channels", { as: member.minsu, with: member.dana })).json).toEqual(json);
    const room = String(json.channel);
    lab.workspace.as(member.dana).post({ channel: room, text: "secret", files: [] });
    await lab.workspace.delivered();
    expect(lab.deliveries).toEqual([]);
    expect(await lab.call("conversations.info", { channel: room })).toEqual({ ok: false, error: "channel_not_found" });
    expect((await get(lab, `messages?as=${member.sofia}&channel=${room}`)).status).toBe(404);
  });

  it("keeps its folder from other users of the machine", async () => {
    const lab = await openLab();
    const mode = async (path: string) => ((await stat(join(lab.folder, path))).mode & 0o077).toString(8);
    expect([await mode("workspace.db"), await mode("files")]).toEqual(["0", "0"]);
  });
});
