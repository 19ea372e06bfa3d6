import type { MemberId, WorkspaceId } from "../ids.ts";

/** What a workspace gave when it installed the app. */
export interface Install {
  readonly botToken: string;
  readonly botUser: MemberId;
}

/** The tokens of workspaces. Where they are kept nobody can read them without the key, nor use one for another workspace. */
export interface Installs {
  /** Fails, for good, where what is kept can't be unsealed. */
  read(workspace: WorkspaceId): Promise<Install | undefined>;

  /** The newest one counts. */
  save(workspace: WorkspaceId, install: Install): Promise<void>;

  /** Nothing happens if there is none. */
  purge(workspace: WorkspaceId): Promise<void>;
}
