import { describe, expect, it } from "vitest";
import { ServiceRefused, ServiceStopped } from "../../app/adapters/aws-errors.ts";
import { encodeCue } from "../../app/adapters/dynamodb/stream-record.ts";
import type { ClusterId, WorkspaceId } from "../../app/ids.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { eraseOperation } from "../../handlers/wiring/erase.ts";
import type { LeftoversPorts } from "../../handlers/wiring/leftovers.ts";
import { openOperations } from "../../handlers/wiring/operation.ts";
import { redriveOperation, redriveTendOperation } from "../../handlers/wiring/redrive.ts";
import { cardId, cardRead, mobile } from "../contacts/facts-for-tests.ts";
import { recordingLog } from "../slack/recording-log.ts";
import { archiveKeysTwin } from "../steps/archive-keys-twin.ts";
import { kinesisRecord, openSqliteCloud, s3Record } from "./sqlite-cloud.ts";

const acme = "T1" as WorkspaceId;
const hours = { getRemainingTimeInMillis: () => 900_000 };

async function open() {
  const { store } = await openSqliteCloud();
  const objects = new Map<string, string>();
  const written: { hour: string; lines: readonly string[] }[] = [];
  const aside: { consumer: string; subject: string; record: unknown }[] = [];
  const noted: string[] = [];
  const passedOn: string[] = [];
  const failing = new Map<string, Error>();
  const leftovers: LeftoversPorts = {
    leftovers: {
      async *under(prefix) {
        for (const [key, text] of [...objects]) if (key.startsWith(prefix)) yield { key, text };
      },
      remove: async (key) => void objects.delete(key),
    },
    aside: {
      setAside: async (consumer, _, { subject, record }) => void aside.push({ consumer, subject, record }),
      noteUnreadable: async (_, sequence) => void noted.push(sequence),
    },
    passOn: async (bucket, key) => {
      const error = failing.get(key);
      if (error !== undefined) throw error;
      passedOn.push(`${bucket} ${key}`);
    },
    archive: { write: async (hour, _, lines) => void written.push({ hour, lines }) },
    archiveKeys: archiveKeysTwin(),
    log: recordingLog().log,
  };
  const redrive = openOperations("redrive", {
    redrive: redriveOperation({ ...store, leftovers, now: Date.now }),
    erase: eraseOperation({ ...store, now: Date.now }),
  });
  return { store, leftovers, objects, written, aside, noted, passedOn, failing, redrive };
}

describe("redrive", () => {
  it("sends jobs again that were given up, and leaves those that nobody waits for", async () => {
    const { store, redrive } = await open();
    const give = async (key: string, listener: string) => {
      await store.inbox.accept({ workspace: acme, key, listener, lane: key, input: {} });
      for (const job of await store.inbox.take(1)) await store.inbox.giveUp(job, "test");
    };
    await give("one", "photo-posted");
    await give("other", "open correct");
    const answer = { again: 1, left: 1, why: { "form-closed": 1 }, all: true };
    expect(await redrive({ do: "redrive" }, hours)).toEqual(answer);
    expect((await store.inbox.take(5)).map(({ key }) => key)).toEqual(["one"]);
    await expect(redrive({ do: "reindex" }, hours)).rejects.toMatchObject({ code: "operation-refused" });
  });

  it("takes over what Lambda wrote down whole, as references, and lets the rest of it go", async () => {
    const { objects, aside, noted, redrive } = await open();
    const cue = encodeCue({ workspace: acme, cluster: "card-1" as ClusterId });
    const photo = JSON.stringify({ workspace: acme, photo: "T1-F1" });
    // "Retain discarded batch records for a Kinesis Data Streams event source", its example for S3.
    const batch = (...records: readonly object[]) => ({
      requestContext: { requestId: "c9b8", functionArn: "arn:aws:lambda:…:Index", condition: "RetryAttemptsExhausted" },
      version: "1.0",
      KinesisBatchInfo: { shardId: "shardId-000000000001", batchSize: records.length },
      payload: JSON.stringify({ Records: records }),
    });
    objects.set("aws/lambda/a", JSON.stringify(batch(kinesisRecord(1, cue), kinesisRecord(2, "garbled"))));
    objects.set("aws/lambda/b", JSON.stringify(batch(kinesisRecord(3, photo))));
    objects.set("aws/lambda/d", "no JSON");
    await redrive({ do: "redrive" }, hours);
    expect(aside).toEqual([
      { consumer: "every", subject: "card-1", record: { workspace: acme, cluster: "card-1" } },
      { consumer: "read", subject: "T1-F1", record: { workspace: acme, photo: "T1-F1", again: true } },
    ]);
    expect(noted).toHaveLength(2);
    expect(objects.size).toBe(0);
  });

  it("passes on photos of which S3 told in vain, as often as it takes, and sets aside only what doesn't pass", async () => {
    const { objects, aside, passedOn, failing, redrive } = await open();
    // "Capturing records of asynchronous invocations", its example for S3.
    const told = (key: string) =>
      JSON.stringify({
        version: "1.0",
        requestContext: { functionArn: "arn:aws:lambda:…:Arrive:$LATEST", condition: "RetriesExhausted" },
        requestPayload: { Records: [s3Record(key, "raw")] },
      });
    const photos = ["T1/T1-F1", "T1/T1-F2", "T1/T1-F3"];
    for (const key of photos) objects.set(`aws/lambda/async/${key}`, told(key));
    failing.set("T1/T1-F2", new ServiceStopped("Kinesis", "TimeoutError"));
    failing.set("T1/T1-F3", new ServiceRefused("DynamoDB", "ValidationException"));
    await redrive({ do: "redrive" }, hours);
    expect([passedOn, [...objects.keys()]]).toEqual([["raw T1/T1-F1"], ["aws/lambda/async/T1/T1-F2"]]);
    const record = { workspace: acme, photo: "T1-F3" };
    expect(aside).toEqual([{ consumer: "arrive", subject: "T1-F3", record }]);
    failing.clear();
    await redrive({ do: "redrive" }, hours);
    expect([passedOn.at(-1), objects.size, aside.length]).toEqual(["raw T1/T1-F2", 0, 1]);
  });

  it("sends again by itself, from time to time, what waits for a place that only some have, and nothing else", async () => {
    const listed = ["place-stopped", "view-refused-entry", "place-stopped"].map((reason, at) => ({
      ...{ workspace: acme, consumer: "link", subject: `card-${at}`, id: `${at}`, reason },
    }));
    const { leftovers } = await open();
    const sent: string[] = [];
    const deadLetters = {
      list: async () => listed,
      again: async ({ subject }: { subject: string }) => sent.push(subject) > 0,
    };
    const tend = redriveTendOperation({ leftovers, deadLetters });
    expect(await tend({ do: "tend" }, hours)).toEqual({ arrived: 0, setAside: 0, sealed: 0, again: 2 });
    expect(sent).toEqual(["card-0", "card-2"]);
  });

  it("seals what Firehose wrote down as it came, into the hour that it is of", async () => {
    const { objects, written, redrive } = await open();
    const facts = JSON.stringify([cardRead(1, { names: ["Jisoo Park"] })]);
    const Keys = { pk: { S: `T1#cluster#${cardId(1)}` }, sk: { S: "head" } };
    const NewImage = { ...Keys, version: { N: "1" }, facts: { S: facts } };
    const record = { eventName: "INSERT", dynamodb: { ApproximateCreationDateTime: 1, Keys, NewImage } };
    const failed = { attemptsMade: 11, rawData: Buffer.from(JSON.stringify(record)).toString("base64") };
    objects.set("not-archived/processing-failed/2026/11/26/09/x", `${JSON.stringify(failed)}\n`);
    await redrive({ do: "redrive" }, hours);
    expect(objects.size).toBe(0);
    const [{ hour, lines } = { hour: "", lines: [] }] = written;
    expect([hour, lines.length]).toEqual(["2026-11-26T09", 1]);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ of: "cluster", id: cardId(1), version: 1 });
    expect(lines.join()).not.toContain("Jisoo");
  });
});

