/** Pixels of the largest photo that is decoded: above the 50 megapixels of today's phones, far below what fills memory. */
export const mostPixels = 60_000_000;

/** The longest side that is worked on, in pixels. A card that fills it has letters of 30 pixels and more. */
export const longestSide = 2600;

/** Pages of a PDF or TIFF, of which each is a card's side. All are read within the time limit of one photo. */
export const mostPages = 6;

/** As `longestSide`, where small cards are cut out of a photo. */
export const longestCloser = 5200;
