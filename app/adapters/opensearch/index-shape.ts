/** Raised with every change of `contactsMapping`: an index of an older shape is refused, not written to. */
const shape = 1;

/** So many documents of one cluster can one question meet for one viewer, at most. */
export const mostInner = 500;

export interface IndexNames {
  /** An alias, by which contacts are read and written: so the index behind it can be replaced, and none is made by mistake. */
  readonly contacts: string;
  readonly contactsIndex: string;
  /** Which generation of a workspace's view is the visible one, and the version of that. */
  readonly scopes: string;
}

export function indexNames(prefix: string): IndexNames {
  return { contacts: `${prefix}-contacts`, contactsIndex: `${prefix}-contacts-${shape}`, scopes: `${prefix}-scopes` };
}

const word = { type: "keyword", doc_values: false } as const;
const shown = { type: "keyword", index: false } as const;
const number = { type: "long" } as const;
const kept = { type: "keyword", index: false, doc_values: false } as const;

const person = { person: shown, order: number, keys: word, audience: word } as const;

/**
 * One document is one cluster in one generation of its workspace's view: so a version of it is taken over as a whole, or not at all. A
 * person whom everybody may see under the cluster's own id is found by the fields of the document itself; all others (of private
 * channels, of members, or kept apart from the first) by `others`. Where somebody is found never depends on who else is in the cluster.
 */
export const contactsMapping = {
  dynamic: "strict",
  _meta: { octember: "search", shape },
  properties: {
    workspace: word,
    /** Workspace and generation. */
    scope: word,
    generation: number,
    cluster: shown,
    version: { type: "long", index: false },
    gone: { type: "boolean" },
    /** On the documents that say something of a scope itself: they come with every answer. */
    mark: { type: "keyword" },
    ...person,
    others: { type: "nested", properties: person },
  },
} as const;

export const scopesMapping = {
  dynamic: "strict",
  _meta: { octember: "scopes", shape },
  properties: {
    workspace: word,
    live: kept,
    building: kept,
    last: { type: "long", index: false },
    builtWith: { type: "long", index: false },
    buildingWith: { type: "long", index: false },
  },
} as const;

export interface IndexSizes {
  /** A workspace lies in one of them as a whole. */
  readonly shards?: number;
}

export function contactsSettings({ shards = 1 }: IndexSizes) {
  return {
    number_of_shards: shards,
    // One copy more wherever there is a second node.
    auto_expand_replicas: "0-1",
    // Whoever writes refreshes what others are to see. This is for whoever died before.
    refresh_interval: "30s",
    max_inner_result_window: mostInner,
    "mapping.nested_objects.limit": 10_000,
  };
}

export const scopesSettings = { number_of_shards: 1, auto_expand_replicas: "0-1" };