describe("erasing on AWS", () => {
  async function openKept() {
    const lab = await open();
    await writeFacts(lab.store, acme, [
      cardRead(1, { names: ["박지수", "Jisoo Park"], emails: ["jisoo@contoso.com"] }),
      cardRead(2, { names: ["Minho Lee"], phones: [mobile("010-4321-8765", "+821043218765")] }),
      cardRead(3, { names: ["minho lee"] }),
    ]);
    const erase = (person: unknown, yes?: true) => lab.redrive({ do: "erase", person, yes }, hours);
    return { ...lab, erase };
  }

  it("says who is meant, and has nobody erased unless it is meant", async () => {
    const { store, erase } = await openKept();
    const jisoo = { id: cardId(1), names: ["박지수", "Jisoo Park"], emails: ["jisoo@contoso.com"] };
    for (const said of ["jisoo  PARK", "박지수", "jisoo@contoso.com", cardId(1)])
      expect(await erase(said), said).toMatchObject({ people: [jisoo], accepted: false });
    expect(await erase("Nobody", true)).toMatchObject({ people: [], accepted: false });
    expect(await erase("Minho Lee", true)).toMatchObject({
      people: [{ id: cardId(2) }, { id: cardId(3) }],
      accepted: false,
    });
    expect(await erase("Minho Lee")).toMatchObject({ todo: "2 people are called so: ask again with the id of one" });
    await expect(erase("", true)).rejects.toMatchObject({ code: "operation-refused" });
    expect(await store.inbox.take(5)).toEqual([]);
  });

  it("says who is nearest where nobody is called so, by half a name or a typo, and has nobody erased by that", async () => {
    const { store, erase } = await openKept();
    const jisoo = { id: cardId(1) };
    for (const said of ["Jisoo", "Jiso Park", "Mr. Jisoo Park", "지수"])
      expect(await erase(said, true), said).toMatchObject({
        people: [],
        nearest: [jisoo],
        accepted: false,
        todo: expect.stringContaining("the id of one of these"),
      });
    expect(await erase("Lee")).toMatchObject({ nearest: [{ id: cardId(2) }, { id: cardId(3) }] });
    expect(await erase("someone@else.example")).toMatchObject({ people: [], nearest: [], accepted: false });
    expect(await store.inbox.take(5)).toEqual([]);
  });

  it("puts it into the inbox, as a member's own wish is", async () => {
    const { store, erase } = await openKept();
    expect(await erase("010-4321-8765", true)).toMatchObject({ accepted: true });
    expect(await store.inbox.take(5)).toMatchObject([
      { listener: "erase-person", workspace: acme, input: { workspace: acme, cards: [cardId(2)] } },
    ]);
  });
});
