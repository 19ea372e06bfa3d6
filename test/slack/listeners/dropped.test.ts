import { describe, expect, it } from "vitest";
import type { PageMessage } from "../../../app/local/page-api.ts";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { eventually, type Octember, openOctember, readable } from "./open-octember.ts";

const people = `name,company,email,met_on
Jisoo Park,Contoso,jisoo@contoso.com,2025-03-01
Amelia Hart,Fabrikam,amelia@fabrikam.com,
`;

/** Drops a file into the DM, and waits until its reply is as it will stay. */
async function drop(octember: Octember, as: string, name: string, content: string | Uint8Array): Promise<PageMessage> {
  const who = octember.workspace.as(as);
  const { channel: direct } = who.direct(app.bot);
  const files = [who.upload(name, Buffer.from(content)).id];
  const { ts } = who.post({ channel: direct, text: "", files });
  return eventually(() =>
    octember.said(as, direct).find((one) => one.thread_ts === ts && !one.ephemeral && one.edited),
  );
}

async function expectFound(octember: Octember, as: string, query: string, is: boolean) {
  await eventually(async () =>
    readable(await octember.run(as, `find ${query}`)).includes("show_contact") === is ? true : undefined,
  );
}

describe("a CSV file dropped into the DM", () => {
  it("becomes contacts that its owner alone can find, and says so in its thread", async () => {
    const octember = await openOctember();
    const reply = readable(await drop(octember, member.dana, "people.csv", people));
    expect(reply).toContain("people.csv: 2 contacts imported.");
    expect(reply).toContain("Only you can find them.");
    await expectFound(octember, member.dana, "jisoo", true);
    await expectFound(octember, member.minsu, "jisoo", false);
    const again = readable(await drop(octember, member.dana, "again.csv", people));
    expect(again).toContain("I had all 2 contacts already");
    expect(again).not.toContain("share_import");
  });

  it("is shared with the team as a whole, and made private again", async () => {
    const octember = await openOctember();
    const { channel: direct } = octember.workspace.as(member.dana).direct(app.bot);
    const reply = await drop(octember, member.dana, "people.csv", people);
    const shared = await octember.press(member.dana, reply, "share_import", direct);
    expect(readable(shared)).toContain("can find 2 contacts of this file now");
    await expectFound(octember, member.minsu, "amelia", true);
    await expectFound(octember, member.sofia, "jisoo", true);
    const hidden = await octember.press(member.dana, shared, "unshare_import", direct);
    expect(readable(hidden)).toContain("found by you alone again");
    await expectFound(octember, member.minsu, "amelia", false);
    await expectFound(octember, member.dana, "amelia", true);
  });

  it("names the lines that are broken, and sends a file with all of them where they are many", async () => {
    const octember = await openOctember();
    const { channel: direct } = octember.workspace.as(member.minsu).direct(app.bot);
    const broken = Array.from({ length: 8 }, (_, at) => `Person ${at},Contoso,,1/${at + 2}/2025\n`).join("");
    const reply = readable(await drop(octember, member.minsu, "섞인.csv", people + broken));
    expect(reply).toContain("연락처 2개를 가져왔어요");
    expect(reply).toContain("8개는 가져오지 못했어요");
    expect(reply).toContain("5번째 줄: ‘1/3/2025’");
    const files = await eventually(() => {
      const sent = octember.said(member.minsu, direct).flatMap((one) => one.files ?? []);
      return sent.length > 0 ? sent : undefined;
    });
    expect(files.map(({ name }) => name)).toEqual(["not-imported.csv"]);
  });

  it.each([
    ["empty.csv", "", "is empty"],
    ["photo.csv", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "no text"],
    ["people.xlsx", Buffer.from("504b0304140006000800", "hex"), "spreadsheet"],
    ["people.vcf", "name,mail\nJisoo,j@contoso.com\n", "BEGIN:VCARD"],
    ["notes.csv", "hello\nworld\n", "names its columns"],
    ["huge.csv", Buffer.alloc(20_000_001, "a"), "larger than 20 MB"],
  ])("says what to do about %s", async (name, content, says) => {
    const octember = await openOctember();
    const reply = readable(await drop(octember, member.dana, name, content));
    expect(reply).toContain(`I can't import ${name}`);
    expect(reply).toContain(says);
  });
});

describe("a vCard dropped into the DM", () => {
  it("becomes a contact known to who dropped it", async () => {
    const octember = await openOctember();
    const card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Evan Cole\r\nEMAIL:evan@fabrikam.com\r\nEND:VCARD\r\n";
    expect(readable(await drop(octember, member.dana, "evan.vcf", card))).toContain("1 contact imported");
    const intro = readable(await octember.run(member.dana, "intro evan cole"));
    expect(intro).toContain("You know");
  });
});

describe("a CSV file in a channel", () => {
  it("is left alone", async () => {
    const octember = await openOctember();
    const dana = octember.workspace.as(member.dana);
    dana.post({ channel: channel.businessCards, text: "", files: [dana.upload("people.csv", Buffer.from(people)).id] });
    await octember.heard();
    expect(octember.said(member.dana, channel.businessCards)).toEqual([]);
    await expectFound(octember, member.dana, "jisoo", false);
  });
});
