import { existsSync } from "node:fs";
import { join } from "node:path";
import type { WorkspaceId } from "../ids.ts";
import { openStore, type Store } from "../local/open-store.ts";
import { dataFolder, settingsOf } from "../local/settings.ts";
import { team } from "../local/workspace/world/seed.ts";
import { renewViews } from "../steps/renew-views.ts";
import { printNote } from "./output.ts";
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
    await renew(store);
    return await work(store);
  } finally {
    store.close();
  }
}

/** The old index answers where another process is building it anew at this moment. */
async function renew(store: Store): Promise<void> {
  const onBegin = () => printNote("Names are found in more ways now: building the search index anew.");
  await renewViews(store, { onBegin }).catch((error: unknown) => {
    printNote(
      `The search index could not be built anew, the old one answers: ${error instanceof Error ? error.message : error}`,
    );
  });
}

/** The same, with a store that may be new. @throws what `openDatabase` throws */
export async function withNewStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(dataFolder(process.env));
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** The workspace that new contacts are for; it may keep nothing yet. @throws WrongUsage when it isn't clear which one is meant. */
export async function workspaceToFill({ truth }: Store, named: string | undefined): Promise<WorkspaceId> {
  if (named !== undefined) {
    if (/^[TE][A-Z0-9]+$/.test(named)) return named as WorkspaceId;
    throw new WrongUsage(`--workspace is "${named}": it has to be the id of a Slack workspace, like T0123456`);
  }
  const [only, ...others] = await truth.workspaces();
  if (others.length > 0)
    throw new WrongUsage(`there are several workspaces, name one with --workspace: ${[only, ...others].join(", ")}`);
  if (only !== undefined) return only;
  if (settingsOf(process.env).slack.kind === "local") return team.id as WorkspaceId;
  throw new WrongUsage("no contact is kept yet: name the workspace with --workspace (octember doctor says its id)");
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
