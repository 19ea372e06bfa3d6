const force = /\b(?:police|fire|sheriff[’']?s?) (?:department|dept|office)\b/i;

/** `Police Department`: a part of a town, and for those who serve there the house itself. */
export function isPublicForce(text: string): boolean {
  return force.test(text);
}
