/**
 * The views hold people, of whom a cluster may be several. What is kept of clusters is thrown away, and comes again from the feed's own
 * start. While one cluster absorbs another, both may hold a tie of one person.
 */
export const personViews = `
drop table search_document;
drop table search_key;
drop table graph_tie;
delete from view_cluster;
delete from view_scope;
delete from consumer where name in ('search', 'graph');
delete from pending where consumer in ('search', 'graph');

-- Its id says when the card was posted, so that matches come latest first without sorting.
create table search_document (
  id integer primary key,
  scope integer not null,
  cluster text not null,
  audience text not null,
  person text not null
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
  person text not null,
  cluster text not null,
  first integer not null,
  last integer not null,
  primary key (scope, kind, node, audience, weight desc, person desc, cluster)
) without rowid;
create index graph_tie_of on graph_tie (scope, cluster);
`;
