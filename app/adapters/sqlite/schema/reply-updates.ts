/** Updates of what was said that were begun and not settled. */
export const replyUpdates = `
create table reply_update (
  workspace text not null,
  key text not null,
  id text not null,
  at integer not null,
  primary key (workspace, key, id)
) without rowid;
`;
