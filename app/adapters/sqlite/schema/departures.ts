/** Workspaces that the app was taken out of. */
export const departures = `
create table departure (
  workspace text primary key,
  since integer not null,
  closed integer not null default 0,
  purged integer
) without rowid;
`;
