import { readFile, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { textReader } from "../../adapters/reader/text-reader.ts";
import { cardsOf } from "../../cards/read-card.ts";
import { cardToJson } from "../../cards/to-json.ts";
import { readSides } from "../../contacts/codes/read-sides.ts";
import { UnreadablePhoto } from "../../ports/text-reader.ts";
import { wordsFor } from "../../words/words.ts";
import { explainPhoto } from "../explain-photo.ts";
import { endProgress, printJson, printLine, printNote, showProgress } from "../output.ts";
import { WrongUsage } from "../usage.ts";

interface Options {
  readonly json?: boolean;
  readonly explain?: string;
}

export function readCommand(): Command {
  return new Command("read")
    .description("Read photos of business cards, and print what is on them. Nothing is kept.")
    .argument("<photo...>", "JPEG, PNG, HEIC, AVIF, WebP, TIFF or PDF files")
    .option("--json", "one JSON document a photo on stdout")
    .option(
      "--explain <picture>",
      "of one photo, draw what was read and chosen, and what was not and why, into a PNG file",
    )
    .option("--workspace <id>", "taken as by every command; nothing of a workspace is used here")
    .addHelpText(
      "after",
      "\nExamples:\n  octember read card.jpg\n  octember read --json *.png | jq .cards[0].name\n  octember read card.jpg --explain explained.png",
    )
    .action(readPhotos);
}

async function readPhotos(photos: readonly string[], options: Options): Promise<void> {
  if (options.explain !== undefined && photos.length > 1)
    throw new WrongUsage("--explain draws one photo: name but one");
  const reader = textReader();
  let failures = 0;
  try {
    for (const [index, photo] of photos.entries()) {
      showProgress(`reading ${index + 1} of ${photos.length}`);
      try {
        const bytes = await readFile(photo);
        const sides = await reader.read(bytes);
        const read = cardsOf(sides, readSides);
        if (options.explain !== undefined)
          await writeFile(options.explain, await explainPhoto(reader, bytes, sides, read));
        const cards = read.map(cardToJson);
        endProgress();
        if (options.json) printJson({ photo, cards });
        else printCards(photo, cards);
      } catch (error) {
        endProgress();
        failures += 1;
        printNote(`${photo}: ${sentenceOf(error)}`);
        if (options.json)
          printJson({ photo, cards: [], error: error instanceof UnreadablePhoto ? error.code : "unreadable" });
      }
    }
  } finally {
    await reader.close();
  }
  if (failures > 0) process.exitCode = 1;
}

function sentenceOf(error: unknown): string {
  if (error instanceof UnreadablePhoto) return wordsFor("en").card.whyNot[error.code];
  return error instanceof Error ? error.message : String(error);
}

function printCards(photo: string, cards: readonly ReturnType<typeof cardToJson>[]): void {
  printLine(`${photo}:${cards.length === 0 ? " no business card" : ""}`);
  for (const card of cards) {
    const rows: readonly (readonly [string, string])[] = [
      ["name", card.names.join(" / ")],
      ["title", card.title],
      ["company", card.company],
      ...card.phones.map((phone) => [phone.kind, phone.e164 ?? phone.number] as const),
      ...card.emails.map((email) => ["mail", email] as const),
      ...card.websites.map((website) => ["site", website] as const),
      ["address", card.address],
      ["to check", card.needsReview.join(", ")],
      ...card.disagreements.map(
        ({ code, card: printed }) => ["code", wordsFor("en").card.codeSays(code, printed)] as const,
      ),
    ];
    for (const [label, value] of rows) if (value !== "") printLine(`  ${label.padEnd(8)}  ${value}`);
    printLine();
  }
}
