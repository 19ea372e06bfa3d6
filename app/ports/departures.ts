import { OctemberError } from "../errors.ts";
import type { WorkspaceId } from "../ids.ts";

/** The workspace's data is being deleted, or was: nothing of it is written any more, however late it comes. */
export class WorkspaceGone extends OctemberError {
  override readonly name = "WorkspaceGone";
  readonly code = "workspace-gone";

  constructor(workspace: WorkspaceId) {
    super(`${workspace} is being purged, or was`);
  }
}

export interface Departure {
  /** When the app was taken out of it, in milliseconds since 1970. */
  readonly since: number;
  /** `left`: everything is kept, and can come back. `closed`: it is being purged. */
  readonly state: "left" | "closed" | "purged";
}

/** Workspaces that the app was taken out of, and what became of their data. Where there is none, the app is in it. */
export interface Departures {
  find(workspace: WorkspaceId): Promise<Departure | undefined>;

  /** The app was taken out of it. Told again, the first time counts. */
  leave(workspace: WorkspaceId, at: number): Promise<void>;

  /** The app is in it (again). @returns false while it is being purged: that comes to its end first */
  comeBack(workspace: WorkspaceId): Promise<boolean>;

  /** Those that left before that time, and all that are closed, and aren't purged yet; the earliest first. */
  due(before: number, limit: number): Promise<readonly WorkspaceId[]>;

  /** From a minute after this answers, the truth takes nothing of it any more. @returns false if it came back, or never left */
  close(workspace: WorkspaceId): Promise<boolean>;

  /** Nothing is left of it. What comes late is refused until it comes back. */
  purged(workspace: WorkspaceId, at: number): Promise<void>;
}
