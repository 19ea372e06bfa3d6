/** A date, years, the number of a Korean trade register. */
export function isDateOrRange(printed: string): boolean {
  return (
    /^(?:19|20)\d\d[\s.\-/~](?:(?:0?[1-9]|1[0-2])[\s.\-/](?:0?[1-9]|[12]\d|3[01])\.?|(?:19|20)\d\d)$/.test(
      printed.trim(),
    ) || /^\d{3}-\d{2}-\d{5}$/.test(printed)
  );
}

/** `本社 959-1289 新潟県燕市…`: the sign in front of it was lost. */
export function isPostcode(printed: string, behind: string): boolean {
  return /^\d{3}-\d{4}$/.test(printed) && /^\s?[\u3400-\u9fff]/.test(behind);
}

/** `B.P. 60 - 46002 CAHORS CEDEX`: a town, and no label of the next number. */
const inCapitals = /^\s(?!(?:FAX|TEL|TÉL|MOB|CEL|PORT|EXT|GSM)(?!\p{L})|MOBIL)\p{Lu}{3}/u;

/** `Heinrich-Heine-Allee 53 - 40213 Düsseldorf`, `BP 40123 - 31003 Toulouse`: a door or a box, and the town with its postcode. */
export function isDoorAndTown(before: string, printed: string, behind: string): boolean {
  return (
    /\p{L}\.?,?\s$/u.test(before) &&
    /^\d{1,5}\s-\s(?:8-)?\d{4,5}$/.test(printed) &&
    (/^\s\p{Lu}[\p{Ll}'’-]/u.test(behind) || inCapitals.test(behind))
  );
}
