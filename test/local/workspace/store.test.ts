import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../app/local/workspace/store.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "octember-store-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the workspace's file", () => {
  it("that is no database is named, and left as it is", async () => {
    const file = join(folder, "workspace.db");
    const held = "this is a letter, not a database. ".repeat(100);
    await writeFile(file, held);
    expect(() => openStore(folder)).toThrow(file);
    expect(await readFile(file, "utf8")).toBe(held);
  });

  it("holds nothing of what failed half-way, and nobody is told of it", () => {
    const store = openStore(folder);
    const told: string[] = [];
    const half = () =>
      store.together(() => {
        store.run("insert into setting values ('a', '1')");
        store.together(() => store.run("insert into setting values ('b', '1')"));
        store.afterwards(() => told.push("half"));
        throw new Error("on the way");
      });
    expect(half).toThrow("on the way");
    expect(store.all("select name from setting")).toEqual([]);
    store.together(() => {
      store.afterwards(() => told.push("whole"));
      store.run("insert into setting values ('c', '1')");
      expect(told).toEqual([]);
    });
    store.afterwards(() => told.push("at once"));
    expect(told).toEqual(["whole", "at once"]);
    expect(store.all<{ name: string }>("select name from setting").map(({ name }) => name)).toEqual(["c"]);
    store.close();
  });
});
