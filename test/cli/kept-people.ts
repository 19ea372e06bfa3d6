import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rememberMembers } from "../../app/adapters/sqlite/directory.ts";
import type { MemberId } from "../../app/ids.ts";
import { openStore } from "../../app/local/open-store.ts";
import { rebuildViews } from "../../app/steps/rebuild-views.ts";
import { acme, post } from "../find/posted-card.ts";

const at = 1_795_000_000;

/** A store with four people and two members, as a program that ran before left it; or a fifth, at the company of one whom Dana knows. */
export async function keepPeople({ more = false } = {}): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "octember-cli-"));
  const store = openStore(folder);
  const jisoo = {
    names: ["박지수", "Jisoo Park"],
    company: "Contoso Korea",
    title: "Sales Manager",
    by: "UMINSU",
    at,
    where: "CES",
  };
  await post(store.truth, jisoo);
  await post(store.truth, {
    names: ["Amelia Hart"],
    company: "Contoso Korea",
    title: "Designer",
    by: "UMINSU",
    at: at + 1,
  });
  await post(store.truth, { names: ["Daniel Okafor"], company: "Northwind", by: "UDANA", at: at + 2 });
  const secret = { kind: "member", member: "UDANA" as MemberId } as const;
  await post(store.truth, { names: ["Jisoo Hidden"], company: "Fabrikam", by: "UDANA", at: at + 3, audience: secret });
  if (more) {
    const omar = {
      names: ["Omar Reyes"],
      company: "Northwind",
      emails: ["omar@northwind.com"],
      by: "UMINSU",
      at: at + 4,
    };
    await post(store.truth, omar);
  }
  await rebuildViews(store, acme);
  const plain = { language: "en-US", guest: false, left: false, bot: false };
  const names: Readonly<Record<string, string>> = { UMINSU: "김민수", UDANA: "Dana Reyes" };
  const slack = {
    ...store.remembered,
    member: async (_: unknown, id: MemberId) => ({ ...plain, id, name: names[id] ?? id, email: `${id}@acme.example` }),
  };
  const directory = rememberMembers(slack, store.db);
  for (const id of Object.keys(names)) await directory.member(acme, id as MemberId);
  store.close();
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
