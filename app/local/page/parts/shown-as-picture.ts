/** Media types that every browser shows as pictures: most don't show HEIC. */
export const shownAsPicture = /^image\/(png|jpeg|gif|webp|avif|bmp)$/;
