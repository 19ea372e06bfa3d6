import { setTimeout } from "node:timers/promises";
import { textReader } from "../../adapters/reader/text-reader.ts";
import { OctemberError } from "../../errors.ts";
import type { MemberId, WorkspaceId } from "../../ids.ts";
import type { Store } from "../../local/open-store.ts";
import { openLog } from "../../log.ts";
import { cardStamps } from "../../steps/card-stamps.ts";
import { feedViews } from "../../steps/feed-views.ts";
import type { ImportPhotoPorts } from "../../steps/import-photo.ts";
import type { Importing } from "../../steps/import-records.ts";
import { viewConsumers } from "../../steps/view-consumers.ts";
import { openProgress, type Progress } from "./progress.ts";

/** What all files of one `octember import` have in common. */
export interface ImportSession {
  readonly ports: ImportPhotoPorts;
  readonly importing: Omit<Importing, "file">;
  readonly progress: Progress;
  /** Whether somebody pressed Ctrl-C. */
  readonly stopped: () => boolean;
  /** What was imported can be found after it. */
  feedViews(): Promise<void>;
  /** Does it again as long as another process keeps the store busy. */
  patiently<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Each waits for the store some seconds by itself. */
const mostTries = 20;
const pauseMs = 200;

export function openImportSession(
  store: Store,
  workspace: WorkspaceId,
  knownBy: readonly MemberId[],
  stopped: () => boolean,
): ImportSession {
  const reader = textReader();
  const log = openLog("warn");
  const views = viewConsumers(store);

  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await work();
      } catch (thrown) {
        if (!(thrown instanceof OctemberError && thrown.retryable) || tries === mostTries) throw thrown;
        await setTimeout(pauseMs);
      }
    }
  }

  return {
    ports: { ...store, directory: store.remembered, reader, checkpoint: () => {} },
    importing: {
      workspace,
      by: "operator",
      viewer: { kind: "operator" },
      audience: { kind: "workspace" },
      knownBy,
      nextStamp: cardStamps(Date.now),
    },
    progress: openProgress(),
    stopped,
    feedViews: () => patiently(() => feedViews({ ...store, log, now: Date.now }, views)),
    patiently,
    close: () => reader.close(),
  };
}
