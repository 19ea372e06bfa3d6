import { type Block, DetectDocumentTextCommand, type Document, type TextractClient } from "@aws-sdk/client-textract";
import type { Code, Side } from "../../cards/card.ts";
import type { ReaderChoice } from "../../ports/choices.ts";
import { type TextReader, type Unreadable, UnreadablePhoto } from "../../ports/text-reader.ts";
import { awsError } from "../aws-errors.ts";
import { doubtOf } from "./doubtful.ts";
import { type PhotoFile, photoFile } from "./photo-file.ts";
import { sideOfBlocks } from "./side-of-blocks.ts";

export interface TextractReaderOptions {
  /** For other scripts, formats and sizes; and where it is chosen. */
  readonly builtIn: TextReader;
  readonly choice: () => Promise<ReaderChoice>;
  /** Where the photo lies, for Textract to fetch it: what is passed in a call may be smaller. */
  readonly place?: { readonly bucket: string; readonly key: string };
}

/** Of the service's set quotas and its `Document`: what is passed in a call, and what it fetches; pixels of each side. */
const mostBytesPassed = 5 * 1024 * 1024;
const mostBytesFetched = 10 * 1024 * 1024;
const mostPixelsOfSide = 10_000;

/** What Textract says of a photo that it will never read. */
const unreadable: Readonly<Record<string, Unreadable>> = {
  UnsupportedDocumentException: "not-an-image",
  BadDocumentException: "broken-image",
  InvalidParameterException: "broken-image",
  DocumentTooLargeException: "too-large",
};

/**
 * Reads photos of cards in Latin script with Amazon Textract (`DetectDocumentText`). It is asked for JPEG and PNG, as they are: no photo is
 * converted. Where it can't read one, or what it says looks like another script or several cards, the other reader's word counts; each side
 * tells who read it.
 * @throws UnreadablePhoto; ServiceThrottled and ServiceStopped, which pass; ServiceRefused
 */
export function textractReader(client: Pick<TextractClient, "send">, options: TextractReaderOptions): TextReader {
  const { builtIn, choice, place } = options;

  async function byTextract(photo: Uint8Array): Promise<{ readonly side: Side; readonly doubtful: boolean }> {
    const file = checked(photo, place === undefined ? mostBytesPassed : mostBytesFetched);
    const blocks = await detect(client, documentOf(photo, place));
    return { side: sideOfBlocks(blocks, file), doubtful: doubtOf(blocks) !== undefined };
  }

  async function byBuiltIn(photo: Uint8Array): Promise<readonly Side[]> {
    return (await builtIn.read(photo)).map((side) => ({ ...side, readBy: "built-in" }));
  }

  /** Textract reads no codes. */
  async function codesOn(photo: Uint8Array): Promise<readonly Code[]> {
    const codes = await orUnreadable(builtIn.readCodes?.(photo) ?? Promise.resolve([]));
    return codes instanceof UnreadablePhoto ? [] : codes;
  }

  async function byBoth(photo: Uint8Array): Promise<readonly Side[]> {
    const [first, codes] = await Promise.all([orUnreadable(byTextract(photo)), codesOn(photo)]);
    if (first instanceof UnreadablePhoto) return byBuiltIn(photo);
    if (!first.doubtful) return [codes.length === 0 ? first.side : { ...first.side, codes }];
    const other = await orUnreadable(byBuiltIn(photo));
    const isEmpty = other instanceof UnreadablePhoto || other.every(({ lines }) => lines.length === 0);
    return isEmpty ? [first.side] : other;
  }

  return {
    async read(photo) {
      const chosen = await choice();
      if (chosen === "built-in") return byBuiltIn(photo);
      return chosen === "textract" ? [(await byTextract(photo)).side] : byBoth(photo);
    },
    close: () => builtIn.close(),
  };
}

async function orUnreadable<T>(reading: Promise<T>): Promise<T | UnreadablePhoto> {
  return reading.catch((error: unknown) => {
    if (error instanceof UnreadablePhoto) return error;
    throw error;
  });
}

function checked(photo: Uint8Array, mostBytes: number): PhotoFile {
  if (photo.byteLength === 0) throw new UnreadablePhoto("empty-file");
  const file = photoFile(photo);
  if (!file) throw new UnreadablePhoto("not-an-image");
  if (photo.byteLength > mostBytes) throw new UnreadablePhoto("too-large");
  if (Math.max(file.width, file.height) > mostPixelsOfSide) throw new UnreadablePhoto("too-many-pixels");
  if (Math.min(file.width, file.height) === 0) throw new UnreadablePhoto("broken-image");
  return file;
}

function documentOf(photo: Uint8Array, place: TextractReaderOptions["place"]): Document {
  if (photo.byteLength <= mostBytesPassed || place === undefined) return { Bytes: photo };
  return { S3Object: { Bucket: place.bucket, Name: place.key } };
}

async function detect(client: Pick<TextractClient, "send">, document: Document): Promise<readonly Block[]> {
  try {
    return (await client.send(new DetectDocumentTextCommand({ Document: document }))).Blocks ?? [];
  } catch (error) {
    const code = error instanceof Error ? unreadable[error.name] : undefined;
    throw code === undefined ? awsError("Textract", error) : new UnreadablePhoto(code, { cause: error });
  }
}
