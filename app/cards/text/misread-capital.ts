/** No word begins so, but these. */
const begunSo = /^(?:ltd|ltda|lda|lbs?|lng|lcd|llc|llp|lp|lmt|lcc|lts)(?![\p{L}])/u;

const misread = /(?<![\p{L}\d'’.@/_-])l(?=[bcdfghjkmnpqrstvwxz]\p{Ll}|\p{Lu})[\p{L}]*/gu;

/** `lnc.`, `lrene`, `lT`: a capital I is one stroke with a small l in most print, and hardly any word begins with an l and a consonant. */
export function repairCapitals(text: string): string {
  return text.replace(misread, (word) => (begunSo.test(word) ? word : `I${word.slice(1)}`));
}
