import { existsSync } from "node:fs";
import { join } from "node:path";
import type { WorkspaceId } from "../ids.ts";
import { openStore, type Store } from "../local/open-store.ts";
import { dataFolder } from "../local/settings.ts";
import { WrongUsage } from "./usage.ts";

/**
 * Does something with the store of `OCTEMBER_DATA`, and closes it.
 * @throws WrongUsage when nothing was ever kept there, and what `openDatabase` throws.
 */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const folder = dataFolder(process.env);
  if (!existsSync(join(folder, "octember.sqlite"))) {
    throw new WrongUsage(
      `nothing is kept in ${folder} yet: start Octember once (npm start), or set OCTEMBER_DATA to its folder`,
    );
  }
  const store = openStore(folder);
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** @throws WrongUsage when there are several and none was named, or the named one keeps nothing. */
export async function workspaceOf({ truth }: Store, named: string | undefined): Promise<WorkspaceId> {
  const known = await truth.workspaces();
  if (named !== undefined) {
    const found = known.find((one) => one === named);
    if (found === undefined)
      throw new WrongUsage(`no contact is kept for workspace ${named}; there are: ${known.join(", ") || "none"}`);
    return found;
  }
  const [only, ...others] = known;
  if (only === undefined) throw new WrongUsage("no contact is kept yet: post a card first");
  if (others.length > 0)
    throw new WrongUsage(`there are several workspaces, name one with --workspace: ${known.join(", ")}`);
  return only;
}
