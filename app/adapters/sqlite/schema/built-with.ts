/** Which keys a view was built with; 0 where that was not written down yet. */
export const builtWithColumn = `
alter table view_scope add column built_with integer not null default 0;
`;
