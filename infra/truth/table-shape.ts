/** A table as its adapter defines it: all attributes of its key are text. */
export interface TableShape {
  readonly partitionKey: string;
  readonly sortKey: string;
  /** The attribute by whose seconds since 1970 items pass. */
  readonly timeToLive: string;
  /** No table has any: an index would be as stale as it likes. */
  readonly indexes: readonly [];
  /** Whether each change of an item goes to the stream `contacts`. */
  readonly streamed: boolean;
}
