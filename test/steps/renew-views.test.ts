import { expect, it } from "vitest";
import { sqliteSearchView } from "../../app/adapters/sqlite/search-view.ts";
import { keysVersion } from "../../app/find/keys-version.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import { findContacts } from "../../app/steps/find-contacts.ts";
import { renewViews } from "../../app/steps/renew-views.ts";
import { acme } from "../find/posted-card.ts";
import { openWorld } from "./open-world.ts";

const operator = { kind: "operator" } as const;

it("builds a view anew that has older keys, once, and leaves the others", async () => {
  const world = openWorld();
  const globex = "T2" as WorkspaceId;
  await world.post({ at: 1_700_000_000, names: ["박지수"] });
  const search = sqliteSearchView(world.db, keysVersion);
  await world.post({ at: 1_700_000_100, names: ["김민수"] }, undefined, globex);
  world.db.exec("update view_scope set built_with = 1");
  world.db.prepare("update view_scope set built_with = ? where workspace = ?").run(keysVersion, globex);
  // As a view is whose keys were made otherwise.
  world.db.exec("delete from search_key");
  expect((await findContacts({ ...world, search }, acme, operator, "지수")).results).toEqual([]);

  const begun: WorkspaceId[] = [];
  const onBegin = (workspace: WorkspaceId) => begun.push(workspace);
  await renewViews({ ...world, search }, { onBegin });
  await renewViews({ ...world, search }, { onBegin });
  expect(begun).toEqual([acme]);
  expect((await findContacts({ ...world, search }, acme, operator, "지수")).results).toHaveLength(1);
});

it("stops where it is told to, and begins again the next time", async () => {
  const world = openWorld();
  await world.post({ at: 1_700_000_000, names: ["박지수"] });
  world.db.exec("update view_scope set built_with = 1");
  const search = sqliteSearchView(world.db, keysVersion);
  await expect(renewViews({ ...world, search }, { signal: AbortSignal.abort() })).rejects.toThrow();
  expect((await findContacts({ ...world, search }, acme, operator, "지수")).results).toHaveLength(1);
  expect(await search.builtWith(acme)).toBe(1);
  await renewViews({ ...world, search });
  expect(await search.builtWith(acme)).toBe(keysVersion);
});
