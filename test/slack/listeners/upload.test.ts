import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { channel, member, team } from "../../../app/local/workspace/world/seed.ts";
import { eventually, type Octember, openOctember, readable } from "./open-octember.ts";

const jisoo = "Contoso Corporation\nJisoo Park\nSales Manager\nM +82 10-1234-5678\njisoo@contoso.com";
const minho = "Fabrikam Inc.\nMinho Lee\nEngineer\nM +82 10-8765-4321\nminho@fabrikam.com";

/** Asks for a link. @returns it, with where it stands */
async function asked(octember: Octember, as: string) {
  expect(readable(await octember.run(as, "upload"))).toMatch(/direct messages|다이렉트/);
  const direct = `D0${as.slice(2)}`;
  const place = octember.said(as, direct).findLast((one) => readable(one).includes("/slack/upload?t="));
  const [link = ""] = readable(place).match(/http:[^"]+\/slack\/upload\?t=[\w.-]+/) ?? [];
  const answers = () => octember.said(as, direct).filter((one) => one.thread_ts === place?.ts && one.ts !== place?.ts);
  return { link, direct, answers };
}

/** As the page does it. */
async function send(link: string, photo: string, type = "image/jpeg") {
  const body = JSON.stringify({ bytes: Buffer.byteLength(photo), type });
  const granted = await fetch(link, { method: "POST", body });
  if (!granted.ok) return granted.status;
  const { url, headers } = (await granted.json()) as { url: string; headers: Record<string, string> };
  return (await fetch(url, { method: "PUT", headers: typed(headers), body: photo })).status;
}

describe("/octember upload", () => {
  it("gives a link to a page; a photo sent by it becomes a contact, answered in the link's thread, for its member alone", async () => {
    const octember = await openOctember();
    const { link, answers } = await asked(octember, member.dana);
    const page = await fetch(link);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Choose photos");
    expect(await send(link, jisoo)).toBe(200);
    const [answer] = await eventually(() => (answers().some((one) => one.edited) ? answers() : undefined));
    expect(readable(answer)).toContain("Jisoo Park");
    await octember.heard();
    expect(readable(await octember.run(member.dana, "find jisoo"))).toContain("Jisoo Park");
    expect(readable(await octember.run(member.minsu, "find jisoo"))).not.toContain("Jisoo Park");
    expect(octember.logged.join("\n")).not.toContain(link.split("?t=")[1]);
  });

  it("answers all photos of a link in one message, ten of them, and can be corrected like any other", async () => {
    const octember = await openOctember();
    const { link, direct, answers } = await asked(octember, member.dana);
    for (const photo of [jisoo, minho]) expect(await send(link, photo)).toBe(200);
    for (let nth = 2; nth < 11; nth += 1) expect(await send(link, `nothing ${nth}`)).toBe(200);
    await octember.heard();
    expect(answers()).toHaveLength(1);
    const said = readable(answers()[0]);
    for (const one of ["Jisoo Park", "Minho Lee", "at most ten photos"]) expect(said).toContain(one);
    const [answer] = answers();
    if (answer === undefined) throw new Error("nothing was answered");
    const form = await octember.openForm(member.dana, answer, "correct", direct);
    expect(JSON.stringify(form.view.blocks)).toContain("Sales Manager");
    expect(JSON.stringify(form.view.blocks)).not.toContain("slack_file");
  });

  it("says so on the page, in the member's language, once the link is of no use", async () => {
    const octember = await openOctember();
    const { link } = await asked(octember, member.minsu);
    expect(await (await fetch(link)).text()).toContain("사진 고르기");
    const other = link.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
    const refused = await fetch(other, { headers: { "accept-language": "ko-KR" } });
    expect(refused.status).toBe(410);
    expect(await refused.text()).toContain("더는 쓸 수 없는 링크예요");
    expect(await send(other, jisoo)).toBe(410);
  });

  it("refuses what is too large or no photo, and a second photo by one grant", async () => {
    const octember = await openOctember();
    const { link } = await asked(octember, member.dana);
    const grant = (asking: string) => fetch(link, { method: "POST", body: asking });
    expect((await grant('{"bytes": 20971521, "type": "image/jpeg"}')).status).toBe(413);
    for (const asking of ["", "{", '"x"', "null", '{"bytes": 0}', '{"bytes": "3"}', "x".repeat(5_000)])
      expect([asking, (await grant(asking)).status]).toEqual([asking, 400]);
    const { url, headers } = (await (await grant('{"bytes": 3, "type": "text/html"}')).json()) as Granted;
    expect(headers["content-type"]).toBe("application/octet-stream");
    const put = async (body: string) => (await fetch(url, { method: "PUT", headers: typed(headers), body })).status;
    expect(await put("four")).toBe(400);
    expect(await put("abc")).toBe(200);
    expect(await put("xyz")).toBe(412);
    expect((await fetch(`${url}x`, { method: "PUT", body: "abc" })).status).toBe(403);
  });

  it("is for members: a guest gets no link, and who left meanwhile leaves nothing behind", async () => {
    const octember = await openOctember();
    expect(readable(await octember.run(member.guest, "upload", channel.businessCards))).toMatch(/[Gg]uests/);
    const { link } = await asked(octember, member.sofia);
    octember.workspace.owner.changeMember(member.sofia, { left: true });
    await octember.heard();
    expect(await send(link, jisoo)).toBe(200);
    await octember.heard();
    expect(await readdir(join(octember.data, "photos", team.id))).toEqual([]);
  });
});

interface Granted {
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** A client says by itself how long its body is. */
const typed = ({ "content-type": type = "" }: Record<string, string>) => ({ "content-type": type });
