import { describe, expect, it } from "vitest";
import { NoContactsFile, type NotContacts, type RecordProblem } from "../../../../app/contacts/records/record.ts";
import { readAll, readPeople } from "../read-text.ts";
import { says } from "../says.ts";

const header = "name,title,company,phone,email,address,website,member,met_on,note";

async function read(text: string | Uint8Array, size?: number) {
  const all = await readAll("people.csv", text, size);
  return all.map((one) => ("error" in one ? one : says(one)));
}

const refusal = (content: string | Uint8Array, file = "people.csv") =>
  readAll(file, content).then(
    () => "read",
    (error: unknown) => (error instanceof NoContactsFile ? error.problem : String(error)),
  );

describe("a CSV with a broken row", () => {
  it.each<[string, RecordProblem, string | undefined]>([
    ["Kim,,,,k@contoso.com,,,,last week,", "no-date", "last week"],
    ["Kim,,,,k@contoso.com,,,,10/3/2026,", "ambiguous-date", "10/3/2026"],
    ["Kim,,,,k@contoso.com,,,,2126-10-03,", "future-date", "2126-10-03"],
    ["Kim,,,,k@contoso.com,,,somebody,,", "no-member", "somebody"],
    [",Manager,,,,Seoul,,,,a note", "nobody", undefined],
    ["Kim,,,,k@contoso.com,,,,,a note,and more", "too-many-cells", "and more"],
    ['"Kim,,,,k@contoso.com,,,,,', "open-quote", undefined],
    ["K\ufffdm,,,,k@contoso.com,,,,,", "unreadable", undefined],
    [`${"x".repeat(300_000)},,,,,,,,,`, "too-large", undefined],
  ])("names it by its line and reads the rest: $1", async (row, error, detail) => {
    const rows = (from: number) =>
      Array.from({ length: 50 }, (_, n) => `"Lee ${from + n}",,,,l${from + n}@contoso.com,,,,,`);
    const all = await readAll("people.csv", [header, ...rows(2), row, ...rows(53), ""].join("\r\n"), 777);
    expect(all.filter((one) => "error" in one)).toEqual([{ at: 52, error, ...(detail && { detail }) }]);
    expect(all).toHaveLength(101);
    expect(all.map(({ at }) => at)).toEqual(Array.from({ length: 101 }, (_, n) => n + 2));
  });

  it("names line 5,000 of 10,000", async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, n) => `Person ${n},,"Contoso, Inc.",,p${n}@contoso.com,,,,2026-10-03,`,
    );
    rows[4_998] = 'Person,,"Contoso, Inc.,,p@contoso.com,,,,,';
    const all = await readAll("people.csv", [header, ...rows].join("\n"));
    expect(all.filter((one) => "error" in one)).toEqual([{ at: 5_000, error: "open-quote" }]);
    expect(all).toHaveLength(10_000);
  });

  it("names an open quote on the last line", async () => {
    expect(await read(`name,email\nKim,k@contoso.com\n"Lee,l@contoso.com`)).toEqual([
      { names: ["Kim"], emails: ["k@contoso.com"] },
      { at: 3, error: "open-quote" },
    ]);
  });
});

