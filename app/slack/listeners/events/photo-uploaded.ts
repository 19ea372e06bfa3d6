import type { Uploaded } from "../../../ports/uploads.ts";
import { acceptUpload } from "../../../steps/accept-upload.ts";
import { admit } from "../admit.ts";
import type { Listener } from "../listener.ts";
import { photoUploadedName } from "./photo-uploaded-job.ts";
import { giveUpPosted, workOnPhotos } from "./work-on-photos.ts";

/** A photo that a member uploaded past Slack: it goes on as if it had been posted in their direct messages with the app. */
export const photoUploaded: Listener = {
  name: photoUploadedName,
  register: () => {},
  async then({ input, attempt }, ports) {
    const uploaded = input as Uploaded;
    const { workspace, member, photo } = uploaded;
    const admission = await admit(ports.directory, { workspace, member, outsider: false });
    // Who left meanwhile reads no answer, and what they sent is nobody's.
    if (admission.kind === "refused") return ports.photos.delete(workspace, photo);
    await workOnPhotos(await acceptUpload(ports, uploaded), ports, { attempt, takeUp: true });
  },
  async gaveUp({ input }, ports) {
    const { workspace, member: poster, message } = input as Uploaded;
    const audience = { kind: "member", member: poster } as const;
    await giveUpPosted({ workspace, message, thread: message.ts, audience, poster }, ports);
  },
};
