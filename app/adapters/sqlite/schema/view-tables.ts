/** The search and the graph view: fed from the feed, thrown away and rebuilt. Never part of the truth. */
export const viewTables = `
-- One building of a workspace's view. Rebuilding fills a second one beside the live one.
create table view_scope (
  id integer primary key,
  view text not null,
  workspace text not null,
  state text not null check (state in ('live', 'building', 'dropped')),
  version integer not null
);
create unique index view_scope_in_use on view_scope (view, workspace, state) where state <> 'dropped';

create table view_cluster (
  scope integer not null,
  cluster text not null,
  version integer not null,
  gone integer not null,
  primary key (scope, cluster)
) without rowid;

-- Its id says when the card was posted, so that matches come latest first without sorting.
create table search_document (
  id integer primary key,
  scope integer not null,
  cluster text not null,
  audience text not null
);
create index search_document_of on search_document (scope, cluster);

-- FTS5 as a plain inverted index: no text is kept, no positions.
create virtual table search_key using fts5 (
  keys, tokenize = "ascii tokenchars '_'", content = '', contentless_delete = 1, detail = none
);

-- The rows lie in the order in which they are read: a node's strongest ties are its first.
create table graph_tie (
  scope integer not null,
  kind text not null,
  node text not null,
  audience text not null,
  weight real not null,
  cluster text not null,
  first integer not null,
  last integer not null,
  primary key (scope, kind, node, audience, weight desc, cluster desc)
) without rowid;
create index graph_tie_of on graph_tie (scope, cluster);
`;
