import { describe, expect, it } from "vitest";
import { FactTooLarge, pack, unpack } from "../../../app/adapters/dynamodb/packed-facts.ts";
import { noted } from "../../contacts/facts-for-tests.ts";

/** What DynamoDB takes of one item, in bytes. */
const mostOfItem = 400 * 1024;

describe("facts in items", () => {
  it("come back as they were, in their order, in as many items as they need", () => {
    const facts = Array.from({ length: 100 }, (_, n) => noted(n, n, `${"메모".repeat(n * 60)} \ud800 "quoted" \u2028`));
    const texts = pack(facts);
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(mostOfItem);
    // As the text goes over the wire.
    expect(texts.flatMap((text) => unpack(Buffer.from(text).toString()))).toEqual(facts);
    expect(pack([])).toEqual([]);
  });

  it("may each be almost as large as an item; a larger one is refused", () => {
    const [large] = pack([noted(1, 1, "x".repeat(370_000))]);
    expect(Buffer.byteLength(large ?? "")).toBeLessThan(mostOfItem);
    expect(() => pack([noted(1, 1, "x".repeat(390_000))])).toThrow(FactTooLarge);
  });
});
