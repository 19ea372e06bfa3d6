import { join } from "node:path";
import { type LocalWorkspace, openLocalWorkspace } from "../../app/local/workspace/open-workspace.ts";
import { manifestFor } from "../../app/slack/manifest.ts";

/** A local Slack behind this address, in this folder, which delivers to `/slack/events` there and soon tries again. */
export function openWorkspaceAt(
  url: string,
  { folder, ...secrets }: { readonly folder: string; readonly signingSecret: string; readonly botToken: string },
): Promise<LocalWorkspace> {
  return openLocalWorkspace({
    folder: join(folder, "slack"),
    manifest: manifestFor({ url: `${url}/slack/events` }),
    deliverTo: `${url}/slack/events`,
    url,
    ...secrets,
    retriesMs: [50, 100, 200],
    // No app is late because the machine is busy.
    answerMs: 120_000,
  });
}
