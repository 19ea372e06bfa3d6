import { describe, expect, it } from "vitest";
import { Conflict, Erased } from "../../app/errors.ts";
import type { Identity, Instant, PhotoId, WorkspaceId } from "../../app/ids.ts";
import type { Change, Truth } from "../../app/ports/truth.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { apart, cardId, cardRead, corrected, noted, samePerson } from "../contacts/facts-for-tests.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;
const mail = "mail:jisoo@contoso.com" as Identity;
const jisoo = { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"] };

function start(n: number): Change {
  return { into: { id: cardId(n), version: 0 }, absorb: [], facts: [cardRead(n, jisoo)], identities: [] };
}

/** What every truth must do about whom it is to forget: part of the truth's contract. */
export function erasedContract(open: () => Promise<readonly [Truth, Truth]>) {
  describe("somebody who is erased", () => {
    const minsu = { names: ["Minsu Kim"], emails: ["minsu@contoso.com"] };
    const minsuMail = "mail:minsu@contoso.com" as Identity;
    const erased = new Date().toISOString() as Instant;
    const later = new Date(Date.now() + 1).toISOString() as Instant;
    const posted = (n: number): Change => ({ ...start(n), identities: [mail] });

    it("is gone with all that was said of them: cards, facts, identities, and from every page", async () => {
      const [truth, elsewhere] = await open();
      await writeFacts({ truth }, acme, [cardRead(1, jisoo), cardRead(2, jisoo), noted(3, 2, "likes tea")]);
      await writeFacts({ truth }, acme, [cardRead(4, minsu)]);
      await truth.erase(acme, { id: cardId(1), version: 1 }, [cardId(1), cardId(2)], erased);
      for (const one of [truth, elsewhere]) {
        expect(await one.read(acme, cardId(1))).toBeUndefined();
        expect((await one.readMany(acme, [cardId(2), cardId(4)])).map(({ id }) => id)).toEqual([cardId(4)]);
        expect(await one.holders(acme, [mail, minsuMail])).toEqual(new Map([[minsuMail, cardId(4)]]));
        expect((await one.page(acme, undefined, 10)).map(({ id }) => id)).toEqual([cardId(4)]);
      }
      const ids = [cardId(1), cardId(2), cardId(4), "T1-F1" as PhotoId, "T1-F2" as PhotoId, "T1-F4" as PhotoId];
      expect(await truth.erased(acme, ids)).toEqual(new Set([cardId(1), cardId(2), "T1-F1", "T1-F2"]));
      expect(await truth.erased(globex, ids)).toEqual(new Set());
    });

    it("is erased at the version that was looked at, or not at all", async () => {
      const [truth, elsewhere] = await open();
      await truth.append(acme, posted(1));
      await elsewhere.append(acme, { ...posted(1), into: { id: cardId(1), version: 1 }, facts: [noted(3, 1, "new")] });
      await expect(truth.erase(acme, { id: cardId(1), version: 1 }, [cardId(1)], erased)).rejects.toThrow(Conflict);
      expect((await truth.read(acme, cardId(1)))?.facts).toHaveLength(2);
      expect(await truth.erased(acme, [cardId(1)])).toEqual(new Set());
      await truth.append(acme, start(5));
      const both = [cardId(1), cardId(5)];
      await expect(truth.erase(acme, { id: cardId(1), version: 2 }, both, erased)).rejects.toThrow(Conflict);
      expect((await truth.readMany(acme, both)).map(({ version }) => version)).toEqual([2, 1]);
    });

    it("leaves whoever else is in the cluster, by the same id at a later version, with what they claim themselves", async () => {
      const [truth] = await open();
      const facts = [cardRead(1, jisoo), cardRead(2, { ...jisoo, emails: [...jisoo.emails, ...minsu.emails] })];
      await writeFacts({ truth }, acme, [...facts, apart(3, 1, 2), noted(4, 2, "stays")]);
      await truth.erase(acme, { id: cardId(1), version: 1 }, [cardId(1)], erased);
      const left = await truth.read(acme, cardId(2));
      expect(left).toMatchObject({ id: cardId(1), version: 2 });
      expect(left?.facts.map(({ kind }) => kind).sort()).toEqual(["card-read", "noted"]);
      expect(await truth.holders(acme, [mail, minsuMail])).toEqual(
        new Map([mail, minsuMail].map((identity) => [identity, cardId(1)])),
      );
      await writeFacts({ truth }, acme, [noted(20, 2, "goes on")]);
      expect(await truth.read(acme, cardId(2))).toMatchObject({ id: cardId(1), version: 3, facts: { length: 3 } });
      await truth.erase(acme, { id: cardId(1), version: 3 }, [cardId(2)], later);
      expect(await truth.page(acme, undefined, 10)).toEqual([]);
      expect(await truth.holders(acme, [mail, minsuMail])).toEqual(new Map());
    });

    it("doesn't come back by their cards, by what is decided of them, or by another reading of their photo", async () => {
      const [truth] = await open();
      await truth.append(acme, start(1));
      await truth.erase(acme, { id: cardId(1), version: 1 }, [cardId(1)], erased);
      const again = [
        cardRead(1, {}, { reading: 2 }),
        corrected(30, 1, { field: "names", value: "Jisoo" }),
        samePerson(30, 1, 3),
        cardRead(31, {}, { photos: ["T1-F1" as PhotoId] }),
      ];
      for (const fact of again) {
        const change = { into: { id: cardId(3), version: 0 }, absorb: [], facts: [cardRead(3, {}), fact] };
        await expect(truth.append(acme, { ...change, identities: [] })).rejects.toThrow(Erased);
        await expect(writeFacts({ truth }, acme, [fact])).rejects.toThrow(Erased);
      }
      expect(await truth.page(acme, undefined, 10)).toEqual([]);
    });

    it("doesn't come back by a card that was posted before the erasing, also where a later card made them a new person", async () => {
      const [truth, elsewhere] = await open();
      await truth.append(acme, posted(1));
      await truth.erase(acme, { id: cardId(1), version: 1 }, [cardId(1)], erased);
      await expect(writeFacts({ truth }, acme, [cardRead(5, jisoo)])).rejects.toThrow(Erased);
      await writeFacts({ truth: elsewhere }, acme, [cardRead(11, jisoo, { at: later })]);
      await expect(writeFacts({ truth }, acme, [cardRead(6, jisoo)])).rejects.toThrow(Erased);
      expect((await truth.page(acme, undefined, 10)).map(({ id }) => id)).toEqual([cardId(11)]);
      await writeFacts({ truth }, globex, [cardRead(5, jisoo)]);
    });

    it("doesn't come back by a file: how old it is, nobody knows", async () => {
      const [truth] = await open();
      await truth.append(acme, posted(1));
      await truth.erase(acme, { id: cardId(1), version: 1 }, [cardId(1)], erased);
      const { message: _, ...imported } = cardRead(20, jisoo, { at: later, photos: [] });
      await expect(writeFacts({ truth }, acme, [imported])).rejects.toThrow(Erased);
      const { message: __, ...other } = cardRead(21, minsu, { photos: [] });
      await writeFacts({ truth }, acme, [other]);
    });
  });
}
