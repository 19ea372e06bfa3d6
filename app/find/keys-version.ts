/**
 * Which keys `find/` makes. To be raised whenever other keys would be made of the same contact: then every view that was built with
 * older ones is built anew at the next start.
 */
export const keysVersion = 6;
