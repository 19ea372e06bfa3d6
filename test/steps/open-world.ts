import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { sqliteAsks } from "../../app/adapters/sqlite/asks.ts";
import { type Database, openDatabase } from "../../app/adapters/sqlite/database.ts";
import { sqliteDismissals } from "../../app/adapters/sqlite/dismissals.ts";
import { sqliteGraphView } from "../../app/adapters/sqlite/graph-view.ts";
import { sqliteSearchView } from "../../app/adapters/sqlite/search-view.ts";
import { sqliteTruth } from "../../app/adapters/sqlite/truth.ts";
import type { CardId, ChannelId, ClusterId, MemberId, WorkspaceId } from "../../app/ids.ts";
import type { Asks } from "../../app/ports/asks.ts";
import type { Directory, Member } from "../../app/ports/directory.ts";
import type { Dismissals } from "../../app/ports/dismissals.ts";
import type { GraphView } from "../../app/ports/graph-view.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import type { Truth } from "../../app/ports/truth.ts";
import type { Viewer } from "../../app/privacy/audience.ts";
import { applyToGraph } from "../../app/steps/apply-to-graph.ts";
import { applyToSearch } from "../../app/steps/apply-to-search.ts";
import { acme, type Posted, post } from "../find/posted-card.ts";

export interface World {
  readonly db: Database;
  readonly truth: Truth;
  readonly search: SearchView;
  readonly graph: GraphView;
  readonly directory: Directory;
  readonly asks: Asks;
  readonly dismissals: Dismissals;
  readonly now: () => number;
  /** Posts a card and brings the views up to it. */
  post(card: Posted, samePersonAs?: CardId, workspace?: WorkspaceId): Promise<CardId>;
  /** Brings the views up to a cluster again. */
  apply(card: CardId, workspace?: WorkspaceId): Promise<void>;
}

/** Members who can't be asked; all other `U…` can. */
const odd: Readonly<Record<string, Partial<Member>>> = {
  Uleft: { left: true },
  Ubot: { bot: true },
  Uguest: { guest: true },
};

function memberNamed(id: MemberId): Member {
  const found = { id, name: `@${id}`, language: "en-US", guest: false, left: false, bot: false };
  return { ...found, email: `${id}@acme.com`, ...odd[id] };
}

const directory: Directory = {
  async member(_workspace, id) {
    return id === "Uunknown" ? undefined : memberNamed(id);
  },
  async memberOfMail(_workspace, mail) {
    const [, name] = /^u([a-z]+)@acme\.com$/i.exec(mail) ?? [];
    return name === undefined ? undefined : memberNamed(`U${name}` as MemberId);
  },
  async dismiss() {},
  async welcome(_workspace, mail) {
    return mail as MemberId;
  },
  async channel() {
    return undefined;
  },
  async privateChannelsOf() {
    return [];
  },
  async changed() {},
};

/** 2026-11-22. */
export const today = 1_795_305_600_000;

export const memberView = (member: string, ...channels: string[]): Extract<Viewer, { kind: "member" }> => ({
  kind: "member",
  member: member as MemberId,
  channels: channels as ChannelId[],
});

/** Truth and views in a new file, which goes with the test. */
export function openWorld(): World {
  const folder = mkdtempSync(join(tmpdir(), "octember-world-"));
  const db = openDatabase(join(folder, "world.db"));
  onTestFinished(() => {
    db.close();
    rmSync(folder, { recursive: true });
  });
  const truth = sqliteTruth(db);
  const views = { search: sqliteSearchView(db), graph: sqliteGraphView(db) };
  const apply = async (card: CardId, workspace = acme) => {
    const cluster = await truth.read(workspace, card);
    if (!cluster) throw new Error("a card that was posted is not there");
    const { id, version, facts } = cluster;
    const record = {
      workspace,
      attempt: 1,
      snapshot: { state: "live" as const, cluster: id as ClusterId, version, facts },
    };
    for (const outcome of [await applyToSearch(views, record), await applyToGraph(views, record)]) {
      if (outcome.kind !== "done") throw new Error(outcome.reason);
    }
  };
  return {
    db,
    truth,
    ...views,
    asks: sqliteAsks(db),
    dismissals: sqliteDismissals(db),
    directory,
    now: () => today,
    apply,
    async post(card, samePersonAs, workspace = acme) {
      const id = await post(truth, card, workspace, samePersonAs);
      await apply(id, workspace);
      return id;
    },
  };
}
