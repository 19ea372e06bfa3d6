import type { PhotoStatus } from "../ports/photo-status.ts";
import type { Photos } from "../ports/photos.ts";
import type { Uploaded } from "../ports/uploads.ts";
import { makeKnown, mostPhotos } from "./accept-photos.ts";
import { fileOf, type PostedPhotos } from "./posted-photos.ts";
import { type BudgetPorts, withinBudget } from "./within-budget.ts";

export interface AcceptUploadPorts extends BudgetPorts {
  readonly photos: Pick<Photos, "delete">;
}

/**
 * Makes a photo known that lies where photos are kept, as if its member had posted it in their direct messages with the app: → `kept`, or
 * → `refused`, and then it is deleted. Done twice, it changes nothing.
 * @returns its message, with all photos that came by the same link
 */
export async function acceptUpload(
  ports: AcceptUploadPorts,
  { workspace, photo, member, message }: Uploaded,
): Promise<PostedPhotos> {
  const { statuses } = ports;
  const posted = { audience: { kind: "member", member }, poster: member, knownBy: [member] } as const;
  const known = await statuses.ofMessage(workspace, message);
  const place = known.find((one) => one.photo === photo)?.place ?? known.length;
  const isTooMany = place >= mostPhotos;
  const first = isTooMany
    ? ({ state: "refused", reason: "too-many", cards: [], posted } as const)
    : ({ state: "waiting", cards: [], posted } as const);
  const file = fileOf(workspace, photo);
  const made = await makeKnown(statuses, { workspace, message, thread: message.ts, file, place }, first);
  const status: PhotoStatus = made.isNew ? await withinBudget(ports, workspace, made.status) : made.status;
  if (status.state === "waiting") await statuses.advance(workspace, "waiting", { ...status, state: "kept" });
  if (status.state === "refused") await ports.photos.delete(workspace, photo);
  const all = await statuses.ofMessage(workspace, message);
  return { workspace, message, thread: message.ts, ...posted, files: all.map((one) => fileOf(workspace, one.photo)) };
}
