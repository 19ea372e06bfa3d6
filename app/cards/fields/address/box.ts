/** `Postfach`, `BP 57`, `Apartado 1203`: where letters are kept in place of a street. */
export function isBox(line: string): boolean {
  return /^(?:postfach|postbus|bp|cs|apartado|apdo\.?|casella postale|c\.?\s?p\.?|locked bag|gpo box|post office box|postboks)(?:[\s.:]+[\d\s-]+)?$/i.test(
    line,
  );
}
