import type { Job } from "../../../ports/inbox.ts";
import type { Uploaded } from "../../../ports/uploads.ts";
import { photosLane } from "./photo-message.ts";

export const photoUploadedName = "photo-uploaded";

/** What came by a link is to be answered in the thread of the message that the link stands in. */
export function photoUploadedJob(uploaded: Uploaded): Job {
  const { workspace, photo, message } = uploaded;
  return {
    workspace,
    key: `${photoUploadedName} ${photo}`,
    listener: photoUploadedName,
    lane: photosLane(message.channel, message.ts),
    input: uploaded,
  };
}
