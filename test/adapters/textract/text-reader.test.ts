import { TextractClient } from "@aws-sdk/client-textract";
import { afterEach, describe, expect, it } from "vitest";
import { type TextractReaderOptions, textractReader } from "../../../app/adapters/textract/text-reader.ts";
import type { Side } from "../../../app/cards/card.ts";
import { cardsOf } from "../../../app/cards/read-card.ts";
import type { ReaderChoice } from "../../../app/ports/choices.ts";
import { type TextReader, UnreadablePhoto } from "../../../app/ports/text-reader.ts";
import { renderedCards } from "../../eval/render/cards.ts";
import { recordCard } from "./record-card.ts";
import { type StandInOptions, type TextractStandIn, textractStandIn } from "./stand-in.ts";

const cards = [...renderedCards(1), ...renderedCards(2).filter(({ set }) => set === "english")];
const drawn = cards.map((card) => ({ ...card, ...recordCard(card.drawing()) }));
const english = drawn.filter(({ set }) => set === "english");
const korean = drawn.filter(({ set }) => set === "korean");
const bilingual = drawn.filter(({ set }) => set === "bilingual");

const sideThere: Side = {
  width: 100,
  height: 60,
  lines: [{ text: "박지수", box: { x: 1, y: 2, width: 3, height: 4 }, confidence: 0.9 }],
};

