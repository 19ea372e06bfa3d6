/**
 * Text from cards and members is untrusted. Where a field takes plain text or rich text, Slack shows it as it is, so `shown` is
 * enough; where a field is mrkdwn (also a message's `text`), it has to be made harmless by `escaped` or `literal`.
 */

/** Marks that turn the direction of what follows, also outside of the value. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const controls = /[\p{Cc}\u2028\u2029\ufff9-\ufffb]+/gu;
const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** One line of plain text of at most `max` UTF-16 units, which can't turn the direction of what stands around it. */
export function shown(text: string, max = 200): string {
  const line = text.replaceAll(directionMarks, "").replaceAll(controls, " ").replaceAll(/\s+/g, " ").trim();
  if (!rightToLeft.test(line)) return cut(line, max);
  return `\u2068${cut(line, max - 2)}\u2069`;
}

/** Cuts between characters as people see them, and says so with `…`. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > max - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** For `text` of messages and mrkdwn: nothing in it is a mention, a broadcast or a link. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * For mrkdwn, where also `*`, `_`, `~`, `` ` ``, `:smile:` and a quote's `>` have to stay what they are: a zero-width space before each
 * keeps Slack from seeing a pair. It is copied along, so what people copy (addresses, numbers) belongs into rich text instead.
 */
export function literal(text: string, max = 200): string {
  return escaped(shown(text, max))
    .replaceAll(/[*_~`]/g, "\u200b$&\u200b")
    .replaceAll(/:(?=[a-z0-9_+'-]+:)/gi, ":\u200b")
    .replace(/^&gt;/, "\u200b&gt;");
}