describe("a CSV that is odd but clear", () => {
  it("has rows that are too short, or long by empty cells", async () => {
    expect(await read(`${header}\nKim\n\n   \nLee,,Contoso,,,,,,,,,,,\n,,,,,,,,,`)).toEqual([
      { names: ["Kim"] },
      { names: ["Lee"], companies: ["Contoso"] },
    ]);
  });

  it("has a byte order mark, semicolons or tabs, any order of columns, CR alone and NULs", async () => {
    const kim = [{ names: ["Kim"], emails: ["k@contoso.com"], companies: ["Contoso"] }];
    expect(await read("\ufeffcompany;EMAIL;Name\nContoso;k@contoso.com;Kim\n")).toEqual(kim);
    expect(await read("company\temail\tname\rContoso\tk@contoso.com\tKim\r")).toEqual(kim);
    expect(await read("sep=;\r\ncompany;email;name\r\nContoso;k@contoso.com;Ki\0m\r\n")).toEqual(kim);
  });

  it("has 200 columns, of which few are known", async () => {
    const columns = Array.from({ length: 200 }, (_, n) => (n === 150 ? "email" : n === 199 ? "name" : `field ${n}`));
    const cells = columns.map((column) => ({ email: "k@contoso.com", name: "Kim" })[column] ?? "x");
    expect(await read(`${columns.join(",")}\n${cells.join(",")}`)).toEqual([
      { names: ["Kim"], emails: ["k@contoso.com"] },
    ]);
  });

  it("has quoted cells over several lines, doubled quotes, and quotes that are none", async () => {
    const text = `name,company,note\n"Kim","Contoso, ""Asia""","one, a\n\ntwo, b"\nLee,5" Screens,\nPark,,"x"\n`;
    expect(await read(text, 3)).toEqual([
      { names: ["Kim"], companies: ['Contoso, "Asia"'], notes: ["one, a\n\ntwo, b"] },
      { names: ["Lee"], companies: ['5" Screens'] },
      { names: ["Park"], notes: ["x"] },
    ]);
  });

  it("has formulas for values: text stays text, and what an export made harmless is as it was", async () => {
    expect(await read("name,company,note\n'=cmd(),=1+1,'+82 10\n'quoted',O'Neill,-")).toEqual([
      { names: ["=cmd()"], companies: ["=1+1"], notes: ["+82 10"] },
      { names: ["'quoted'"], companies: ["O'Neill"], notes: ["-"] },
    ]);
  });

  it("has several values in a cell", async () => {
    const [row, ...more] = await read(
      'phone,email,website,member,tags\n"02-345-6789 (팩스) ::: M. 010-2345-6789; 1588-0000","k@contoso.com; Kim <kim@contoso.com>",contoso.com www.contoso.kr,"U0MINSU, Hana@Contoso.com","a, b"',
    );
    expect(more).toEqual([]);
    expect(row).toEqual({
      phones: ["mobile 010-2345-6789 +821023456789", "phone 1588-0000 +8215880000", "fax 02-345-6789 +8223456789"],
      emails: ["k@contoso.com", "kim@contoso.com"],
      websites: ["contoso.com", "www.contoso.kr"],
      members: ["U0MINSU", "hana@contoso.com"],
      tags: ["a", "b"],
    });
  });

  it("has numbers that a spreadsheet took the zero of, and a preface as LinkedIn writes it", async () => {
    expect(await read("name,phone\nKim,1023456789\n")).toEqual([
      { names: ["Kim"], phones: ["mobile 1023456789 +821023456789"] },
    ]);
    const preface = 'Notes:\n"When exporting your connections, some may be missing."\n\n';
    const rows =
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nGrace,Hopper,https://example.com/in/grace,,US Navy,Rear Admiral,03 Oct 2026\n";
    expect(await read(preface + rows)).toEqual([
      {
        names: ["Grace Hopper"],
        companies: ["US Navy"],
        titles: ["Rear Admiral"],
        websites: ["https://example.com/in/grace"],
      },
    ]);
  });

  it("names what it could not take of a person, and takes the rest", async () => {
    const long = Array.from({ length: 10_000 }, (_, n) => `line ${n} of the notes`).join("\n");
    const rows = `${header}\nKim,${"t".repeat(200)},,none 12,no mail,,not a site,,,"${long}"\n`;
    const [record] = await readPeople("people.csv", rows);
    expect(record && says(record).left).toEqual([
      "phones no-phone",
      "titles too-long",
      "emails no-mail",
      "websites no-website",
      "notes too-many",
    ]);
    expect(record?.cards[0].fields.titles[0]?.value).toHaveLength(150);
    expect(record?.notes.every(({ text }) => text.length <= 2000)).toBe(true);
    expect(long.startsWith(record?.notes.map(({ text }) => text).join("\n") ?? "-")).toBe(true);
  });

  it("is in UTF-16 with and without its mark, or in EUC-KR, however it is cut into chunks", async () => {
    const text = "이름,회사,이메일\n박지수,푸른하늘,jisoo@contoso.com\n";
    const utf16 = Buffer.from(text, "utf16le");
    const expected = [{ names: ["박지수"], companies: ["푸른하늘"], emails: ["jisoo@contoso.com"] }];
    for (const bytes of [
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      utf16,
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
      Buffer.from(
        "c0ccb8a72cc8b8bbe72cc0ccb8dec0cf0ab9dac1f6bcf62cc7aab8a5c7cfb4c32c6a69736f6f40636f6e746f736f2e636f6d0a",
        "hex",
      ),
    ]) {
      for (const size of [1, 7, 65_536]) expect(await read(new Uint8Array(bytes), size)).toEqual(expected);
    }
  });

  it("says in which encoding it is only after much ASCII", async () => {
    const rows = Array.from({ length: 4_000 }, (_, n) => `Person ${n},p${n}@contoso.com`);
    const all = await readPeople("people.csv", `name,email\n${rows.join("\n")}\n박지수,jisoo@contoso.com\n`);
    expect(all.at(-1)?.cards[0].fields.names[0]?.value.written).toBe("박지수");
  });
});

describe("a row made to keep a reader busy", () => {
  it.each([" ", "\\", "a", "@", "a@", "a.", ";", ":::", "1", "1,", "(", "'", "-", "=", " ::: ", "\n"])(
    "is read, or refused, at once: many thousands of %j in every column",
    async (part) => {
      const cell = part.repeat(part === "\n" ? 20_000 : 200_000 / part.length);
      const columns = [...header.split(","), "tags", "family name", "street", "octember_id"];
      for (const [at] of columns.entries()) {
        const cells = columns.map((column, other) =>
          other === at ? `"x${cell}x"` : column === "email" ? "k@contoso.com" : "",
        );
        const all = await readAll("people.csv", `${columns.join(",")}\n${cells.join(",")}\n`);
        expect(all).toHaveLength(1);
      }
    },
  );
});

describe("a file that is no CSV of contacts", () => {
  it.each<[string, string | Uint8Array, NotContacts]>([
    ["people.csv", "", "empty"],
    ["people.csv", "\n \n", "empty"],
    ["people.csv", "Kim,Contoso,k@contoso.com\nLee,Fabrikam,l@fabrikam.com\n", "no-header"],
    ["people.csv", "Note,Birthday\nx,y\n", "no-header"],
    ["photo.csv", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), "binary"],
    ["people.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), "spreadsheet"],
    ["people.zip", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), "binary"],
    ["people.csv", Uint8Array.from({ length: 500 }, (_, n) => (n * 7) % 256), "binary"],
    [
      "people.csv",
      new Uint8Array([...Buffer.from("name,email\n"), ...Array(40).fill([0x93, 0xfa, 0x96, 0x7b]).flat()]),
      "encoding",
    ],
  ])("is refused: %s", async (file, content, problem) => {
    expect(await refusal(content, file)).toBe(problem);
  });
});