/** The other reader, which says the same of each photo. */
function other(answer: readonly Side[] | UnreadablePhoto | Error = [sideThere]) {
  const asked: Uint8Array[] = [];
  const reader: TextReader = {
    async read(photo) {
      asked.push(photo);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    async close() {},
  };
  return { reader, asked };
}

const open: TextractStandIn[] = [];
afterEach(async () => {
  for (const standIn of open.splice(0)) await standIn.close();
});

async function service(options: Partial<StandInOptions> = {}) {
  const standIn = await textractStandIn({ recorded: drawn, ...options });
  open.push(standIn);
  const client = new TextractClient({
    endpoint: standIn.url,
    region: "us-east-1",
    credentials: { accessKeyId: "octember", secretAccessKey: "octember" },
    maxAttempts: 1,
  });
  return { standIn, client };
}

async function reading(choice: ReaderChoice = "both", options: Partial<StandInOptions> = {}) {
  const { standIn, client } = await service(options);
  const builtIn = other();
  const more: TextractReaderOptions = { builtIn: builtIn.reader, choice: async () => choice };
  return { standIn, client, builtIn, reader: textractReader(client, more) };
}

describe("Textract as a text reader", () => {
  it("reads cards in Latin script by itself, with every mail address and name", async () => {
    const { reader, builtIn } = await reading();
    expect(english.length).toBeGreaterThan(3);
    for (const { name, photo, truth } of english) {
      const sides = await reader.read(photo);
      expect(
        sides.map(({ readBy }) => readBy),
        name,
      ).toEqual(["textract"]);
      const [card] = cardsOf(sides);
      expect(
        card?.fields.emails.map(({ value }) => value),
        name,
      ).toEqual(truth.emails);
      expect(
        card?.fields.names.map(({ value }) => value.written.toLowerCase()),
        name,
      ).toContain(truth.name.toLowerCase());
      expect(card?.sides[0]?.readBy).toBe("textract");
    }
    expect(builtIn.asked).toHaveLength(0);
  });

  it("has the codes of a card that it reads by itself read by the other reader, which may refuse", async () => {
    const { client } = await service();
    const [card] = english;
    if (card === undefined) throw new Error("there is no English card");
    const codes = [{ text: "https://contoso.com" }];
    const reading = (readCodes: () => Promise<typeof codes>) =>
      textractReader(client, { builtIn: { ...other().reader, readCodes }, choice: async () => "both" }).read(
        card.photo,
      );
    expect((await reading(async () => codes))[0]).toMatchObject({ readBy: "textract", codes });
    const refused = await reading(() => Promise.reject(new UnreadablePhoto("reader-crashed")));
    expect(refused[0]).toMatchObject({ readBy: "textract" });
    expect(refused[0]?.codes).toBeUndefined();
  });

  it("gives lines from top to bottom, in boxes of the photo's pixels", async () => {
    const { reader } = await reading();
    for (const { photo, drawing } of english) {
      const [side] = await reader.read(photo);
      const { width, height, prints } = drawing();
      expect(side).toMatchObject({ width, height });
      expect(side?.lines).toHaveLength(prints.length);
      for (const { text, y, size } of prints) {
        const line = side?.lines.find((one) => one.text === text.trim().replace(/\s+/g, " "));
        expect(Math.abs((line?.box.y ?? 0) + (line?.box.height ?? 0) - y)).toBeLessThan(size * 0.4);
      }
      const tops = side?.lines.map(({ box }) => box.y) ?? [];
      expect(tops).toEqual([...tops].sort((one, two) => one - two));
    }
  });

  it("asks the other reader where a card has a script that it can't read, and takes its word", async () => {
    const { reader, builtIn, standIn } = await reading();
    const foreign = [...korean, ...bilingual];
    for (const { name, photo } of foreign)
      expect(await reader.read(photo), name).toEqual([{ ...sideThere, readBy: "built-in" }]);
    expect(builtIn.asked).toHaveLength(foreign.length);
    expect(standIn.calls).toBe(foreign.length);
  });

  it("asks the other reader about a photo without text, and about formats and sizes that aren't for it", async () => {
    const { reader, builtIn, standIn } = await reading();
    const [card] = english;
    const blank = Buffer.from(korean[0]?.photo ?? []);
    blank[blank.length - 20] = (blank[blank.length - 20] ?? 0) ^ 1;
    const gif = Buffer.from("GIF89a-and-so-on");
    const large = Buffer.concat([card?.photo ?? Buffer.alloc(0), Buffer.alloc(6 * 1024 * 1024)]);
    for (const photo of [blank, gif, large]) expect((await reader.read(photo))[0]?.readBy).toBe("built-in");
    expect([blank, gif, large].every((photo, at) => builtIn.asked[at] === photo)).toBe(true);
    expect(standIn.calls).toBe(1);
  });

  it("lets Textract fetch what is too large to be passed", async () => {
    const photo = Buffer.concat([english[0]?.photo ?? Buffer.alloc(0), Buffer.alloc(6 * 1024 * 1024)]);
    const recorded = [{ photo, blocks: english[0]?.blocks ?? [] }];
    const place = { bucket: "photos", key: "T1/한글.png" };
    const { client, standIn } = await service({
      recorded,
      objects: async (bucket, key) => (bucket === place.bucket && key === place.key ? photo : undefined),
    });
    const reader = textractReader(client, { builtIn: other().reader, choice: async () => "both", place });
    expect((await reader.read(photo))[0]?.readBy).toBe("textract");
    expect(standIn.calls).toBe(1);
  });

  it("isn't asked to fetch more than it takes, and gives the other reader the word on all that it says it will never read", async () => {
    const card = english[0]?.photo ?? Buffer.alloc(0);
    const [sent, tooLarge] = [6, 11].map((mega) => Buffer.concat([card, Buffer.alloc(mega * 1024 * 1024)]));
    if (sent === undefined || tooLarge === undefined) throw new Error("there are two photos");
    const place = { bucket: "photos", key: "T1/T1-F1" };
    const reads = async (photo: Buffer, there: Buffer) => {
      const { client, standIn } = await service({ objects: async () => there });
      const reader = textractReader(client, { builtIn: other().reader, choice: async () => "both", place });
      return [(await reader.read(photo))[0]?.readBy, standIn.calls];
    };
    expect(await reads(tooLarge, tooLarge)).toEqual(["built-in", 0]);
    // What lies there may be another one by the time that Textract fetches it.
    for (const there of [tooLarge, Buffer.from("GIF89a-and-so-on"), sent.subarray(0, 400)])
      expect(await reads(sent, there)).toEqual(["built-in", 1]);
  });

  it("keeps its own word where the other reader finds nothing", async () => {
    const { client } = await service();
    for (const answer of [[], new UnreadablePhoto("broken-image")]) {
      const reader = textractReader(client, { builtIn: other(answer).reader, choice: async () => "both" });
      expect((await reader.read(bilingual[0]?.photo ?? Buffer.alloc(0)))[0]?.readBy).toBe("textract");
    }
    const failing = textractReader(client, { builtIn: other(new Error("stopped")).reader, choice: async () => "both" });
    await expect(failing.read(korean[0]?.photo ?? Buffer.alloc(0))).rejects.toThrow("stopped");
  });

  it("is the only one, or isn't asked, as the workspace chose", async () => {
    const alone = await reading("textract");
    const photo = bilingual[0]?.photo ?? Buffer.alloc(0);
    expect((await alone.reader.read(photo))[0]?.readBy).toBe("textract");
    await expect(alone.reader.read(Buffer.from("GIF89a"))).rejects.toMatchObject({ code: "not-an-image" });
    expect(alone.builtIn.asked).toHaveLength(0);
    const never = await reading("built-in");
    expect((await never.reader.read(english[0]?.photo ?? photo))[0]?.readBy).toBe("built-in");
    expect(never.standIn.calls).toBe(0);
  });

  it("gives what passes as something to try again, never as an empty photo", async () => {
    const photo = english[0]?.photo ?? Buffer.alloc(0);
    for (const options of [{ throttled: 1 }, { callsASecond: 0 }]) {
      const { reader, builtIn } = await reading("both", options);
      await expect(reader.read(photo)).rejects.toMatchObject({ name: "ServiceThrottled", retryable: true });
      expect(builtIn.asked).toHaveLength(0);
    }
    const stopped = await reading();
    await stopped.standIn.close();
    open.length = 0;
    await expect(stopped.reader.read(photo)).rejects.toMatchObject({ name: "ServiceStopped", retryable: true });
  });

  it("refuses what it will never read with a reason that has its words", async () => {
    const { reader } = await reading("textract");
    const cut = Buffer.from((english[0]?.photo ?? Buffer.alloc(0)).subarray(0, 400));
    await expect(reader.read(cut)).rejects.toMatchObject({ name: "UnreadablePhoto", code: "broken-image" });
    await expect(reader.read(Buffer.alloc(0))).rejects.toMatchObject({ code: "empty-file" });
    const wide = Buffer.from(english[0]?.photo ?? []);
    wide.writeUInt32BE(10_001, 16);
    await expect(reader.read(wide)).rejects.toMatchObject({ code: "too-many-pixels" });
  });
});
