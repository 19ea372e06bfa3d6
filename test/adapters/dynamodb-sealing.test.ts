import { describe, expect, it } from "vitest";
import { sealingKeysOf, WrongSealingKeys } from "../../app/adapters/dynamodb/sealing.ts";

const key = Buffer.alloc(32, 7).toString("base64");

describe("sealing keys in a secret", () => {
  it("are read by their ids", () => {
    const { current, keys } = sealingKeysOf({ current: "b", keys: { a: key, b: key } });
    expect([current, [...keys.keys()], keys.get("b")?.length]).toEqual(["b", ["a", "b"], 32]);
  });

  it.each([
    [undefined, /current/],
    [{ current: "a" }, /current/],
    [{ current: "b", keys: { a: key } }, /no key "b"/],
    [{ current: "a", keys: { a: "c2hvcnQ=" } }, /"a" is not 32 bytes/],
    [{ current: "a", keys: { a: 7 } }, /"a" is not 32 bytes/],
  ])("that aren't any are named, and nothing of them is shown: %j", (said, message) => {
    expect(() => sealingKeysOf(said)).toThrow(WrongSealingKeys);
    expect(() => sealingKeysOf(said)).toThrow(message);
    expect(() => sealingKeysOf(said)).not.toThrow(/c2hvcnQ=/);
  });
});
