import type { ClusterId } from "../../ids.ts";
import type { ChangeRecord } from "../../ports/changes.ts";
import type { Job } from "../../ports/inbox.ts";
import type { RefreshPorts } from "../../steps/refresh-message.ts";
import { refreshResults } from "../../steps/refresh-results.ts";
import { resultMessage } from "../blocks/result.ts";
import { questionFor } from "./events/photo-deleted.ts";
import type { Listener } from "./listener.ts";
import type { ThenPorts } from "./listener-ports.ts";
import { wordsForMember } from "./words-for-member.ts";

const name = "contact-changed";

/** Where the feed is followed by somebody who doesn't talk to Slack: the results in threads are brought up to date by a job, one contact's in order. */
export function contactChangedJob({ workspace, snapshot }: Pick<ChangeRecord, "workspace" | "snapshot">): Job {
  const { cluster, version } = snapshot;
  const key = `${name} ${cluster} ${version}`;
  return { workspace, key, listener: name, lane: `${name} ${cluster}`, input: { cluster } };
}

/** Shows what the contact is now: of several jobs that were late the first shows all. */
export const contactChanged: Listener = {
  name,
  register: () => {},
  async then({ workspace, input }, ports) {
    const { cluster } = input as { readonly cluster: ClusterId };
    const snapshot = (await ports.truth.snapshots(workspace, [cluster])).get(cluster);
    if (snapshot !== undefined) await refreshResults(refreshPortsOf(ports), { workspace, snapshot });
  },
};

export function refreshPortsOf(ports: ThenPorts): RefreshPorts {
  return {
    ...ports,
    renderQuestion: questionFor(ports),
    renderFor: async (workspace, poster) => {
      const words = await wordsForMember(ports.directory, workspace, poster);
      return (result) => resultMessage(result, words);
    },
  };
}
