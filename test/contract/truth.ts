import { describe, expect, it } from "vitest";
import { foldFacts } from "../../app/contacts/fold.ts";
import { Conflict } from "../../app/errors.ts";
import type { Identity, Instant, WorkspaceId } from "../../app/ids.ts";
import type { Change, Truth } from "../../app/ports/truth.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { cardId, cardRead, corrected, mobile, samePerson } from "../contacts/facts-for-tests.ts";
import { erasedContract } from "./erased.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;
const mail = "mail:jisoo@contoso.com" as Identity;
const jisoo = { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"] };

/** A change that begins a cluster with its nth card. */
function start(n: number, identities: readonly Identity[] = []): Change {
  return { into: { id: cardId(n), version: 0 }, absorb: [], facts: [cardRead(n, jisoo)], identities };
}

/** What every truth must do. `open` gives an empty one; the second of a pair is another process's view of the same store. */
export function truthContract(open: () => Promise<readonly [Truth, Truth]>) {
  describe("truth", () => {
    it("gives back what was written, by any card of the cluster, with the facts sorted", async () => {
      const [truth] = await open();
      const facts = [cardRead(2, { names: ["박지수"] }), cardRead(1, jisoo), samePerson(3, 1, 2)];
      await truth.append(acme, { ...start(1, [mail]), facts });
      const cluster = await truth.read(acme, cardId(2));
      expect(cluster).toEqual({ id: cardId(1), version: 1, facts: facts.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
      expect(await truth.read(acme, cardId(1))).toEqual(cluster);
      expect(await truth.read(acme, cardId(9))).toBeUndefined();
    });

    it("gives back handles, offices and what else a card says; and cards that were read before these were known", async () => {
      const [truth] = await open();
      const handles = [{ service: "kakao", name: "jisoo_p" }] as const;
      const { read, ...older } = cardRead(1, jisoo);
      const { handles: _, extras: __, ...fields } = read.fields;
      const before = { ...older, read: { ...read, fields } };
      const now = cardRead(2, { ...jisoo, handles, extras: ["ISO 9001"], addresses: ["Seoul 1"], offices: true });
      await truth.append(acme, { ...start(1, [mail]), facts: [before, now] });
      const cluster = await truth.read(acme, cardId(1));
      expect(cluster?.facts).toEqual([before, now]);
      const [contact] = foldFacts(cluster?.facts ?? []);
      expect(contact?.cards).toEqual([cardId(1), cardId(2)]);
      expect(contact?.handles.map(({ value }) => value)).toEqual(handles);
      expect(contact?.addresses[0]?.sources[0]?.office).toBe(0);
    });

    it("shows nothing to another workspace", async () => {
      const [truth] = await open();
      await truth.append(acme, start(1, [mail]));
      expect(await truth.read(globex, cardId(1))).toBeUndefined();
      expect(await truth.readMany(globex, [cardId(1)])).toEqual([]);
      expect(await truth.holders(globex, [mail])).toEqual(new Map());
      expect(await truth.page(globex, undefined, 10)).toEqual([]);
      await truth.append(globex, start(1, [mail]));
      expect(await truth.workspaces()).toEqual([acme, globex]);
    });

    it("refuses a change that was decided upon an older version, and writes nothing of it", async () => {
      const [truth] = await open();
      await truth.append(acme, start(1));
      await expect(truth.append(acme, start(1, [mail]))).rejects.toThrow(Conflict);
      const later = { ...start(1, [mail]), facts: [cardRead(1, {}, { reading: 2 })] };
      await expect(truth.append(acme, { ...later, into: { id: cardId(1), version: 2 } })).rejects.toThrow(Conflict);
      expect((await truth.read(acme, cardId(1)))?.facts).toHaveLength(1);
      expect(await truth.holders(acme, [mail])).toEqual(new Map());
      await truth.append(acme, { ...later, into: { id: cardId(1), version: 1 } });
      expect((await truth.read(acme, cardId(1)))?.version).toBe(2);
    });

    it("refuses an identity or a card that another cluster holds, and writes nothing of the change", async () => {
      const [truth] = await open();
      await truth.append(acme, start(1, [mail]));
      await expect(truth.append(acme, start(2, [mail]))).rejects.toThrow(Conflict);
      expect(await truth.read(acme, cardId(2))).toBeUndefined();
      const theirs = { ...start(3), facts: [cardRead(3, {}), samePerson(4, 1, 3)] };
      await expect(truth.append(acme, theirs)).rejects.toThrow(Conflict);
      expect(await truth.read(acme, cardId(3))).toBeUndefined();
    });

    it("joins clusters into the one of the earliest card: facts and identities move, ids redirect, the version rises", async () => {
      const [truth] = await open();
      await truth.append(acme, start(5, [mail]));
      await truth.append(acme, {
        into: { id: cardId(5), version: 1 },
        absorb: [],
        facts: [cardRead(6, {})],
        identities: [],
      });
      await truth.append(acme, { ...start(1), absorb: [{ id: cardId(5), version: 2 }] });
      const cluster = await truth.read(acme, cardId(6));
      expect(cluster).toMatchObject({ id: cardId(1), version: 3 });
      expect(cluster?.facts).toHaveLength(3);
      expect(await truth.holders(acme, [mail])).toEqual(new Map([[mail, cardId(1)]]));
      expect(await truth.readMany(acme, [cardId(6), cardId(9), cardId(5), cardId(1)])).toEqual([cluster]);
      await expect(truth.append(acme, { ...start(5), facts: [] })).rejects.toThrow(Conflict);
      await expect(
        truth.append(acme, { ...start(5), into: { id: cardId(5), version: 3 }, facts: [cardRead(7, {})] }),
      ).rejects.toThrow(Conflict);
    });

    it("tells what became of a cluster, by the id that it has or had; of one that never was it tells nothing", async () => {
      const [truth, elsewhere] = await open();
      for (const n of [5, 3, 7]) await truth.append(acme, start(n));
      await truth.append(acme, { ...start(1), absorb: [{ id: cardId(5), version: 1 }] });
      await truth.erase(acme, { id: cardId(7), version: 1 }, [cardId(7)], new Date().toISOString() as Instant);
      const snapshots = await elsewhere.snapshots(acme, [7, 9, 5, 3, 1].map(cardId));
      const live = { state: "live", facts: expect.any(Array) };
      expect([...snapshots]).toEqual([
        [cardId(7), { state: "gone", cluster: cardId(7), version: 2 }],
        [cardId(5), { state: "gone", cluster: cardId(5), version: 2, into: cardId(1) }],
        [cardId(3), { ...live, cluster: cardId(3), version: 1 }],
        [cardId(1), { ...live, cluster: cardId(1), version: 2 }],
      ]);
      expect(snapshots.get(cardId(1))).toMatchObject({ facts: (await truth.read(acme, cardId(1)))?.facts });
      expect(await truth.snapshots(globex, [cardId(1)])).toEqual(new Map());
    });

    it("leaves a fact that it has as it is", async () => {
      const [truth] = await open();
      await truth.append(acme, start(1));
      const again = {
        ...start(1),
        into: { id: cardId(1), version: 1 },
        facts: [cardRead(1, { names: ["Somebody Else"] })],
      };
      await truth.append(acme, again);
      expect(await truth.read(acme, cardId(1))).toEqual({ id: cardId(1), version: 1, facts: [cardRead(1, jisoo)] });
    });

    it("pages through a workspace in the order of ids, without what was absorbed", async () => {
      const [truth] = await open();
      for (const n of [4, 2, 5, 3]) await truth.append(acme, start(n));
      await truth.append(acme, { ...start(1), absorb: [{ id: cardId(3), version: 1 }] });
      const first = await truth.page(acme, undefined, 3);
      expect(first.map(({ id }) => id)).toEqual([cardId(1), cardId(2), cardId(4)]);
      expect(first[0]?.facts).toHaveLength(2);
      expect((await truth.page(acme, cardId(4), 3)).map(({ id }) => id)).toEqual([cardId(5)]);
    });
  });

  erasedContract(open);

  describe("cards written by several at the same moment", () => {
    it("end as one contact when they are one person's, whoever is faster", async () => {
      const [truth, elsewhere] = await open();
      const both = { ...jisoo, phones: [mobile("010-2345-6789", "+821023456789")] };
      const cards = [
        cardRead(3, jisoo),
        cardRead(1, { phones: both.phones }),
        cardRead(4, both),
        cardRead(2, jisoo),
        cardRead(5, both),
      ];
      await Promise.all(cards.map((card, at) => writeFacts({ truth: at % 2 ? elsewhere : truth }, acme, [card])));
      const clusters = await truth.page(acme, undefined, 10);
      expect(clusters.map(({ id, facts }) => [id, facts.length])).toEqual([[cardId(1), 5]]);
      expect(foldFacts(clusters[0]?.facts ?? []).map(({ cards }) => cards.length)).toEqual([5]);
    });

    it("stay two clusters when nothing ties them, also from one photo", async () => {
      const [truth] = await open();
      await writeFacts({ truth }, acme, [cardRead(1, jisoo), cardRead(2, { names: ["Minsu Kim"] })]);
      const written = await truth.readMany(acme, [cardId(1), cardId(2)]);
      expect(written.map(({ id }) => id)).toEqual([cardId(1), cardId(2)]);
    });

    it("are written once, however often they come", async () => {
      const [truth, elsewhere] = await open();
      const facts = [cardRead(1, jisoo), cardRead(2, jisoo)];
      await writeFacts({ truth }, acme, facts);
      const first = await truth.readMany(acme, [cardId(1), cardId(2)]);
      await Promise.all([facts, facts.toReversed(), facts].map((all) => writeFacts({ truth: elsewhere }, acme, all)));
      expect(first).toHaveLength(1);
      expect(await truth.readMany(acme, [cardId(1), cardId(2)])).toEqual(first);
    });

    it("are joined by a correction that shows them to be one person's", async () => {
      const [truth] = await open();
      await writeFacts({ truth }, acme, [cardRead(1, jisoo)]);
      await writeFacts({ truth }, acme, [cardRead(2, { emails: ["jisoo@contoso.con"] })]);
      const fix = corrected(3, 2, { field: "emails", was: "jisoo@contoso.con", value: "Jisoo@contoso.com" });
      await writeFacts({ truth }, acme, [fix]);
      const [cluster] = await truth.readMany(acme, [cardId(2)]);
      expect(cluster).toMatchObject({ id: cardId(1), facts: { length: 3 } });
      expect(foldFacts(cluster?.facts ?? [])).toHaveLength(1);
    });

    it("are joined by a member's decision, also one that came before the cards", async () => {
      const [truth] = await open();
      await writeFacts({ truth }, acme, [samePerson(9, 1, 2)]);
      await writeFacts({ truth }, acme, [cardRead(2, { names: ["Minsu Kim"] })]);
      await writeFacts({ truth }, acme, [cardRead(1, jisoo)]);
      const [cluster, ...others] = await truth.page(acme, undefined, 10);
      expect(others).toEqual([]);
      expect(foldFacts(cluster?.facts ?? []).map(({ cards }) => cards)).toEqual([[cardId(1), cardId(2)]]);
    });
  });
}
