import { OctemberError } from "../errors.ts";

/** What keeps Octember from using its file. Each says which file, and what to do. */
export abstract class StoreError extends OctemberError {
  readonly file: string;

  constructor(file: string, message: string, options?: ErrorOptions) {
    super(`${file}: ${message}`, options);
    this.file = file;
  }
}

export class StoreLocked extends StoreError {
  override readonly name = "StoreLocked";
  readonly code = "store-locked";
  override readonly retryable = true;

  constructor(file: string, options?: ErrorOptions) {
    super(
      file,
      "another program keeps it locked. Stop that program (or wait until it is done), then try again.",
      options,
    );
  }
}

export class StoreCorrupted extends StoreError {
  override readonly name = "StoreCorrupted";
  readonly code = "store-corrupted";

  constructor(file: string, what: string, options?: ErrorOptions) {
    super(
      file,
      `it is damaged (${what}). Put a backup of it back, or move it away to start with an empty one.`,
      options,
    );
  }
}

export class StoreForeign extends StoreError {
  override readonly name = "StoreForeign";
  readonly code = "store-foreign";

  constructor(file: string, what: string, options?: ErrorOptions) {
    super(file, `${what}, not Octember's. Move it away, or set OCTEMBER_DATA to another folder.`, options);
  }
}

export class StoreNewer extends StoreError {
  override readonly name = "StoreNewer";
  readonly code = "store-newer";

  constructor(file: string, found: number, known: number) {
    super(file, `a newer Octember wrote it (version ${found}; this one knows ${known}). Update Octember.`);
  }
}

export class StoreFull extends StoreError {
  override readonly name = "StoreFull";
  readonly code = "store-full";
  override readonly retryable = true;

  constructor(file: string, options?: ErrorOptions) {
    super(file, "the disk is full, nothing was written. Free some space, then try again.", options);
  }
}

/** The system doesn't let Octember read or write the file or its folder. */
export class StoreUnreachable extends StoreError {
  override readonly name = "StoreUnreachable";
  readonly code = "store-unreachable";

  constructor(file: string, what: string, options?: ErrorOptions) {
    super(
      file,
      `it can't be opened or written (${what}). Check that the folder exists, and who may write there.`,
      options,
    );
  }
}

/** The typed error for what SQLite or the file system says; anything else comes back as it is. */
export function storeError(file: string, thrown: unknown): unknown {
  if (!(thrown instanceof Error) || thrown instanceof OctemberError) return thrown;
  const code = "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";
  const cause = { cause: thrown };
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) return new StoreLocked(file, cause);
  if (code === "SQLITE_FULL" || code === "ENOSPC" || code === "EDQUOT") return new StoreFull(file, cause);
  if (code === "SQLITE_NOTADB") return new StoreForeign(file, "it is no SQLite database", cause);
  if (code.startsWith("SQLITE_CORRUPT")) return new StoreCorrupted(file, thrown.message, cause);
  const system = /^(SQLITE_(CANTOPEN|IOERR|READONLY|PERM|AUTH)|EACCES|EPERM|EROFS|ENOTDIR|EISDIR|ENOENT|EEXIST)/.test(
    code,
  );
  if (system || thrown.message.startsWith("ConnectionFailed"))
    return new StoreUnreachable(file, code || "no access", cause);
  return thrown;
}
