/** The places in the way of a photo, or of a correction, where a test may kill the program. */
export type CheckpointName =
  | "after-accept"
  | "after-download"
  | "during-reading"
  | "before-commit"
  | "after-commit"
  | "after-post";

/** Called at each place; does nothing unless a test says so. */
export type Checkpoint = (name: CheckpointName) => void | Promise<void>;
