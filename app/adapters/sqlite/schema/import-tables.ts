/** Which card each imported record or photo became; members are found by mail, as files name them. */
export const importTables = `
create table imported (
  workspace text not null,
  audience text not null,
  digest text not null,
  card text not null,
  batch text,
  outcome text, -- missing: not settled yet
  primary key (workspace, audience, digest)
) without rowid;
create index imported_of_batch on imported (workspace, audience, batch, card) where batch is not null;

create index member_of_mail on member (workspace, lower(json_extract(body, '$.email')));
`;
