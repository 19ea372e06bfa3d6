import { isQualification, koreanTitle, latinTitle } from "./title.ts";

/** `전) 국세청 사무관`, `(전) …`, `前 …`, `전 국세청 사무관`. */
const before = /^\(?\s?[전前]\s?[):]\s?(?=\S)|^前\s?(?=[가-힣])|^전\s(?=[가-힣]{3,})/;
/** 現 is read as 펴, 패 or 껴. */
const now = /^\(?\s?[현現]\s?[):]\s?(?=\S)|^現\s?(?=[가-힣])|^현\s(?=[가-힣]{3,})|^[펴패껴]\s(?=[가-힣(]{3})/;

/** Whether it says what somebody was before they came where they are: 前 국세청 조사국 사무관, 한빛대학교 교수 역임. */
export function isFormer(text: string): boolean {
  return (before.test(text) && namesPosition(text)) || /[가-힣]\s역임$/.test(text) || isFormerInLatin(text);
}

const formerly = /^(?:ancien(?:ne)?|ex|antigu[oa]|ehem(?:\.|alige[rs]?)|former|già)[\s-]+(?=\p{L})/iu;

/** What physicians were in French and Spanish hospitals: none of it is a title of its own. */
const ofHospital =
  /^(?:interne|externe|chef de clinique|élève|lauréate?|résidente?|residente|assistante?|praticien(?:ne)?)\b/iu;

/** Where somebody studied, or whom they belong to. */
const background =
  /^(?:diplôm[ée]e?s?|lauréate?|certifiée?|agréée?|egresad[oa]|graduad[oa]|diplomad[oa]|especialista certificad[oa]|miembro|membre|absolvent(?:in)?) (?:par |por )?(?:de|d['’]|du|des|del|der|des|en|im|in|la|el|l['’])/iu;

/** `Membre du directoire`: whoever sits there leads the house. */
const ofBoard = /(?<!\p{L})(?:conse(?:jo|il)|directoire|comit[ée]|direc(?:ción|tion)|junta|bureau)(?!\p{L})/iu;

/** `Ancien Chef de Clinique à la Faculté`, `Ex Residente del Hospital Británico`, `Diplômée de l'Université Laval`. */
function isFormerInLatin(text: string): boolean {
  const what = text.replace(formerly, "");
  return (
    (background.test(text) && !ofBoard.test(text)) || (what !== text && (ofHospital.test(what) || latinTitle(what) > 0))
  );
}

/** `現 한빛대학교 교수` without its sign, which stands beside what somebody was before. */
export function withoutNow(text: string): string {
  return now.test(text) && namesPosition(text) ? text.replace(now, "") : text;
}

/** `現 충청교육협의회 이사` on the card of 소장 하경숙: what somebody is besides, where another line says what they are. */
export function besidesAmong<T extends { readonly text: string }>(pieces: readonly T[]): readonly T[] {
  const besides = pieces.filter(({ text }) => now.test(text) && namesPosition(text));
  const isCalled = pieces.some(
    (piece) => !besides.includes(piece) && !isFormer(piece.text) && piece.text.split(/[\s,]+/).some(isPosition),
  );
  return isCalled ? besides : [];
}

const isPosition = (word: string): boolean => koreanTitle(word) > 0.9 && !isQualification(word);

function namesPosition(text: string): boolean {
  const [, ...behind] = text.split(/[\s,]+/);
  return /^\(?\s?.\s?\)/.test(text) || behind.some((word) => koreanTitle(word) > 0);
}
