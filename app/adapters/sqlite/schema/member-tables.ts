/** Members as the running program last saw them, for whoever reads the store without Slack. */
export const memberTables = `
create table member (
  workspace text not null,
  id text not null,
  body text not null,
  primary key (workspace, id)
) without rowid;
`;
