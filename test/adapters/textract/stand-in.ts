import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Block } from "@aws-sdk/client-textract";
import { photoFile } from "../../../app/adapters/textract/photo-file.ts";
import { photoHash, type Recorded } from "./record-card.ts";

export interface StandInOptions {
  readonly recorded: readonly Recorded[];
  /** So many calls in any second are taken; the rest is throttled. */
  readonly callsASecond?: number;
  /** Of calls that are throttled for no reason of theirs. */
  readonly throttled?: number;
  /** Objects that it can fetch. */
  readonly objects?: (bucket: string, key: string) => Promise<Uint8Array | undefined>;
  readonly random?: () => number;
  readonly now?: () => number;
}

export interface TextractStandIn {
  readonly url: string;
  readonly calls: number;
  close(): Promise<void>;
}

const mebibyte = 1024 * 1024;

class Refused extends Error {
  readonly type: string;
  readonly status: number;

  constructor(type: string, status = 400) {
    super(type);
    this.type = type;
    this.status = status;
  }
}

/**
 * A server that speaks Textract's protocol (JSON 1.1 with `X-Amz-Target`), keeps its documented quotas, and says of the photos that it has
 * recordings of what those say, of all others that there is no text.
 */
export async function textractStandIn(options: StandInOptions): Promise<TextractStandIn> {
  const {
    recorded,
    callsASecond = Number.POSITIVE_INFINITY,
    throttled = 0,
    random = Math.random,
    now = Date.now,
  } = options;
  const blocks = new Map(recorded.map((one) => [photoHash(one.photo), one.blocks]));
  const recent: number[] = [];
  let calls = 0;

  function checkRate(): void {
    while (recent.length > 0 && (recent[0] ?? 0) <= now() - 1_000) recent.shift();
    if (recent.length >= callsASecond) throw new Refused("ProvisionedThroughputExceededException");
    recent.push(now());
    if (random() < throttled) throw new Refused("ThrottlingException");
  }

  async function answer(request: IncomingMessage): Promise<unknown> {
    calls += 1;
    if (request.headers["x-amz-target"] !== "Textract.DetectDocumentText")
      throw new Refused("UnknownOperationException");
    if (request.headers["content-type"] !== "application/x-amz-json-1.1") throw new Refused("SerializationException");
    if (!request.headers.authorization?.startsWith("AWS4-HMAC-SHA256"))
      throw new Refused("MissingAuthenticationTokenException");
    checkRate();
    const document = await documentIn(await bodyOf(request), options.objects);
    checkDocument(document);
    const found = blocks.get(photoHash(document)) ?? emptyPage;
    return { DocumentMetadata: { Pages: 1 }, Blocks: found, DetectDocumentTextModelVersion: "1.0" };
  }

  const server = createServer(async (request, response) => {
    try {
      send(response, 200, await answer(request));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      send(response, error.status, { __type: error.type, Message: error.type });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get calls() {
      return calls;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const emptyPage: readonly Block[] = [
  {
    BlockType: "PAGE",
    Id: "00000000-0000-4000-a000-000000000000",
    Geometry: { BoundingBox: { Left: 0, Top: 0, Width: 1, Height: 1 }, Polygon: [] },
  },
];

interface Body {
  readonly Document?: {
    readonly Bytes?: string;
    readonly S3Object?: { readonly Bucket?: string; readonly Name?: string };
  };
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8")) as Body;
  } catch (error) {
    throw new Refused(error instanceof SyntaxError ? "SerializationException" : "InternalServerError");
  }
}

/** `Document` takes bytes (PNG or JPEG, 5 MB) or an S3 object (10 MB), and one of them. */
async function documentIn({ Document }: Body, objects: StandInOptions["objects"]): Promise<Buffer> {
  const { Bytes, S3Object } = Document ?? {};
  if ((Bytes === undefined) === (S3Object === undefined)) throw new Refused("InvalidParameterException");
  if (Bytes !== undefined) {
    const document = Buffer.from(Bytes, "base64");
    if (document.length === 0) throw new Refused("InvalidParameterException");
    if (document.length > 5 * mebibyte) throw new Refused("DocumentTooLargeException");
    return document;
  }
  const object = await objects?.(S3Object?.Bucket ?? "", S3Object?.Name ?? "");
  if (!object) throw new Refused("InvalidS3ObjectException");
  if (object.byteLength > 10 * mebibyte) throw new Refused("DocumentTooLargeException");
  return Buffer.from(object);
}

function checkDocument(document: Buffer): void {
  const start = document.subarray(0, 4).toString("latin1");
  if (start === "%PDF") {
    const pages = document.toString("latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
    if (pages !== 1) throw new Refused("UnsupportedDocumentException");
    return;
  }
  if (start === "II*\0" || start === "MM\0*") return;
  if (!start.startsWith("\xff\xd8\xff") && start !== "\x89PNG") throw new Refused("UnsupportedDocumentException");
  const file = photoFile(document);
  const whole = start === "\x89PNG" ? document.includes("IEND") : document.includes(Buffer.from([0xff, 0xd9]));
  if (!file || !whole) throw new Refused("BadDocumentException");
  if (Math.max(file.width, file.height) > 10_000) throw new Refused("BadDocumentException");
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    "content-type": "application/x-amz-json-1.1",
    "x-amzn-requestid": "11111111-2222-4333-a444-555555555555",
  });
  response.end(JSON.stringify(body));
}
