/**
 * Which reader and rules a card is read with. Raise it when what they make of a photo changes: `octember reread` reads again what was
 * read with a lower one. Cards read before it was counted have none.
 */
export const readingVersion = 19;
