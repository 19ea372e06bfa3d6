import { parseMet } from "../../../contacts/parse-met.ts";
import type { Audience } from "../../../privacy/audience.ts";
import type { PostedPhotos } from "../../../steps/posted-photos.ts";
import type { ThenPorts } from "../listener-ports.ts";
import type { PhotoMessage } from "./photo-message.ts";

/** Who posted what where, as far as its cards need to know of it. */
export type PhotosOrigin = Pick<
  PhotoMessage,
  "workspace" | "channel" | "ts" | "thread" | "poster" | "text" | "photos" | "direct"
>;

/** Who may know of what is posted there; `undefined` where Octember isn't. */
export async function audienceOf(input: PhotosOrigin, ports: ThenPorts): Promise<Audience | undefined> {
  if (input.direct) return { kind: "member", member: input.poster };
  const channel = await ports.directory.channel(input.workspace, input.channel);
  if (channel === undefined) return undefined;
  if (channel.kind === "public") return { kind: "workspace" };
  if (channel.kind === "private") return { kind: "channel", channel: input.channel };
  return { kind: "member", member: input.poster };
}

/** Who knows the people on the photos: who posted them, and whom the message mentions. */
export async function postedPhotos(input: PhotosOrigin, audience: Audience, ports: ThenPorts): Promise<PostedPhotos> {
  const { mentioned, where } = parseMet(input.text);
  const known = await Promise.all(mentioned.slice(0, 20).map((id) => ports.directory.member(input.workspace, id)));
  const colleagues = known.filter((one) => one !== undefined && !one.bot && one.id !== input.poster);
  return {
    workspace: input.workspace,
    message: { channel: input.channel, ts: input.ts },
    thread: input.thread ?? input.ts,
    audience,
    poster: input.poster,
    knownBy: [input.poster, ...colleagues.flatMap((one) => (one === undefined ? [] : [one.id]))],
    ...(where === undefined ? {} : { where }),
    files: input.photos,
  };
}
