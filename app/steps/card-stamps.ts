/**
 * Time stamps for cards that come in by no message, in Slack's form: `<seconds since 1970>.<6 digits>`, each later than the one before.
 * @param now milliseconds since 1970.
 */
export function cardStamps(now: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(last + 1, now() * 1000);
    const digits = String(last);
    return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
  };
}
