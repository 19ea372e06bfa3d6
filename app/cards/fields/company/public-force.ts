const force = /\b(?:police|fire|sheriff[’']?s?) (?:department|dept|office)\b/i;

/** `Police Department`: a part of a town, and for those who serve there the house itself. */
export function isPublicForce(text: string): boolean {
  return force.test(text);
}

/** `Hôtel de Ville`, `Rathaus`: where those sit who run a town. */
export function isTownHall(text: string): boolean {
  return /^(?:hôtel de ville|mairie|rathaus|casa consistorial|palazzo comunale|town hall|city hall)$/i.test(text);
}

const ofTown =
  /^(?:ville|commune|mairie|communauté (?:de communes|urbaine|d['’]agglomération)|métropole|préfecture|ayuntamiento|diputación(?: provincial)?|municipalidad(?: distrital| provincial| metropolitana)?|alcaldía|gobierno|cabildo|comune|regione|câmara municipal|prefeitura)\s(?:(?:de|del|du|des|di|da|do)\s(?:la\s|los\s|las\s)?|d['’])(\p{Lu}[\p{L}’' -]+)$/iu;

const germanTown =
  /^(?:stadt|gemeinde|landkreis|landratsamt|samtgemeinde|landeshauptstadt)\s(?:bad\s)?\p{Lu}[\p{L}-]+(?:\s(?:am|an|im|in|bei|ob|vor|auf)\s(?:der\s|dem\s)?\p{Lu}[\p{L}-]+)?$/iu;

/** A part of a state: what follows is no name of a place. */
const inside = /(?<!\p{L})(?:departamento|dirección|consejería|concejalía|servicio|service|direction|pôle)(?!\p{L})/iu;

/** `Ville de Saint-Cyr`, `Stadt Lohfelden`, `Ayuntamiento de Villar del Arco`, `Landkreis Oberwald`. */
function isTownAbroad(text: string): boolean {
  const town = ofTown.exec(text)?.[1] ?? "";
  return (/^\p{Lu}/u.test(town) && !inside.test(town)) || (/^\p{Lu}.*\s\p{Lu}/u.test(text) && germanTown.test(text));
}

const body =
  /^(?:the )?(?:city|town|village|borough|municipality|county|state|commonwealth|province|government|diocese|archdiocese)(?: (?:&|and) (?:county|city|borough))? of (?!the\b)\p{Lu}[\p{L}.'’ -]+$/iu;

/** `City of San Lorenzo`, `Commonwealth of Virginia`: whoever serves a place works for it. */
export function isPublicBody(text: string): boolean {
  return isTownAbroad(text) || (/^(?:(?:The|THE) )?\p{Lu}(?!he )/u.test(text) && body.test(text));
}
