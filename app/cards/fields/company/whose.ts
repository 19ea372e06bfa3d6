const english =
  /^(?:an?\s)?(?:proud\s|wholly[\s-]owned\s)?(?:member|part|division|subsidiary|affiliate|unit|company) of\b|^(?:an?\s)?independently owned\b/i;

/** A company that is one of somebody's, or of a kind; `A Limited Liability Company` is a legal form. */
const oneOfThem =
  /^an?\s(?!.*\bliability\b).*\s(?:company|affiliate|subsidiary|division|employer|enterprise|business|brand|venture|charity|franchise)$|^an?\s(?:.*\s)?non-?profit(?: organi[sz]ation| corporation)?$/i;

const german =
  /^(?:ein\p{L}*\s)?(?:unternehmen|gesellschaft|betrieb|marke|einrichtung|tochter(?:gesellschaft|unternehmen)?|mitglied|teil|partner|haus|zweig|service|angebot|franchise-?partner|vertragspartner|vertragshändler)\s(?:der|des|von)\s/iu;

const french =
  /^(?:une?\s)?(?:société|marque|entreprise|filiale|membre|enseigne|maison|franchisée?|agence|concessionnaire|distributeur|agent|partenaire)\s(?:(?:indépendante?|autonome|franchisée?|officiel(?:le)?|exclusi(?:f|ve)|agréée?|et)\s){0,3}(?:de la|de|du|des|d['’])\s?(?=groupe\s|\p{Lu})/iu;

const spanish =
  /^(?:un[ao]?['’]?\s?)?(?:empresa|marca|miembro|filial|sociedad|compañía|división|franquicia|distribuidora?|concesionario|representante|agente|azienda|società|marchio)\s(?:(?:autorizad[oa]|oficial|exclusiv[oa]|independiente|asociad[oa])\s){0,2}(?:de la|del|de|di|della)\s(?=grup+o\s|\p{Lu})/iu;

const ofWhom = [english, oneOfThem, german, french, spanish];

/** `A Member of the Orchid Group`, `An Arrow Ridge Company`, `Franchisé indépendant de Viva inc.`, `Una empresa del Grupo Garza`. */
export function saysWhose(text: string): boolean {
  return ofWhom.some((one) => one.test(text));
}
