/** `Le Bourg - 71960 Verzé`, `L'Orme, 53200 Azé`, `Moulin de Kervern - 29470 Plougastel`: a hamlet of France, where doors have no number. */
const hamlet =
  /^(?:(?:L[ea]s?|Aux?|Lieu-dit|Hameau|Moulin|Mas|Ferme|Route|Chemin|Z\.?A\.?)\s|L['’])\p{L}[\p{L}.'’ -]*?(?:,\s?|\s-\s)(?:[A-Z]{1,2}-)?\d{5}\s\p{Lu}[\p{L}'’ -]+$/u;

export function isHamlet(line: string): boolean {
  return hamlet.test(line);
}

/** `Carrera 15 # 93-47`, `Cll. 72 No. 10-07`: in Colombia a street, the one that it crosses, and how far from there. */
export function isColombian(line: string): boolean {
  return /^(?:carrera|cra|kr|calle|cll|cl|diagonal|transversal|avenida|av)\.?\s\d+\s?\p{L}{0,3}\s?(?:#|no\.?|n[º°])\s?\d/iu.test(
    line,
  );
}

/** `Río Tíber 45-3, Col. Cuauhtémoc, C.P. 06500, CDMX`: a door, and what its letters are sent to. */
export function isMexican(line: string): boolean {
  return /^\p{Lu}.*\d.*,\s(?:c\.?\s?p\.?\s?)\d{5}(?!\d)/iu.test(line);
}

/** `Le Bourg`, `Lieu-dit Les Combes`, `Z.I. Nord`, above a town. */
export function isPlaceOfVillage(line: string): boolean {
  return /^(?:le bourg|le village|(?:lieu-?dit|hameau|centre commercial|centro comercial|z\.\s?[ai]\.(?:\s?c\.)?)\s\p{L}.*)$/iu.test(
    line,
  );
}

const road =
  /^(?:(?:route|chemin|place|quai|cours|allée|impasse|carretera|ctra\.?|camino|plaza|paseo|piazza)\s(?:d['’]|(?:de|du|des|del|della|delle|dei)\s)|(?:rue|calle|avenue|avenida|boulevard)\s)\p{L}[\p{L}'’. -]{2,40}$/iu;

/** `Route de Brest`, `Place du Général-Leclerc`: a road without a number. */
export function isRoad(line: string): boolean {
  return road.test(line);
}

/** `Notaría Pública No. 46`, `Col. 45.231`, `M.P. 3.862`: what is numbered, and no door. */
const numbered =
  /^(?:notar[ií]a|registro|juzgado|colegio|escuela)\s\D*\d+$|^(?:referat|sachgebiet|dezernat|fachbereich)\s\d+$|^(?:col(?:egiad[oa])?|m\.\s?[pn]|mat(?:rícula)?|c[ée]d(?:ula)?)\.?\s?(?:n[.º°]*\s?)?\d[\d./]*$/iu;

export function isNumberOfOffice(line: string): boolean {
  return numbered.test(line);
}
