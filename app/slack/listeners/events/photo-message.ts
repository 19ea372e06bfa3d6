import { type Decided, type EventRequest, onEvent } from "../listener.ts";
import { isContactsFile } from "./contacts-message.ts";
import { type MessageWithFiles, messageWithFiles, type PostedFile } from "./message-with-files.ts";

/** What a message of photos says of itself. */
export type PhotoMessage = MessageWithFiles["origin"] & {
  readonly direct: boolean;
  readonly text: string;
  /** Ids of the pictures, in the message's order. */
  readonly photos: readonly string[];
  /** Whether there are files, and none of them is a picture or a file of contacts. */
  readonly noPicture: boolean;
};

/** How people's photos are called. */
const pictureName = /\.(?:jpe?g|png|gif|webp|hei[cf]|bmp|tiff?|avif|pdf)$/i;

/** Decides from the event alone; `undefined`: it is not for us. */
export function photoMessageOf(request: EventRequest<"message">): Decided<PhotoMessage> | undefined {
  const message = messageWithFiles(request);
  if (message === undefined) return undefined;
  const { origin, direct, text, files } = message;
  const photos = picturesOf(files);
  if (photos.length === 0 && (!direct || files.some(isContactsFile))) return undefined;
  return {
    workspace: origin.workspace,
    key: `${origin.channel} ${origin.ts}`,
    lane: photosLane(origin.channel, origin.ts),
    input: { ...origin, direct, text, photos, noPicture: photos.length === 0 },
  };
}

/** A message with photos, in a channel, private channel or DM, also in a thread. Bots, edits and other files are not for us. */
export const photoPostedAck = onEvent("message", { name: "photo-posted", ack: photoMessageOf });

/** What is to be done about a message's photos is done one after the other. */
export function photosLane(channel: string, ts: string): string {
  return `photos ${channel} ${ts}`;
}

/** The ids of a message's pictures, in its order. */
export function picturesOf(files: readonly PostedFile[] = []): string[] {
  return files.filter(isPicture).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** A file of Slack Connect comes without its type: it has to be looked at. So has what is called a picture and is none: the poster wants to know. */
function isPicture(file: PostedFile): boolean {
  if (file.mode === "tombstone" || file.mode === "external") return false;
  if (file.file_access === "check_file_info" || file.mimetype?.startsWith("image/")) return true;
  if (file.mimetype === "application/pdf") return true;
  return pictureName.test(file.name ?? "");
}
