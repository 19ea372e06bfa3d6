import { randomUUID } from "node:crypto";
import { type KinesisClient, PutRecordsCommand, type PutRecordsRequestEntry } from "@aws-sdk/client-kinesis";
import { describe, expect, inject, it } from "vitest";
import { ServiceThrottled } from "../../../app/adapters/aws-errors.ts";
import { putRecords, RecordTooLarge } from "../../../app/adapters/kinesis/put-records.ts";
import { createStream, kinesisOf, readAll } from "./streams.ts";

const text = (n: number, bytes = 10) => new TextEncoder().encode(String(n).padStart(bytes, "."));
const number = (bytes: Uint8Array) => Number(new TextDecoder().decode(bytes).replaceAll(".", ""));

/** A client of which Kinesis refuses some records of each request, as it does where a shard is full. */
function refusing(client: KinesisClient, refuse: (n: number, request: number) => boolean) {
  const requests: number[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName !== PutRecordsCommand.name) return next(args);
      const input = args.input as { StreamName: string; Records: PutRecordsRequestEntry[] };
      requests.push(input.Records.length);
      const isTaken = input.Records.map(({ Data }) => !refuse(number(Data as Uint8Array), requests.length));
      const taken = input.Records.filter((_, at) => isTaken[at]);
      const answer = taken.length === 0 ? undefined : await next({ ...args, input: { ...input, Records: taken } });
      const results = (answer?.output as { Records?: object[] } | undefined)?.Records ?? [];
      const Records = isTaken.map((one) =>
        one ? results.shift() : { ErrorCode: "ProvisionedThroughputExceededException", ErrorMessage: "slower" },
      );
      const FailedRecordCount = isTaken.filter((one) => !one).length;
      return { response: answer?.response, output: { $metadata: {}, ...answer?.output, Records, FailedRecordCount } };
    },
    { step: "initialize" },
  );
  return requests;
}

describe("records that are put into a stream", () => {
  it("are there, however many and large they are", async () => {
    const client = kinesisOf(inject("engines").kinesis);
    const stream = await createStream(client, 2);
    const many = Array.from({ length: 1_203 }, (_, n) => ({ key: randomUUID(), bytes: text(n) }));
    const large = Array.from({ length: 8 }, (_, n) => ({ key: "large", bytes: text(2_000 + n, 1_000_000) }));
    await putRecords(client, stream, [...many, ...large]);
    const there = (await readAll(client, stream)).map(({ data }) => number(data)).sort((a, b) => a - b);
    expect(there).toEqual([...many.keys(), ...large.map((_, n) => 2_000 + n)]);
  });

  it("are each there once when a part of a request fails: only that part is sent again", async () => {
    const client = kinesisOf(inject("engines").kinesis);
    const stream = await createStream(client, 1);
    const requests = refusing(client, (n, request) => request <= 2 && n % 10 < 3);
    await putRecords(
      client,
      stream,
      Array.from({ length: 100 }, (_, n) => ({ key: "k", bytes: text(n) })),
    );
    const there = (await readAll(client, stream)).map(({ data }) => number(data)).sort((a, b) => a - b);
    expect(there).toEqual(Array.from({ length: 100 }, (_, n) => n));
    expect(requests).toEqual([100, 30, 30]);
  });

  it("fail as throttled when some fail again and again, and nothing is put where one is too large for any stream", async () => {
    const client = kinesisOf(inject("engines").kinesis);
    const stream = await createStream(client, 1);
    refusing(client, (n) => n === 1);
    const two = [0, 1].map((n) => ({ key: "k", bytes: text(n) }));
    await expect(putRecords(client, stream, two)).rejects.toThrow(ServiceThrottled);
    const tooLarge = { key: "k", bytes: text(3, 1024 * 1024) };
    await expect(putRecords(client, stream, [{ key: "k", bytes: text(2) }, tooLarge])).rejects.toThrow(RecordTooLarge);
    expect((await readAll(client, stream)).map(({ data }) => number(data))).toEqual([0]);
  });
});
