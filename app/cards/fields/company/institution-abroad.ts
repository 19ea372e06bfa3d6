/** What states, trades and sciences found for themselves in Spanish and French, with what may stand behind it: `Instituto Nacional de`, `Chambre de`. */
const romance = new RegExp(
  `^(?:${[
    "(?:ministerio|universidad|cámara|academia|embajada|consulado|tribunal|fiscalía|procuraduría|contraloría|defensoría|superintendencia|intendencia|federación|confederación|asociación|colegio oficial)",
    "(?:instituto|comisión|consejo|agencia|centro|junta|autoridad|banco|biblioteca|museo|archivo) (?:nacional|federal|estatal|central|regional|general|superior|provincial|mexicano|peruano|chileno|colombiano|argentino|español|española|europeo|europea)",
    "(?:ministère|université|chambre|académie|ambassade|consulat|fédération|confédération|association|syndicat|établissement public)",
    "(?:institut|agence|conseil|centre|office|comité|école|caisse|bibliothèque|musée|bureau) (?:national|nationale|régional|régionale|départemental|départementale|central|centrale|supérieure?|hospitalier|communal|intercommunal|européen|européenne|public|fédéral|fédérale)",
  ].join(
    "|",
  )})(?: (?:\\p{L}+|[&-])){0,3}? (?:de|del|du|des|d['’]|para|pour)(?: |(?<=['’]))(?:la |las |los |les |le |l['’])?\\p{L}{3}`,
  "iu",
);

/** `Deutsche Gesellschaft für Materialkunde`, `Verband der Chemischen Industrie`. */
const german =
  /^(?!eine?\s)(?:\p{Lu}\p{L}+[enrs]\s){0,2}\p{L}*(?:gesellschaft|verband|verein|bund|akademie|stiftung|kammer)\s(?:für|zur|zum|der|des|deutscher)\s(?:\p{L}+n\s)?\p{Lu}/iu;

/** `Ministerio de Educación`, `Conseil départemental de la Gironde`: houses by how they are called, as those in English are. */
export function isInstitutionAbroad(text: string): boolean {
  return (
    /^\p{Lu}/u.test(text) && (romance.test(text) || german.test(text)) && !/[@\d:]/.test(text) && countWords(text) <= 10
  );
}

const countWords = (text: string): number => text.split(/\s+/).length;
