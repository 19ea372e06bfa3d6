const force = /\b(?:police|fire|sheriff[’']?s?) (?:department|dept|office)\b/i;

/** `Police Department`: a part of a town, and for those who serve there the house itself. */
export function isPublicForce(text: string): boolean {
  return force.test(text);
}

const body =
  /^(?:the )?(?:city|town|village|borough|municipality|county|state|commonwealth|province|government|diocese|archdiocese)(?: (?:&|and) (?:county|city|borough))? of (?!the\b)\p{Lu}[\p{L}.'’ -]+$/iu;

/** `City of San Lorenzo`, `Commonwealth of Virginia`: whoever serves a place works for it. */
export function isPublicBody(text: string): boolean {
  return /^(?:(?:The|THE) )?\p{Lu}(?!he )/u.test(text) && body.test(text);
}
