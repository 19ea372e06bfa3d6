import {
  DescribeTimeToLiveCommand,
  ListTablesCommand,
  PutItemCommand,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { byOwner, faultyTable, item, put, table } from "./faulty-table.ts";

const lab = faultyTable();

describe("a faulty DynamoDB, read,", () => {
  it("shows an older state to whom asks for no consistency, and always in an index, until it has caught up", async () => {
    lab.faulty.rates.stale = 1;
    await lab.client.send(put("a", 1));
    // The copy of a table begins with what was there when the first such read came.
    expect(await lab.numberOf("a", false)).toBe("1");
    const seen = new Set<string | undefined>();
    for (let n = 2; n < 40; n++) {
      await lab.client.send(put("a", n));
      seen.add(Number(await lab.numberOf("a", false)) < n ? "older" : "newest");
      expect(await lab.numberOf("a", true)).toBe(`${n}`);
    }
    expect([...seen].toSorted()).toEqual(["newest", "older"]);
    const older = await lab.client.send(byOwner("a"));
    expect(Number(older.Items?.[0]?.n?.N)).toBeGreaterThan(0);
    await lab.faulty.catchUp();
    expect(await lab.numberOf("a", false)).toBe("39");
    expect((await lab.client.send(byOwner("a"))).Items?.[0]?.n?.N).toBe("39");
  });

  it("never shows an item go back to a state older than one it showed", async () => {
    lab.faulty.rates.stale = 1;
    await lab.numberOf("a", false);
    let last = 0;
    const writing = (async () => {
      for (let n = 1; n <= 60; n++) await lab.client.send(put("a", n));
    })();
    for (let at = 0; at < 100; at++) {
      const shown = Number((await lab.numberOf("a", false)) ?? 0);
      expect(shown).toBeGreaterThanOrEqual(last);
      last = shown;
    }
    await writing;
  });

  it("names no copies of its own among the tables", async () => {
    lab.faulty.rates.stale = 1;
    await lab.numberOf("a", false);
    const { TableNames = [] } = await lab.client.send(new ListTablesCommand());
    expect(TableNames).toContain(table);
    expect(TableNames.filter((name) => name.startsWith(table))).toEqual([table]);
  });

  it("keeps what has expired until it is swept, and says that it expires", async () => {
    const expires = { TimeToLiveSpecification: { Enabled: true, AttributeName: "expires" } };
    await lab.client.send(new UpdateTimeToLiveCommand({ TableName: table, ...expires }));
    expect(await lab.client.send(new DescribeTimeToLiveCommand({ TableName: table }))).toMatchObject({
      TimeToLiveDescription: { TimeToLiveStatus: "ENABLED", AttributeName: "expires" },
    });
    for (const [id, at] of [
      ["old", 1_000],
      ["new", 3_000],
    ] as const) {
      const whole = { ...item(id, 1), expires: { N: `${at}` } };
      await lab.client.send(new PutItemCommand({ TableName: table, Item: whole }));
    }
    await lab.client.send(put("lasting", 1));
    expect(await lab.numberOf("old")).toBe("1");
    expect(await lab.faulty.sweepExpired(2_000_000)).toBe(1);
    expect(await lab.numberOf("old")).toBeUndefined();
    expect(await lab.numberOf("new")).toBe("1");
    expect(await lab.numberOf("lasting")).toBe("1");
  });
});
