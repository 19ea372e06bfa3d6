import { after, type Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import {
  channelJoinedAck,
  channelLeftAck,
  type DirectoryChange,
  groupLeftAck,
  memberChangedAck,
} from "./directory-events.ts";
import { sayHello } from "./say-hello.ts";

async function forget({ workspace, ...what }: DirectoryChange, { directory }: ThenPorts): Promise<void> {
  await directory.changed(workspace, what);
}

/** What tells the directory that what it knew is no longer so. */
export const directoryChanged: readonly Listener[] = [
  after(memberChangedAck, { then: forget }),
  after(channelJoinedAck, {
    async then({ invited, ...joined }, ports) {
      await forget(joined, ports);
      if (invited !== undefined) await sayHello(ports, { ...joined, ...invited });
    },
  }),
  after(channelLeftAck, { then: forget }),
  after(groupLeftAck, { then: forget }),
];
