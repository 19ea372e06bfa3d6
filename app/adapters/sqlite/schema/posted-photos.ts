/** What a reader elsewhere needs to know of a photo's message; JSON. */
export const postedPhotos = `
alter table photo add column posted text;
`;
