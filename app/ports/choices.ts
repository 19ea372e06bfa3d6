import type { ReaderName } from "../cards/card.ts";
import type { WorkspaceId } from "../ids.ts";

/** Who reads a workspace's photos. `both`: Textract, and where that can't or shouldn't, the reader that comes with the project. */
export type ReaderChoice = ReaderName | "both";

/** More is meant for nobody, and no number that a program can count to. */
export const mostPhotosADay = 1_000_000;

export const readerChoices: readonly ReaderChoice[] = ["both", "textract", "built-in"];

/** What a workspace chose for all of it. What is missing is as it is for all who chose nothing. */
export interface Chosen {
  readonly reader?: ReaderChoice;
  /** How many photos may be read in a day (UTC); 0: none. */
  readonly photosADay?: number;
}

/** What workspaces chose. */
export interface Choices {
  of(workspace: WorkspaceId): Promise<Chosen>;

  /** Of two that choose the same at once, one counts. `null`: as if nothing had been chosen. @returns what is chosen now */
  choose(workspace: WorkspaceId, change: { readonly [Name in keyof Chosen]?: Chosen[Name] | null }): Promise<Chosen>;
}
