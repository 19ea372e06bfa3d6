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
