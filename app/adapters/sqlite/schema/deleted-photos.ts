/** What became of a photo's file in Slack, and where its thread is. */
export const deletedPhotos = `
alter table photo add column thread text; -- null: that of its own message
alter table photo add column deleted text check (deleted in ('open', 'kept'));
`;
