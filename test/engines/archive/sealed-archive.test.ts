import { gunzipSync } from "node:zlib";
import type { FirehoseTransformationEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../../app/contacts/facts.ts";
import type { CardId, WorkspaceId } from "../../../app/ids.ts";
import { erasePerson, orderErasing } from "../../../app/steps/erase-person.ts";
import { readArchive } from "../../../app/steps/read-archive.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { openSeal } from "../../../handlers/wiring/seal.ts";
import { apart, cardId, cardRead, noted, samePerson } from "../../contacts/facts-for-tests.ts";
import { recordingLog } from "../../slack/recording-log.ts";
import { openCloud } from "./open-cloud.ts";

const acme = "T1" as WorkspaceId;
const hour = "2026-11-26T09";
const mail = ["jisoo@contoso.com"];

async function open() {
  const cloud = await openCloud();
  const seal = openSeal({ archiveKeys: cloud.archiveKeys, log: recordingLog().log });
  let batch = 0;
  return {
    cloud,
    /** What Firehose does with what the stream tells it. */
    async deliver(): Promise<void> {
      const told = await cloud.told();
      const records = told.map((bytes, at) => ({
        recordId: String(at),
        data: Buffer.from(bytes).toString("base64"),
        approximateArrivalTimestamp: 0,
      }));
      const answer = await seal({ records } as unknown as FirehoseTransformationEvent);
      const sealed = answer.records.filter(({ result }) => result === "Ok").map(({ data }) => data ?? "");
      const lines = sealed.map((data) => Buffer.from(data, "base64").toString().trimEnd());
      batch += 1;
      await cloud.archive.write(hour, `batch-${batch}`, lines);
    },
    async read(card?: CardId): Promise<readonly Fact[]> {
      const question = { workspace: acme, from: hour, to: hour, ...(card === undefined ? {} : { card }) };
      const { changes } = await readArchive(cloud, question, () => false);
      const all = new Map(changes.flatMap(({ facts }) => facts).map((fact) => [fact.id, fact]));
      return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async written(): Promise<string> {
      let text = "";
      for await (const object of cloud.archive.objectsOf(hour))
        text += gunzipSync(await cloud.objectText(object)).toString();
      return text;
    },
  };
}

const sorted = (facts: readonly Fact[]) => [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));

describe("the archive", () => {
  it("holds every fact for whoever has the keys, in the clear nothing but ids, and of erased people nothing", async () => {
    const { cloud, deliver, read, written } = await open();
    const longNotes = Array.from({ length: 12 }, (_, nth) => noted(20 + nth, 1, `tea ${"leaf ".repeat(600)}`));
    const hers = [
      cardRead(1, { names: ["Jisoo Park"], emails: mail, companies: ["Contoso"] }),
      cardRead(2, { names: ["박지수"], emails: mail }),
      samePerson(8, 1, 2),
      ...longNotes,
    ];
    const his = [cardRead(3, { names: ["Minho Lee"], emails: ["minho@fabrikam.com"] }), noted(5, 3, "likes coffee")];
    // Of whom she was parted: in one cluster with her.
    const parted = [cardRead(4, { names: ["Jisoo Other"], emails: mail }), apart(6, 1, 4), apart(7, 2, 4)];
    for (const facts of [hers.slice(0, 1), his, hers.slice(1, 3), parted, longNotes])
      await writeFacts(cloud, acme, facts);
    await deliver();
    expect(await read()).toEqual(sorted([...hers, ...his, ...parted]));
    expect(new Set((await read(cardId(3))).map(({ id }) => id))).toEqual(new Set(his.map(({ id }) => id)));
    for (const word of ["Jisoo", "박지수", "contoso", "Minho", "leaf"]) expect(await written()).not.toContain(word);

    const order = await orderErasing(cloud, acme, [cardId(2)]);
    if (order === undefined) throw new Error("she is there");
    expect(order.cards).toEqual([cardId(1), cardId(2)]);
    const late = await cloud.told();
    await erasePerson(cloud, order);
    const left = sorted([...his, ...parted.slice(0, 1)]);
    expect(await read()).toEqual(left);
    expect(late).toEqual([]);
    // What was on its way, comes twice, and what the erasing itself wrote.
    await deliver();
    expect(await read()).toEqual(left);
    for (const card of [1, 2]) expect(await read(cardId(card))).toEqual([]);
  });

  it("takes what comes late of somebody who was erased as that there was something", async () => {
    const { cloud, deliver, read, written } = await open();
    await writeFacts(cloud, acme, [cardRead(1, { names: ["Jisoo Park"], emails: mail })]);
    const order = await orderErasing(cloud, acme, [cardId(1)]);
    if (order === undefined) throw new Error("she is there");
    await erasePerson(cloud, order);
    await deliver();
    expect(await read()).toEqual([]);
    expect(await written()).toContain('"erased":true');
  });
});
