import { expect } from "vitest";
import type { openBundled } from "./open-bundled.ts";

type Ask = (name: "operate" | "redrive" | "reread", asked: object) => Promise<never>;
type Bundled = Awaited<ReturnType<typeof openBundled>>;

/** Has the functions that operators invoke do everything that they can: rebuild, read again, tend, read the archive, erase, purge. */
export async function askOperators({ team, functions, deliver, handOn }: Bundled): Promise<void> {
  const ask: Ask = (name, asked) => functions[name].invoke(asked) as Promise<never>;
  const earlier = new Date(Date.now() - 60 * 60 * 1000).toISOString().slice(0, 13);
  const readArchive = async () => {
    await deliver();
    const of = { workspace: team, from: earlier, to: new Date().toISOString().slice(0, 13) };
    return JSON.stringify(await ask("redrive", { do: "read-archive", ...of }));
  };

  for (const name of ["operate", "redrive"] as const) {
    const found: readonly { readonly state: string; readonly about: string }[] = await ask(name, { do: "doctor" });
    // No engine here knows of a table's stream in Kinesis.
    const about = "truth table's stream";
    expect(found.filter((one) => one.state !== "good" && one.about !== about)).toEqual([]);
  }

  expect(await ask("operate", { do: "place" })).toEqual([]);
  expect(await ask("operate", { do: "place", workspace: team })).toEqual({ index: "pooled", graph: "pooled" });
  expect(await ask("operate", { do: "reindex" })).toMatchObject({ done: [{ workspace: team, contacts: 1 }] });
  expect(await ask("reread", { do: "reread" })).toEqual({ workspace: team, outcomes: {}, left: 0 });
  expect(await readArchive()).toContain("jisoo@contoso.com");
  expect(await ask("redrive", { do: "tend" })).toEqual({ arrived: 0, setAside: 0, sealed: 0, again: 0 });
  expect(await ask("redrive", { do: "redrive" })).toMatchObject({ all: true });

  const erased: { accepted: boolean } = await ask("redrive", { do: "erase", person: "jisoo@contoso.com", yes: true });
  expect(erased.accepted).toBe(true);
  const again = { do: "erase", workspace: team, person: "jisoo@contoso.com" };
  const isThere = async () => ((await ask("redrive", again)) as { people: readonly object[] }).people.length > 0;
  while (await isThere()) await handOn();
  expect(await readArchive()).not.toContain("jisoo@contoso.com");

  expect(await ask("operate", { do: "tend" })).toMatchObject({ purged: [] });
  // The second round comes an hour later.
  expect(await ask("operate", { do: "purge", workspace: team, yes: true })).toMatchObject({ purging: team });
}
