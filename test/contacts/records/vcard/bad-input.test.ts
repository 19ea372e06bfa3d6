import { describe, expect, it } from "vitest";
import { NoContactsFile, type RecordProblem } from "../../../../app/contacts/records/record.ts";
import { readAll, readPeople } from "../read-text.ts";
import { says } from "../says.ts";

const card = (name: string, ...lines: readonly string[]) =>
  ["BEGIN:VCARD", "VERSION:3.0", `FN:${name}`, ...lines, "END:VCARD", ""].join("\r\n");

async function read(text: string | Uint8Array, size?: number) {
  const all = await readAll("people.vcf", text, size);
  return all.map((one) => ("error" in one ? one : says(one)));
}

describe("a file of vCards with a broken one in the middle", () => {
  it.each<[RecordProblem, string, string | undefined]>([
    ["no-end", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Kim\r\n", undefined],
    ["no-property", card("Kim", "what is this"), "8: what is this"],
    ["no-property", "BEGIN:VCRD\r\nFN:Kim\r\nEND:VCARD\r\n", "BEGIN:VCRD"],
    ["nobody", card("", "NOTE:who?"), undefined],
    ["unreadable", card("K\ufffdm"), undefined],
    ["too-large", card("Kim", ...Array.from({ length: 6_000 }, (_, n) => `EMAIL:k${n}@contoso.com`)), undefined],
  ])("names it by its line and reads the rest: %s", async (error, broken, detail) => {
    expect(await read(`${card("Lee")}${broken}${card("Park")}`, 13)).toEqual([
      { names: ["Lee"] },
      { at: 5, error, ...(detail && { detail }) },
      { names: ["Park"] },
    ]);
  });

  it("names one that doesn't end at the end of the file, and goes on after an end too many", async () => {
    expect(await read(`END:VCARD\n${card("Lee")}END:VCARD\n\nBEGIN:VCARD\nFN:Kim`)).toEqual([
      { names: ["Lee"] },
      { at: 8, error: "no-end" },
    ]);
  });
});

describe("a vCard that is odd but clear", () => {
  it("has 10,000 lines of notes, folded or not: what is too long is cut, and said", async () => {
    const folded = Array.from({ length: 10_000 }, (_, n) => ` line ${n} of a very long note\\n`).join("\r\n");
    const unfolded = Array.from({ length: 10_000 }, (_, n) => `line ${n} of a very long note`).join("\r\n");
    for (const lines of [`NOTE:\r\n${folded}`, `NOTE:${unfolded}`]) {
      const [kim, lee, ...more] = await readPeople("people.vcf", card("Kim", lines) + card("Lee"));
      expect(more).toEqual([]);
      expect(lee && says(lee)).toEqual({ names: ["Lee"] });
      expect(kim && says(kim)).toMatchObject({ names: ["Kim"], left: expect.arrayContaining(["notes too-many"]) });
      expect(kim?.notes.length).toBeLessThanOrEqual(100);
      expect(kim?.notes.every(({ text }) => text.length <= 2000)).toBe(true);
      expect(kim?.notes[0]?.text).toMatch(/^line 0 of a very long note\nline 1 of/);
    }
  });

  it("has a photo of megabytes, folded, on one line or without indents, which is not kept", async () => {
    const line = "/9j/4AAQSkZJRgABAQAAAQABAAD2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkS";
    const many = (between: string) => Array<string>(40_000).fill(line).join(between);
    for (const photo of [
      `PHOTO;ENCODING=b;TYPE=JPEG:${many("\r\n ")}`,
      `PHOTO;ENCODING=b;TYPE=JPEG:${many("")}`,
      `PHOTO;JPEG;BASE64:\r\n${many("\r\n")}\r\n`,
    ]) {
      expect(await read(card("Kim", photo, "EMAIL:k@contoso.com"))).toEqual([
        { names: ["Kim"], emails: ["k@contoso.com"] },
      ]);
    }
  });

  it("has no whole name, or none at all but a mail address", async () => {
    const text =
      "BEGIN:VCARD\nVERSION:2.1\nN:Hopper;Grace\nEND:VCARD\nBEGIN:VCARD\nFN:k@contoso.com\nEMAIL:k@contoso.com\nEND:VCARD\n";
    expect(await read(text)).toEqual([{ names: ["Grace Hopper"] }, { emails: ["k@contoso.com"] }]);
  });

  it("has an agent inside, who is not the person", async () => {
    const agent = `AGENT:\n${card("Lee", "EMAIL:l@contoso.com")}`;
    expect(await read(card("Kim", agent, "EMAIL:k@contoso.com"))).toEqual([
      { names: ["Kim"], emails: ["k@contoso.com"] },
    ]);
  });

  it("has a Korean and a Latin name in one: one written, the other in its parts", async () => {
    expect(await read(card("박지수", "N:Park;Jisoo;;;", "NICKNAME:Jay"))).toEqual([
      { names: ["박지수", "Jisoo Park"] },
    ]);
  });

  it("is all in EUC-KR or UTF-16", async () => {
    const utf16 = Buffer.from(`\ufeff${card("박지수")}`, "utf16le");
    const korean = Buffer.concat([
      Buffer.from("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=EUC-KR:"),
      Buffer.from("b9dac1f6bcf6", "hex"),
      Buffer.from("\nEND:VCARD\n"),
    ]);
    for (const bytes of [utf16, korean]) {
      expect(await read(new Uint8Array(bytes), 5)).toEqual([{ names: ["박지수"] }]);
    }
  });

  it("is known by its first line, whatever the file is called", async () => {
    const [kim] = await readPeople("contacts.txt", `\n${card("Kim")}`);
    expect(kim?.at).toBe(2);
  });
});

describe("a vCard made to keep a reader busy", () => {
  it.each([" ", "\\", "a@", ";", "=", "=41", ",", '"', ":", "(", "\r\n ", "\r\n", ";A=B"])(
    "is read, or refused, at once: many thousands of %j in every property",
    async (part) => {
      const value = part.repeat(200_000 / part.length);
      const properties = [
        "N:",
        "ORG:",
        "TEL:",
        "EMAIL:",
        "ADR:",
        "NOTE:",
        "CATEGORIES:",
        "URL:",
        "TITLE;QUOTED-PRINTABLE:",
        "TEL",
        "X-A",
      ];
      for (const property of properties) {
        const all = await readAll("people.vcf", card("Kim", `${property}${value}x`, "EMAIL:k@contoso.com"));
        expect(all).toHaveLength(1);
      }
    },
  );
});

describe("a file called .vcf that is none", () => {
  it.each([
    ["empty", ""],
    ["no-vcard", "name,email\nKim,k@contoso.com\n"],
    ["binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])("is refused: %s", async (problem, content) => {
    const refused = readAll("people.vcf", content);
    await expect(refused).rejects.toBeInstanceOf(NoContactsFile);
    await expect(refused).rejects.toMatchObject({ problem });
  });
});
