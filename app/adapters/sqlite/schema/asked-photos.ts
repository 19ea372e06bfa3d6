/** Set where a member asked that a photo be read, whatever it was taken for. */
export const askedPhotos = `
alter table photo add column asked integer;
`;
