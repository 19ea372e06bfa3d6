declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** A Slack team: the tenant. */
export type WorkspaceId = Id<"workspace">;
/** A Slack user of a workspace. */
export type MemberId = Id<"member">;
/** A Slack conversation: channel, private channel or DM. */
export type ChannelId = Id<"channel">;
/** A photo as posted: `<workspace>-<Slack file id>`. */
export type PhotoId = Id<"photo">;
/** `<Slack time stamp>-<Slack file id>-<place in the photo>`: sorts by when the card was posted. */
export type CardId = Id<"card">;
/** The id of the earliest card in a cluster. The ids of its other cards redirect to it. */
export type ClusterId = CardId;
/** Unique in a workspace, and the same when the same thing is done twice. Sorts by time. */
export type FactId = Id<"fact">;
/** What ties cards to one person: `mail:<address>` or `mobile:<E.164>`. */
export type Identity = Id<"identity">;
/** An instant, as `Date.prototype.toISOString` writes it. */
export type Instant = Id<"instant">;
