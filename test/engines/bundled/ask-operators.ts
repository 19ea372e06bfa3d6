import { expect } from "vitest";
import { team } from "../../../app/local/workspace/world/seed.ts";
import type { openBundled } from "./open-bundled.ts";

type Bundled = Awaited<ReturnType<typeof openBundled>>;

interface Archived {
  readonly changes: readonly { readonly facts: readonly object[] }[];
  readonly next?: object;
}

/** Has the functions that operators invoke do everything that they can: rebuild, tend, read the archive, erase, purge. */
export async function askOperators({ functions, deliver, handOn }: Bundled): Promise<void> {
  const ask = (name: "operate" | "redrive", asked: object) => functions[name].invoke(asked) as Promise<never>;
  const hour = new Date().toISOString().slice(0, 13);
  const earlier = new Date(Date.now() - 60 * 60 * 1000).toISOString().slice(0, 13);
  const readArchive = async () => {
    await deliver();
    const archived: Archived = await ask("redrive", { do: "read-archive", from: earlier, to: hour });
    return JSON.stringify(archived);
  };

  const findings: readonly { state: string }[] = [...(await operatorsOf(ask))];
  expect(findings.filter(({ state }) => state !== "good")).toEqual([]);
  expect(await ask("operate", { do: "reindex" })).toMatchObject({ done: [{ workspace: team.id, contacts: 1 }] });
  expect(await readArchive()).toContain("jisoo@contoso.com");
  expect(await ask("redrive", { do: "tend" })).toEqual({ setAside: 0, sealed: 0 });
  expect(await ask("redrive", { do: "redrive" })).toMatchObject({ all: true });

  const erased: { accepted: boolean } = await ask("redrive", { do: "erase", person: "jisoo@contoso.com", yes: true });
  expect(erased.accepted).toBe(true);
  while ((await readArchive()).includes("jisoo@contoso.com")) await handOn();
  expect(await ask("redrive", { do: "erase", person: "jisoo@contoso.com" })).toMatchObject({ people: [] });

  expect(await ask("operate", { do: "tend" })).toMatchObject({ purged: [] });
  // The second round comes an hour later.
  expect(await ask("operate", { do: "purge", workspace: team.id, yes: true })).toMatchObject({ purging: team.id });
}

async function operatorsOf(ask: (name: "operate" | "redrive", asked: object) => Promise<never>) {
  const [inside, outside]: readonly (readonly { state: string }[])[] = [
    await ask("operate", { do: "doctor" }),
    await ask("redrive", { do: "doctor" }),
  ];
  return [...(inside ?? []), ...(outside ?? [])];
}
