import type { ChannelId, MemberId } from "../../app/ids.ts";
import type { Viewer } from "../../app/privacy/audience.ts";
import { channel, dana, otherChannel } from "../contacts/arbitrary-facts.ts";
import { everybody, hana, minsu } from "../contacts/facts-for-tests.ts";

const member = (id: MemberId, ...channels: string[]): Extract<Viewer, { kind: "member" }> => ({
  kind: "member",
  member: id,
  channels: channels as ChannelId[],
});

/** Everybody who may ask about the facts of `arbitrary-facts.ts`. */
export const viewers: readonly Viewer[] = [
  member(minsu, "C9"),
  member(hana, "C8", "C9"),
  member(dana),
  member("U0NOBODY" as MemberId, "C7"),
  { kind: "place", audience: everybody },
  { kind: "place", audience: channel },
  { kind: "place", audience: otherChannel },
  { kind: "place", audience: { kind: "member", member: hana } },
  { kind: "operator" },
];
