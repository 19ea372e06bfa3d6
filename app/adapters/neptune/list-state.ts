/*
 * A list's vertex has one number that says how many ties lie on it and how often the list was changed, so that a change writes one
 * property, and by a step that many lists share. Each change makes it larger, whatever becomes of the size: if the sum of some lists' states is
 * what it was, none of them was changed.
 */

/** More than lie on any segment. */
const change = 256;

export const sizeOf = (state: number) => state % change;

export const firstState = (size: number) => change + size;

/** What a change adds that leaves `size` ties there. Sums of so many lists as are written at once stay exact up to a billion changes of each. */
export const nextState = (state: number, size: number) => change + size - sizeOf(state);
