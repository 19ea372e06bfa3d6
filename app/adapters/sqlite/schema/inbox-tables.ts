/** Jobs, photo statuses and replies: the state around the truth, never part of the feed. */
export const inboxTables = `
create table job (
  sequence integer primary key,
  workspace text not null,
  key text not null,
  listener text not null,
  lane text not null,
  input text, -- dropped when done
  state text not null default 'waiting', -- waiting, taken, done, given-up
  attempt integer not null default 0,
  accepted_at integer not null,
  due_at integer not null,
  owner text,
  settled_at integer,
  reason text,
  unique (workspace, key)
);
create index job_of_lane on job (workspace, lane, sequence) where state in ('waiting', 'taken');
create index job_waiting on job (sequence) where state = 'waiting';
create index job_due on job (due_at, sequence) where state = 'waiting';
create index job_taken on job (owner) where state = 'taken';
create index job_done on job (settled_at) where state = 'done';
create index job_given_up on job (workspace, settled_at) where state = 'given-up';

-- The processes that take jobs.
create table job_owner (
  id text primary key,
  machine text not null,
  boot text not null,
  pid integer not null,
  started text not null,
  alive_until integer not null
) without rowid;

create table photo (
  workspace text not null,
  id text not null,
  channel text not null,
  ts text not null,
  place integer not null,
  state text not null,
  cards text not null,
  reason text,
  primary key (workspace, id)
) without rowid;
create index photo_of_message on photo (workspace, channel, ts, place);

create table reply (
  workspace text not null,
  key text not null,
  channel text,
  ts text,
  digest text,
  primary key (workspace, key)
) without rowid;
`;
