/** What stays of an erased person's mail addresses and numbers, for a while: hashes by a key that is kept elsewhere. */
export const erasedIdentities = `
create table erased_identity (
  workspace text not null,
  hash text not null,
  at text not null, -- when it was erased last
  expires integer not null,
  primary key (workspace, hash)
) without rowid;
create index erased_identity_expires on erased_identity (expires);
`;
