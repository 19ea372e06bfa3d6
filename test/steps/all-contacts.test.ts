import { describe, expect, it } from "vitest";
import { sqliteTruth } from "../../app/adapters/sqlite/truth.ts";
import type { Audience } from "../../app/privacy/audience.ts";
import { allContacts } from "../../app/steps/all-contacts.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { temporaryStore } from "../adapters/sqlite/temporary-store.ts";
import { cardId, cardRead, minsu } from "../contacts/facts-for-tests.ts";
import { acme } from "../find/posted-card.ts";

const secret: Audience = { kind: "member", member: minsu };

describe("all contacts", () => {
  it("come in the order of what the viewer sees, over all pages: a hidden earlier card doesn't move them forward", async () => {
    const truth = sqliteTruth(temporaryStore());
    const mail = (n: number) => ({ emails: [`person${n}@contoso.com`] });
    const hidden = [1, 2, 3].map((n) => cardRead(n, mail(n), { audience: secret }));
    // The first has its other card after many pages of others, the second at once.
    const open = Array.from({ length: 500 }, (_, at) => cardRead(at + 10, mail(at + 10)));
    const tied = [cardRead(400_0, mail(1)), cardRead(5, mail(2)), cardRead(300, mail(3), { reading: 2 })];
    await writeFacts({ truth }, acme, [...hidden, ...open]);
    for (const one of tied) await writeFacts({ truth }, acme, [one]);
    const seen: string[] = [];
    for await (const { id } of allContacts({ truth }, acme, { kind: "operator" })) seen.push(id);
    expect(seen).toEqual([...seen].sort());
    expect(seen[0]).toBe(cardId(5));
    expect(seen.at(-1)).toBe(cardId(4_000));
    expect(new Set(seen).size).toBe(seen.length);
  });
});
