import { after, type Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { type AppGone, appUninstalledAck, tokensRevokedAck } from "./uninstall-events.ts";

async function forget({ workspace }: AppGone, { uninstalled }: ThenPorts): Promise<void> {
  await uninstalled?.(workspace);
}

/** The app was taken out of the workspace, or its token from it: what was kept of it to talk to Slack goes. */
export const appUninstalled: readonly Listener[] = [
  after(appUninstalledAck, { then: forget }),
  after(tokensRevokedAck, { then: forget }),
];
