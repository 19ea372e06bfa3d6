import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aliasesOf, type FunctionName, functions } from "../../handlers/wiring/functions.ts";
import { settingsFor } from "../../handlers/wiring/settings.ts";

const good = {
  STATE_TABLE: "state",
  OPENSEARCH_URL: "https://search.example",
  NEPTUNE_URL: "wss://graph.example:8182/gremlin",
  GRAPHS: "{}",
  REDIS_URL: "rediss://cache.example:6379",
};

describe("what a function is given", () => {
  it("is read at its start", () => {
    const settings = settingsFor("query", { ...good, LOG_LEVEL: "WARN" });
    expect(settings.get("STATE_TABLE")).toBe("state");
    expect(settings.logLevel).toBe("warn");
    expect(settingsFor("query", good).logLevel).toBe("info");
  });

  it("is named where it is missing or no address, all of it at once", () => {
    const start = () => settingsFor("query", { ...good, REDIS_URL: undefined, NEPTUNE_URL: "graph" });
    expect(start).toThrow("query can't start: NEPTUNE_URL is no URL; REDIS_URL is missing");
    expect(() => settingsFor("arrive", {})).toThrow(
      "STATE_TABLE is missing; INBOX_QUEUE_URL is missing; PHOTOS_STREAM is missing",
    );
    for (const GRAPHS of ["acme", "[]", '{"acme":"graph"}', '{"Acme":"wss://graph"}', '{"pooled":"wss://graph"}'])
      expect(() => settingsFor("query", { ...good, GRAPHS })).toThrow("query can't start: GRAPHS");
    expect(() => settingsFor("query", { ...good, LOG_LEVEL: "loud" })).toThrow("LOG_LEVEL");
  });
});

describe("a function", () => {
  it.each(Object.keys(functions) as FunctionName[])("%s names each variable that it wasn't given", (name) => {
    for (const variable of functions[name].environment)
      expect(() => settingsFor(name, {})).toThrow(`${variable} is missing`);
  });
});

describe("functions", () => {
  it("beside the engines are given nothing that can't be reached from there", () => {
    const outside = [
      "INBOX_QUEUE_URL",
      "PHOTOS_STREAM",
      "SLACK_SECRET_ARN",
      "QUERY_FUNCTION",
      "READER_FUNCTION",
      "DRAW_FUNCTION",
      "CONTACTS_STREAM",
    ];
    for (const [name, { where, environment }] of Object.entries(functions))
      if (where === "inside") expect([name, environment.filter((one) => outside.includes(one))]).toEqual([name, []]);
  });

  it("outside are given no engine's address", () => {
    const inside = ["OPENSEARCH_URL", "NEPTUNE_URL", "GRAPHS", "REDIS_URL"];
    for (const [name, { where, environment }] of Object.entries(functions))
      if (where === "outside") expect([name, environment.filter((one) => inside.includes(one))]).toEqual([name, []]);
  });

  it("that ask the views are two", () => {
    const asking = Object.entries(functions).filter(([, { environment }]) =>
      (environment as readonly string[]).includes("QUERY_FUNCTION"),
    );
    expect(asking.map(([name]) => name)).toEqual(["receive", "respond"]);
  });

  it("leave out packages by a file that is there", () => {
    const paths = (Object.keys(functions) as FunctionName[]).flatMap((name) => Object.values(aliasesOf(name)));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.every((path) => existsSync(path))).toBe(true);
  });
});
