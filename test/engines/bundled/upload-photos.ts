import { expect } from "vitest";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import type { openBundled } from "./open-bundled.ts";

type Bundled = Awaited<ReturnType<typeof openBundled>>;

const card = "Contoso Corporation\nJisoo Park\nSales Director\nM +82 10-1234-5678\njisoo@contoso.com";

/**
 * `/octember upload`: the link's page, a grant, the photo put by it through API Gateway, its arrival, and the answer in the member's direct
 * messages; and nothing gets in by a grant but what was granted.
 * @returns what the door refused, and had to
 */
export async function uploadPhoto({ workspace: slack, api, handOn, door }: Bundled) {
  const minsu = slack.as(member.minsu);
  const direct = `D0${member.minsu.slice(2)}`;
  const said = (place: string) => JSON.stringify(minsu.messages(place).filter(({ user }) => user === app.bot));
  await minsu.command(channel.general, "/octember upload");
  const link = () => /https:\/\/[\w.-]+\/live\/slack\/upload\?t=[\w.-]+/.exec(said(direct))?.[0];
  while (link() === undefined) await handOn();
  const page = link() ?? "";
  expect(await api.ask(page)).toMatchObject({ status: 200, body: expect.stringContaining("<input") });
  expect((await api.ask(page.replace(/t=.*/, "t=stale"))).status).toBe(410);

  const body = Buffer.from(card);
  const asked = Buffer.from(JSON.stringify({ bytes: body.length, type: "image/jpeg" }));
  const grant = await api.ask(page, { method: "POST", headers: { "content-type": "application/json" }, body: asked });
  expect(grant.status).toBe(200);
  const { url, headers } = JSON.parse(grant.body) as { url: string; headers: Record<string, string> };

  const put = (over: Record<string, string> = {}, where = url, what = body) =>
    api.ask(where, { method: "PUT", headers: { ...headers, ...over }, body: what });
  expect((await put({ "x-amz-meta-member": member.haeun })).status).toBe(403);
  expect((await put({ "content-type": "text/html" })).status).toBe(403);
  expect((await put({}, url.replace("/photos/", "/photos/x"))).status).toBe(403);
  expect((await put({}, url.replace(/&X-Amz-Signature=\w+/, ""))).status).toBe(400);
  expect((await put({ "content-length": `${body.length + 1}` }, url, Buffer.from(`${card}!`))).status).toBe(403);
  const refused = [...door.refused];
  expect(refused.map(({ who, action }) => `${who} ${action}`)).toEqual(
    Array.from({ length: 4 }, () => "receive s3:SignatureDoesNotMatch"),
  );
  expect((await put()).status).toBe(200);
  expect((await put()).status).toBe(412);
  while (!said(direct).includes("Sales Director")) await handOn();
  return refused;
}
