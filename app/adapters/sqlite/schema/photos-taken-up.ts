/** How often a photo that was through was taken up again. */
export const photosTakenUp = `
alter table photo add column taken_up integer not null default 0;
`;
