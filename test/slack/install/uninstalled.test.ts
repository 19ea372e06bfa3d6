import type { WebClient } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { sqliteDepartures } from "../../../app/adapters/sqlite/departures.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { SlackRefused, SlackUnavailable } from "../../../app/ports/speak.ts";
import { uninstalled } from "../../../app/slack/install/uninstalled.ts";
import { temporaryStore } from "../../adapters/sqlite/temporary-store.ts";

const acme = "T1" as WorkspaceId;

/** @param says whose team's each token is, or the error that Slack answers. */
function open(says: Readonly<Record<string, string>>) {
  const departures = sqliteDepartures(temporaryStore());
  const forgotten: WorkspaceId[] = [];
  const clientOf = (token: string) => {
    const said = says[token] ?? "invalid_auth";
    const test = async () => {
      if (said === "lost") throw new SlackUnavailable("auth.test");
      if (!/^T/.test(said)) throw new SlackRefused("auth.test", said);
      return { ok: true, team_id: said };
    };
    return { auth: { test } } as unknown as WebClient;
  };
  const left = uninstalled({
    tokensOf: async () => Object.keys(says),
    forgetToken: async (workspace) => void forgotten.push(workspace),
    departures,
    clientOf,
    now: () => 500,
  });
  return { left, forgotten, departures };
}

describe("an event that the app was taken out of a workspace", () => {
  it("has its token forgotten, and its data purged when the time is over", async () => {
    for (const says of [{}, { old: "token_revoked" }, { old: "token_revoked", other: "T2" }] as const) {
      const { left, forgotten, departures } = open(says);
      await left(acme);
      expect(forgotten).toEqual([acme]);
      expect(await departures.find(acme)).toEqual({ since: 500, state: "left" });
    }
  });

  it("that comes late, after it was added again, does nothing", async () => {
    const { left, forgotten, departures } = open({ old: "invalid_auth", fresh: acme });
    await left(acme);
    expect([forgotten, await departures.find(acme)]).toEqual([[], undefined]);
  });

  it("is tried again where Slack can't be asked", async () => {
    const { left, forgotten, departures } = open({ old: "lost" });
    await expect(left(acme)).rejects.toThrow(SlackUnavailable);
    expect([forgotten, await departures.find(acme)]).toEqual([[], undefined]);
  });
});
