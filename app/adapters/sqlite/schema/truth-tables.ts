/** Every key starts with the workspace, and no query joins: DynamoDB has to hold the same. */
export const truthTables = `
create table cluster (
  workspace text not null,
  id text not null,
  version integer not null,
  into_cluster text, -- set: absorbed by that one
  primary key (workspace, id)
) without rowid;

create table fact (
  workspace text not null,
  cluster text not null,
  id text not null,
  body text not null,
  primary key (workspace, cluster, id)
) without rowid;

create table card (
  workspace text not null,
  id text not null,
  cluster text not null,
  primary key (workspace, id)
) without rowid;
create index card_of_cluster on card (workspace, cluster);

create table identity (
  workspace text not null,
  value text not null,
  cluster text not null,
  primary key (workspace, value)
) without rowid;
create index identity_of_cluster on identity (workspace, cluster);

-- What stays of an erased person: ids of cards and photos.
create table tombstone (
  workspace text not null,
  id text not null,
  at integer not null,
  primary key (workspace, id)
) without rowid;

-- The newest change of each cluster; a snapshot says it all, so older ones are not kept. Sequences are never used twice.
create table feed (
  sequence integer primary key autoincrement,
  workspace text not null,
  cluster text not null,
  version integer not null,
  unique (workspace, cluster)
);

-- What the consumer has not settled of the feed up to "cursor", one row a cluster.
create table consumer (name text primary key, cursor integer not null) without rowid;
create table pending (
  consumer text not null,
  workspace text not null,
  cluster text not null,
  sequence integer not null,
  due_at integer not null,
  tries integer not null default 0,
  dead integer not null default 0,
  reason text,
  primary key (consumer, workspace, cluster)
) without rowid;
create index pending_due on pending (consumer, dead, due_at, sequence);
create index pending_dead on pending (workspace, sequence) where dead = 1;
`;
