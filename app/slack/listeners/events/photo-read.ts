import type { WorkspaceId } from "../../../ids.ts";
import type { Job } from "../../../ports/inbox.ts";
import type { PhotoStatus } from "../../../ports/photo-status.ts";
import type { PostedPhotos } from "../../../steps/posted-photos.ts";
import type { Listener } from "../listener.ts";
import { photosLane } from "./photo-message.ts";
import { workOnPhotos } from "./work-on-photos.ts";

const name = "photo-read";

/**
 * What was read elsewhere goes on from there, after what is being done about its message. Once for each time that the photo was taken up: its
 * thread said meanwhile that it is being read, and has to say the same again.
 */
export function photoReadJob(
  workspace: WorkspaceId,
  { photo, state, takenUp }: PhotoStatus,
  posted: PostedPhotos,
): Job {
  const { channel, ts } = posted.message;
  const again = takenUp === undefined ? [] : [takenUp];
  return {
    workspace,
    key: [name, photo, state, ...again].join(" "),
    listener: name,
    lane: photosLane(channel, ts),
    input: posted,
  };
}

/** A photo that was read where nobody talks to Slack: its message's result shows it now. */
export const photoRead: Listener = {
  name,
  register: () => {},
  then: (job, ports) => workOnPhotos(job.input as PostedPhotos, ports, { attempt: job.attempt, takeUp: false }),
  // What was read is read, and others of the message are on their way: nothing is refused because Slack didn't hear of it.
  gaveUp: async () => {},
};
