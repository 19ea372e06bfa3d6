import { cp, mkdtemp } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { botToken, type Lab, onePixel, openLab } from "./lab.ts";

const cards = channel.businessCards;

async function _get(lab: Lab, path: string) {
  const response = await fetch(`${lab.url}/workspace/${path}`);
  return { status: response.status, json: await response.json() };
}

async function _post(lab: Lab, path: string, body: object) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${lab.url}/workspace/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

/** With a Host of one's own, which `fetch` doesn't send. */
function _statusOf(lab: Lab, headers: Record<string, string>, method = "GET"): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(`${lab.url}/workspace/state?as=${member.dana}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("a workspace whose program was killed", () => {
  it("has every message, file and event that was not delivered", async () => {
    const first = await openLab({ reply: () => "silence" });
    const minsu = first.workspace.as(member.minsu);
    const { id } = minsu.upload("card.png", onePixel);
    minsu.post({ channel: cards, text: "a card", files: [id] });
    await first.delivery(({ body }) => body.event?.text === "a card");
    const parent = await mkdtemp(join(tmpdir(), "octember-killed-"));
    const folder = join(parent, "workspace");
    // What lies on disk while the event is under way is what a killed program leaves behind.
    await cp(first.folder, folder, { recursive: true });

    const later = await openLab({ folder });
    const { body, headers } = await later.delivery((one) => one.body.event?.text === "a card");
    expect(headers).not.toHaveProperty("x-slack-retry-num");
    const bytes = await fetch(body.event.files[0].url_private, { headers: { authorization: `Bearer ${botToken}` } });
    expect(Buffer.from(await bytes.arrayBuffer())).toEqual(onePixel);
    const newer = later.workspace.as(member.minsu).post({ channel: cards, text: "later", files: [] });
    expect(Number(newer.ts)).toBeGreaterThan(Number(body.event.ts));
  });
});
