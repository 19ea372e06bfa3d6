import type { WorkspaceId } from "../ids.ts";

/** What an answer is kept under: it holds for one version of one view. */
export interface CachePlace {
  readonly view: "search" | "graph";
  /** As the view said it *before* it was asked for what is kept here. */
  readonly version: number;
  /** Which question; a digest, at most 100 characters. Of nobody, as it may be read. */
  readonly question: string;
}

/** Answers of views that needn't be asked again. It may forget anything at any time, and never says anything else than was written. */
export interface Cache {
  /** Never throws, and takes a twentieth of a second at most: what isn't there by then is not there. */
  read(workspace: WorkspaceId, place: CachePlace): Promise<string | undefined>;

  /** Never throws and doesn't wait: it may be kept. Reads that begin afterwards may find it. */
  write(workspace: WorkspaceId, place: CachePlace, answer: string): void;
}
