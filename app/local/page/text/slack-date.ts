const day = 86_400_000;

/** How many midnights lie between two moments, where the reader is. */
export function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(to) - midnight(from)) / day);
}

/** "Today" and "yesterday" in the reader's language, or nothing when the day is neither. */
export function nearDay(date: Date, now: Date, language: string): string | undefined {
  const days = daysBetween(date, now);
  if (Math.abs(days) > 1) return undefined;
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-days, "day");
}

/**
 * Slack's `<!date^seconds^format>` as its reader sees it.
 * Tokens from https://docs.slack.dev/messaging/formatting-message-text#date-formatting; others stay as they are.
 */
export function formatSlackDate(seconds: number, format: string, language: string, now = new Date()): string {
  const date = new Date(seconds * 1000);
  return format.replace(/\{(\w+)\}/g, (whole, token: string) => {
    const pretty = token.endsWith("_pretty") ? nearDay(date, now, language) : undefined;
    const options = styles[token.replace(/_pretty$/, "")];
    if (token === "ago") return ago(date, now, language);
    if (token === "date_num") return isoDay(date);
    return pretty ?? (options ? new Intl.DateTimeFormat(language, options).format(date) : whole);
  });
}

const styles: Record<string, Intl.DateTimeFormatOptions> = {
  date: { year: "numeric", month: "long", day: "numeric" },
  date_slash: { year: "numeric", month: "2-digit", day: "2-digit" },
  date_short: { year: "numeric", month: "short", day: "numeric" },
  date_long: { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  date_long_full: { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  time: { hour: "numeric", minute: "2-digit" },
  time_secs: { hour: "numeric", minute: "2-digit", second: "2-digit" },
};

function isoDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function ago(date: Date, now: Date, language: string): string {
  const seconds = (date.getTime() - now.getTime()) / 1000;
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const units = [
    ["day", 86_400],
    ["hour", 3600],
    ["minute", 60],
  ] as const;
  for (const [unit, size] of units)
    if (Math.abs(seconds) >= size) return relative.format(Math.round(seconds / size), unit);
  return relative.format(Math.round(seconds), "second");
}
