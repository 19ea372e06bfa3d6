/** Why what a page or a test asked for can't be done: it isn't there, or not for this member. */
export class NotThere extends Error {
  override readonly name = "NotThere";
}
