const english =
  /^(?:an?\s)?(?:proud\s|wholly[\s-]owned\s)?(?:member|part|division|subsidiary|affiliate|unit|company) of\b|^(?:an?\s)?independently owned\b/i;

/** A company that is one of somebody's, or of a kind; `A Limited Liability Company` is a legal form. */
const oneOfThem =
  /^an?\s(?!.*\bliability\b).*\s(?:company|affiliate|subsidiary|division|employer|enterprise|business|brand|venture|charity|franchise)$|^an?\s(?:.*\s)?non-?profit(?: organi[sz]ation| corporation)?$/i;

const germanHouses = [
  ..."unternehmen gesellschaft betrieb marke einrichtung tochter tochtergesellschaft tochterunternehmen mitglied teil partner haus".split(
    " ",
  ),
  ..."zweig service angebot franchisepartner franchise-partner vertragspartner vertragshändler".split(" "),
].join("|");
const german = new RegExp(`^(?:ein\\p{L}*\\s)?(?:${germanHouses})\\s(?:der|des|von)\\s`, "iu");

const frenchHouses =
  "société|marque|entreprise|filiale|membre|enseigne|maison|franchisée?|agence|concessionnaire|distributeur|agent|partenaire";
const frenchManner = "indépendante?|autonome|franchisée?|officiel(?:le)?|exclusi(?:f|ve)|agréée?|et";
const french = new RegExp(
  `^(?:une?\\s)?(?:${frenchHouses})\\s(?:(?:${frenchManner})\\s){0,3}(?:de la|de|du|des|d['’])\\s?(?=groupe\\s|\\p{Lu})`,
  "iu",
);

const southernHouses =
  "empresa|marca|miembro|filial|sociedad|compañía|división|franquicia|distribuidora?|concesionario|representante|agente|azienda|società|marchio";
const southernManner = "autorizad[oa]|oficial|exclusiv[oa]|independiente|asociad[oa]";
const southern = new RegExp(
  `^(?:un[ao]?['’]?\\s?)?(?:${southernHouses})\\s(?:(?:${southernManner})\\s){0,2}(?:de la|del|de|di|della)\\s(?=grup+o\\s|\\p{Lu})`,
  "iu",
);

const ofWhom = [english, oneOfThem, german, french, southern];

/** `A Member of the Orchid Group`, `An Arrow Ridge Company`, `Franchisé indépendant de Viva inc.`, `Una empresa del Grupo Garza`. */
export function saysWhose(text: string): boolean {
  return ofWhom.some((one) => one.test(text));
}
