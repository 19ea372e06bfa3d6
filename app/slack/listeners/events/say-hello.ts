import type { ChannelId, MemberId, WorkspaceId } from "../../../ids.ts";
import { isGone, SlackUnavailable } from "../../../ports/speak.ts";
import { wordsFor } from "../../../words/words.ts";
import { escaped } from "../../blocks/escape.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { wordsForMember } from "../words-for-member.ts";

export interface Invited {
  readonly workspace: WorkspaceId;
  readonly channel: ChannelId;
  /** Who invited the app; missing where Slack doesn't say. */
  readonly by?: MemberId;
}

/** Stands in the reply's digest where Slack surely took nothing: it may be said again. */
const notSaid = "not said";

/** Says in a channel what the app does there, in the language of who invited it. Once for each channel; where an answer was lost, rather never than twice. */
export async function sayHello(ports: ThenPorts, { workspace, channel, by }: Invited): Promise<void> {
  const known = await ports.directory.channel(workspace, channel);
  if (known === undefined) return;
  const words = by === undefined ? wordsFor(undefined) : await wordsForMember(ports.directory, workspace, by);
  const key = `hello ${channel}`;
  const before = await ports.replies.claim(workspace, key);
  if (before !== undefined && before.digest !== notSaid) return;
  try {
    const text = escaped(known.kind === "private" ? words.help.helloInPrivate : words.help.hello);
    const said = await ports.speak.post(workspace, { channel }, key, { text });
    await ports.replies.settle(workspace, key, { said });
  } catch (error) {
    const surely = isGone(error) || (error instanceof SlackUnavailable && error.retryAfterMs !== undefined);
    if (surely) await ports.replies.settle(workspace, key, { digest: notSaid });
    if (!isGone(error)) throw error;
  }
}
