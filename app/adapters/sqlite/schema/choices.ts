/** What workspaces chose, and how many photos those that set a limit had today. */
export const choicesTables = `
create table choices (
  workspace text primary key,
  body text not null
) without rowid;

create table photos_of_day (
  workspace text not null,
  day text not null,
  taken integer not null,
  primary key (workspace, day)
) without rowid;
`;
