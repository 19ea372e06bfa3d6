import type { PhotoId, WorkspaceId } from "../ids.ts";
import type { Log } from "../log.ts";
import type { SetAside } from "../ports/dead-letters.ts";
import { outcomeOfFailure } from "./follow-records.ts";
import type { Tries } from "./follow-stream.ts";
import { type ReadKept, type ReadKeptPorts, readKept, refuseKept, reviveKept } from "./read-kept.ts";

/** That a photo is to be read. */
export interface PhotoCue {
  /** Its place in its shard, as the stream calls it. */
  readonly sequence: string;
  readonly workspace: WorkspaceId;
  readonly photo: PhotoId;
  /** Set: it was given up before, and is to be tried again. */
  readonly again?: true;
}

export interface FollowPhotosPorts extends Pick<ReadKeptPorts, "photos" | "statuses" | "truth" | "checkpoint"> {
  /** Photos lie elsewhere for a reader that fetches them itself. */
  readonly readerOf: (workspace: WorkspaceId, photo: PhotoId) => ReadKeptPorts["reader"];
  /** Has the message of a photo that was read answered. Told twice, it is answered once. */
  readonly show: (read: ReadKept) => Promise<void>;
  readonly aside: SetAside;
  readonly log: Log;
}

const consumer = "read";

/** Photos that are read side by side: each waits for a service. */
const photosAtOnce = 5;

/**
 * Reads photos as a stream tells of them, each photo's records in their order. What can't be read for a reason that doesn't pass is set
 * aside, said in its thread, and counts as done.
 * @returns the sequences of the records that have to be given again. Empty: all are done.
 */
export async function followPhotos(
  ports: FollowPhotosPorts,
  cues: readonly PhotoCue[],
  tries: Tries = new Map(),
): Promise<readonly string[]> {
  const photos = new Map<string, PhotoCue[]>();
  for (const cue of cues) photos.set(keyOf(cue), [...(photos.get(keyOf(cue)) ?? []), cue]);
  const waiting = [...photos.values()];
  const again: string[] = [];
  const follow = async () => {
    for (let some = waiting.shift(); some !== undefined; some = waiting.shift()) {
      for (const [at, cue] of some.entries()) {
        if (await isSettled(ports, cue, tries)) continue;
        again.push(...some.slice(at).map(({ sequence }) => sequence));
        break;
      }
    }
  };
  await Promise.all(Array.from({ length: photosAtOnce }, follow));
  return again;
}

async function isSettled(ports: FollowPhotosPorts, cue: PhotoCue, tries: Tries): Promise<boolean> {
  const { workspace, photo, again } = cue;
  const key = keyOf(cue);
  const attempt = (tries.get(key) ?? 0) + 1;
  try {
    if (again) await reviveKept(ports, workspace, photo);
    const reader = ports.readerOf(workspace, photo);
    const read = await readKept({ ...ports, reader }, workspace, photo);
    if (read !== undefined) await ports.show(read);
    tries.delete(key);
    return true;
  } catch (error) {
    ports.log.warn("photo-not-read", { workspace, attempt }, error);
    const outcome = outcomeOfFailure(attempt, error);
    tries.set(key, attempt);
    return outcome.kind === "dead" && (await isGivenUp(ports, cue, outcome.reason));
  }
}

async function isGivenUp(ports: FollowPhotosPorts, cue: PhotoCue, reason: string): Promise<boolean> {
  const { workspace, photo } = cue;
  try {
    ports.log.error("photo-given-up", { workspace, reason });
    await ports.aside.setAside(consumer, workspace, {
      subject: photo,
      reason,
      record: { workspace, photo, again: true },
    });
    const refused = await refuseKept(ports, workspace, photo);
    if (refused !== undefined) await ports.show(refused);
    return true;
  } catch (error) {
    ports.log.warn("photo-not-set-aside", { workspace }, error);
    return false;
  }
}

function keyOf({ workspace, photo }: PhotoCue): string {
  return `${consumer} ${workspace} ${photo}`;
}
