/** How one engine is started. Each engine's own file in this folder is one of these. */
export interface Recipe {
  /** What Maven fetches for it, where it runs in Java. */
  readonly jars?: Jars;
  /** What has to be on the machine, looked for before anything is started. */
  readonly needs: readonly Program[];
  /** How it is stopped where what it holds has to last: it writes some of it only when asked to end. `SIGKILL` by default. */
  readonly lastsAfter?: "SIGTERM";
  /** Writes what it needs into `place.folder` and says what to run. It must listen on 127.0.0.1 alone, on `place.port`. */
  command(place: Place): Promise<Command>;
  /** Where its client finds it. */
  url(port: number): string;
  /** Whether it does what it is for by now. Throwing means not yet. */
  answers(place: Place): Promise<boolean>;
  /** What has to be noted for its next start, when one that keeps what it holds is about to be stopped. */
  beforeStop?(place: Place): Promise<void>;
}

/** Maven coordinates, `group:artifact:version[:classifier]`. A classifier's jar holds all that it needs. */
export type Jars = `${string}:${string}:${string}`;

type Program = "java" | "javac" | "redis-server";

/** Where an engine runs. */
export interface Place {
  readonly port: number;
  /** Its own folder: empty at its first start, as it left it at the next ones; removed with it. */
  readonly folder: string;
  /** Where its jars lie; empty if it has none. */
  readonly jars: string;
  /** Whether what it holds has to be there after it was stopped and started again. */
  readonly keeps: boolean;
}

/** A program to run. Its working directory is its place's folder. */
interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}
