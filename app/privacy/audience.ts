import type { ChannelId, MemberId } from "../ids.ts";

/** Who may know of a fact: everybody in the workspace, a private channel's members, or one member. */
export type Audience =
  | { readonly kind: "workspace" }
  | { readonly kind: "channel"; readonly channel: ChannelId }
  | { readonly kind: "member"; readonly member: MemberId };

/** Who asks. A place is a conversation: what is said there may be read by all of its members. */
export type Viewer =
  | { readonly kind: "member"; readonly member: MemberId; readonly channels: readonly ChannelId[] }
  | { readonly kind: "place"; readonly audience: Audience }
  | { readonly kind: "operator" };

/** The audiences whose facts the viewer may know of. `channels` of a member are the private ones that they are in. */
export function audiencesOf(viewer: Viewer): readonly Audience[] {
  const everybody: Audience = { kind: "workspace" };
  if (viewer.kind === "operator") return [everybody];
  if (viewer.kind === "place") return viewer.audience.kind === "workspace" ? [everybody] : [everybody, viewer.audience];
  return [
    everybody,
    { kind: "member", member: viewer.member },
    ...viewer.channels.map((channel): Audience => ({ kind: "channel", channel })),
  ];
}

/** One string for each audience, for keys in stores: `*`, `c:C1`, `m:U1`. */
export function audienceKey(audience: Audience): string {
  if (audience.kind === "workspace") return "*";
  return audience.kind === "channel" ? `c:${audience.channel}` : `m:${audience.member}`;
}

export function mayKnow(viewer: Viewer, audience: Audience): boolean {
  const key = audienceKey(audience);
  return audiencesOf(viewer).some((one) => audienceKey(one) === key);
}
