import type { MemberId, WorkspaceId } from "../../ids.ts";
import type { Job } from "../../ports/inbox.ts";

/** Whose Home is to be shown as it is now. */
export interface HomeInput {
  readonly workspace: WorkspaceId;
  readonly member: MemberId;
}

export const homeName = "home-changed";

/** What a Home's view carries along: presses in it are followed by showing it anew. */
export const homeMetadata = "home";

/** A member's Home is shown by one at a time. */
export function homeLane(member: MemberId): string {
  return `home ${member}`;
}

export function homeJob({ workspace, member }: HomeInput, because: string): Job {
  const input: HomeInput = { workspace, member };
  return { workspace, key: `${homeName} ${member} ${because}`, listener: homeName, lane: homeLane(member), input };
}
