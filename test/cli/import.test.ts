import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore } from "../../app/local/open-store.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { dumpTruth } from "../adapters/sqlite/dump-truth.ts";
import { openFolder } from "./temporary-folder.ts";

const header = "name,title,company,email,phone,member,met_on,note,tags";
const jisoo = "박지수,과장,Contoso,jisoo@contoso.com,010-1234-5678,dana@acme.example,2025-03-01,met at CES,vip";
const amelia = "Amelia Hart,Designer,Fabrikam,amelia@fabrikam.com,,Bob@acme.example,2026-01-05,,";
const rows = [header, jisoo, amelia, "Evan Cole,CEO,Fabrikam,evan@fabrikam.com,,dana@acme.example,,,"].join("\n");
const dana = "Dana Reyes,,,dana@acme.example,,,,,";

describe("octember import", { timeout: 900_000 }, () => {
  it("makes contacts of a CSV file on a machine that keeps nothing yet, found at once, by their members", async () => {
    const { run, write, documents } = await openFolder();
    const people = await write("people.csv", `${rows}\n${dana}\n`);
    expect(await run("import", people)).toEqual({ status: 0, stdout: `${people}: 4 new, 0 known\n`, stderr: "" });
    const [found] = await documents("find", "ㅂㅈㅅ", "--json");
    expect(found.results).toMatchObject([{ name: "박지수", company: "Contoso", emails: ["jisoo@contoso.com"] }]);
    const [intro] = await documents("intro", "amelia hart", "--as", "dana@acme.example", "--json");
    expect(intro.paths).toMatchObject([
      { steps: [{ from: { id: "bob@acme.example" }, evidence: [{ kind: "imported", date: "2026-01-05" }] }] },
      { steps: [{ from: { id: "dana@acme.example" }, to: { name: "Evan Cole" } }, { to: { name: "Amelia Hart" } }] },
    ]);
    const [byName] = await documents("intro", "amelia hart", "--as", "Dana Reyes", "--json");
    expect(byName.paths).toEqual(intro.paths);
    const [toJisoo] = await documents("intro", "박지수", "--as", "bob@acme.example", "--json");
    expect(toJisoo.paths[0].steps[0].from).toMatchObject({ id: "dana@acme.example", name: "Dana Reyes" });
    const [suggested] = await documents("suggest", "--as", "dana@acme.example", "--json");
    expect(suggested.suggestions.map(({ name }: { name: string }) => name)).toEqual(["Amelia Hart"]);
  });

  it("changes nothing when it is run again, and takes only what is new of a file that was edited", async () => {
    const { run, write, data } = await openFolder();
    const people = await write("people.csv", rows);
    await run("import", people);
    const before = dump(data);
    expect((await run("import", people)).stdout).toContain("0 new, 3 known");
    expect(dump(data)).toEqual(before);
    await write("people.csv", rows.replace("과장", "부장"));
    expect((await run("import", people)).stdout).toContain("1 new, 2 known");
    expect((await run("find", "박지수")).stdout).toMatch(/^박지수 .*부장/);
  });

  it("names the lines that are broken, one document a file, and imports the rest", async () => {
    const { run, write } = await openFolder();
    const lines = Array.from({ length: 5_100 }, (_, at) => `Person ${at},,Contoso,person${at}@contoso.com,,,,,`);
    lines[4_998] = "Person 4998,,Contoso,person4998@contoso.com,,,1/2/2025,,";
    const people = await write("people.csv", [header, ...lines].join("\n"));
    const { status, stdout, stderr } = await run("import", "--json", people);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      file: people,
      new: 5_099,
      known: 0,
      broken: 1,
      erased: 0,
      problems: [{ line: 5_000, reason: "ambiguous-date", says: expect.stringContaining("1/2/2025") }],
      left: 0,
    });
    expect(stderr).toContain("people.csv:5000: “1/2/2025” may be two dates");
    expect((await run("find", "person5099@contoso.com")).stdout).toContain("person5099@contoso.com");
  });

  it("says of each file that can't be imported what to do, and takes the others", async () => {
    const { run, write, folder } = await openFolder();
    await mkdir(join(folder, "nothing"));
    const wrong = [
      await write("sheet.xlsx", Buffer.from("504b0304140006000800", "hex")),
      await write("none.csv", ""),
      join(folder, "missing.csv"),
      join(folder, "nothing"),
    ];
    const good = await write("people.csv", rows);
    const { status, stdout, stderr } = await run("import", ...wrong, good);
    expect(status).toBe(1);
    expect(stdout).toContain(`${good}: 3 new, 0 known\n`);
    expect(stderr).toContain("sheet.xlsx: can't read contacts from sheet.xlsx: it is a spreadsheet");
    expect(stderr).toContain("none.csv: can't read contacts from none.csv: it is empty");
    expect(stderr).toContain("missing.csv: there is no such file");
    expect(stderr).toContain("nothing: there is no JPEG, PNG or HEIC");
  });

  it("takes --member for those of whom the file doesn't say who knows them", async () => {
    const { run, write, documents } = await openFolder();
    const people = await write("people.csv", "name,company\nJisoo Park,Contoso\n");
    await run("import", "--member", "mina@acme.example", people);
    await run("import", "--member", "bob@acme.example", await write("other.csv", "name\nMinho Kang\n"));
    const [intro] = await documents("intro", "jisoo", "--as", "bob@acme.example", "--json");
    expect(intro.paths[0].steps[0].from.id).toBe("mina@acme.example");
    const refused = await run("import", "--member", "Nobody", people);
    expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status: 2, stdout: "" });
    expect(refused.stderr).toContain('no member "Nobody" is known');
  });

  it("reads photos, also in folders below, once, keeps them, and names those without a card", async () => {
    const { run, folder, write, data } = await openFolder();
    await mkdir(join(folder, "cards", "2019"), { recursive: true });
    const card = await readFile(join(projectFolder, "test/eval/cards/bx_global.png"));
    await write("cards/2019/a.png", card);
    await write("cards/b.PNG", card);
    await write("cards/note.txt", "no photo");
    await write("cards/broken.jpg", "no photo either");
    const first = await run("import", "--json", "--member", "mina@acme.example", join(folder, "cards"));
    expect(first.status).toBe(1);
    const documents = first.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const counts = documents.map((one) => [one.file.slice(folder.length + 7), one.new + one.known, one.broken]);
    expect(counts).toEqual([
      ["2019/a.png", 1, 0],
      ["b.PNG", 1, 0],
      ["broken.jpg", 0, 1],
    ]);
    // Photos are read side by side: of two that are the same, either may be first.
    expect(documents[0].new + documents[1].new).toBe(1);
    expect(documents[2].problems).toMatchObject([{ reason: "not-an-image" }]);
    const before = dump(data);
    expect((await run("import", join(folder, "cards"))).stdout).toContain("a.png: 0 new, 1 known");
    expect(dump(data)).toEqual(before);
    expect((await run("find", "amit")).stdout).toContain("GLOBAL INSURANCE");
    const store = openStore(data);
    const [photo] = store.db
      .prepare("select json_extract(body, '$.photos[0]') as photo from fact")
      .all<{ photo: string }>();
    expect(await store.photos.open("T0LOCAL01" as never, photo?.photo as never)).toEqual(card);
    store.close();
  });

  it("reads HEIC photos: in a folder those that are called so, and any that is named", async () => {
    const { run, folder, write } = await openFolder();
    await mkdir(join(folder, "cards"));
    const card = await readFile(join(projectFolder, "test/adapters/reader/heif/card.heic"));
    await write("cards/IMG_0413.HEIC", card);
    expect((await run("import", join(folder, "cards"))).stdout).toContain("IMG_0413.HEIC: 1 new, 0 known");
    expect((await run("find", "박지수")).stdout).toContain("박지수");
    expect((await run("import", await write("photo", card))).stdout).toContain("photo: 0 new, 1 known");
  });
});

function dump(data: string) {
  const store = openStore(data);
  const dumped = dumpTruth(store.db);
  store.close();
  return dumped;
}
