import { emojiOf } from "./emoji.ts";
import { unescapeSlack } from "./escape.ts";

/** A piece of a line. Text is what people read: entities are already back to characters. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "bold" | "italic" | "strike"; children: Inline[] }
  | { kind: "code"; text: string }
  | { kind: "link"; url: string; text: string }
  | { kind: "member"; id: string; label?: string }
  | { kind: "channel"; id: string; label?: string }
  | { kind: "broadcast"; range: string }
  | { kind: "date"; seconds: number; format: string; fallback: string; url?: string };

export type Part =
  | { kind: "text"; children: Inline[] }
  | { kind: "quote"; children: Inline[] }
  | { kind: "preformatted"; text: string };

/** Slack's mrkdwn, by https://docs.slack.dev/messaging/formatting-message-text. Nothing in it can become HTML. */
export function parseMrkdwn(source: string, options: { verbatim?: boolean } = {}): Part[] {
  const parts: Part[] = [];
  let rest = 0;
  for (const fence of source.matchAll(/```([\s\S]+?)```/g)) {
    parts.push(...lines(source.slice(rest, fence.index), options));
    parts.push({ kind: "preformatted", text: unescapeSlack((fence[1] ?? "").replace(/^\n|\n$/g, "")) });
    rest = fence.index + fence[0].length;
  }
  return [...parts, ...lines(source.slice(rest), options)];
}

const quoteMark = /^(?:&gt;|>)(?!>|&gt;) ?/;
const quoteRest = /^(?:&gt;|>){3} ?/;

/** Neighbouring lines of one kind become one part, so that line breaks inside it stay line breaks. */
function lines(source: string, options: { verbatim?: boolean }): Part[] {
  const text = source.replace(/^\n|\n$/g, "");
  if (text === "") return [];
  const groups: { quote: boolean; lines: string[] }[] = [];
  let quoted = false;
  for (const line of text.split("\n")) {
    const restQuoted: boolean = quoted || quoteRest.test(line);
    const quote = restQuoted || quoteMark.test(line);
    const content = quoted ? line : restQuoted ? line.replace(quoteRest, "") : line.replace(quoteMark, "");
    const last = groups.at(-1);
    if (last && last.quote === quote) last.lines.push(content);
    else groups.push({ quote, lines: [content] });
    quoted = restQuoted;
  }
  return groups.map((group) => ({
    kind: group.quote ? "quote" : "text",
    children: parseInline(group.lines.join("\n"), options),
  }));
}

const marks: Record<string, "bold" | "italic" | "strike"> = { "*": "bold", _: "italic", "~": "strike" };
const wordCharacter = /[\p{L}\p{N}]/u;
const bareUrl = /^https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)\]'"*_~]/;

/** What may stand inside a line. */
export function parseInline(source: string, options: { verbatim?: boolean } = {}): Inline[] {
  const found: Inline[] = [];
  const unclosed: Unclosed = new Map();
  let plain = "";
  let at = 0;
  const flush = () => {
    if (plain) found.push({ kind: "text", text: unescapeSlack(plain) });
    plain = "";
  };
  while (at < source.length) {
    const taken = takeAt(source, at, options, unclosed);
    if (taken) {
      flush();
      found.push(taken.inline);
      at += taken.length;
    } else {
      plain += source[at];
      at += 1;
    }
  }
  flush();
  return found;
}

type Taken = { inline: Inline; length: number } | undefined;

/** Up to where each mark is known to have no end: looked for anew at every mark, a line of nothing but openings takes seconds. */
type Unclosed = Map<string, number>;

function takeAt(source: string, at: number, options: { verbatim?: boolean }, unclosed: Unclosed): Taken {
  const character = source[at] ?? "";
  if (character === "<") return takeAngle(source, at);
  if (character === "`") return takeCode(source, at);
  if (character === ":") return takeEmoji(source, at);
  if (Object.hasOwn(marks, character)) return takeMarked(source, at, options, unclosed);
  if (character === "h" && !options.verbatim && !wordCharacter.test(source[at - 1] ?? "")) {
    const url = bareUrl.exec(source.slice(at))?.[0];
    if (url) return { inline: { kind: "link", url: unescapeSlack(url), text: unescapeSlack(url) }, length: url.length };
  }
  return undefined;
}

function takeCode(source: string, at: number): Taken {
  const code = /^`([^`\n]+)`/.exec(source.slice(at));
  return code ? { inline: { kind: "code", text: unescapeSlack(code[1] ?? "") }, length: code[0].length } : undefined;
}

function takeEmoji(source: string, at: number): Taken {
  const shortcode = /^:([a-z0-9_+-]+):/.exec(source.slice(at));
  const text = shortcode && emojiOf(shortcode[1] ?? "");
  return text ? { inline: { kind: "text", text }, length: shortcode[0].length } : undefined;
}

/** A mark opens after anything but a letter or digit, before anything but a space, and closes the other way round on the same line. */
function takeMarked(source: string, at: number, options: { verbatim?: boolean }, unclosed: Unclosed): Taken {
  const mark = source[at] ?? "";
  const kind = marks[mark];
  if (at < (unclosed.get(mark) ?? 0)) return undefined;
  if (!kind || wordCharacter.test(source[at - 1] ?? "") || /[\s]|^$/.test(source[at + 1] ?? "")) return undefined;
  let end = at + 1;
  for (; end < source.length && source[end] !== "\n"; end += 1) {
    const skipped = source[end] === "<" ? takeAngle(source, end) : takeCode(source, end);
    if (skipped && source[end] !== mark) {
      end += skipped.length - 1;
      continue;
    }
    const closes = source[end] === mark && end > at + 1 && !/\s/.test(source[end - 1] ?? "");
    if (closes && !wordCharacter.test(source[end + 1] ?? "")) {
      const children = parseInline(source.slice(at + 1, end), options);
      return { inline: { kind, children }, length: end + 1 - at };
    }
  }
  unclosed.set(mark, end);
  return undefined;
}

function takeAngle(source: string, at: number): Taken {
  const angle = /^<([^<>\n]+)>/.exec(source.slice(at));
  if (!angle) return undefined;
  const [target = "", ...rest] = (angle[1] ?? "").split("|");
  return {
    inline: meaningOf(target, rest.length ? unescapeSlack(rest.join("|")) : undefined),
    length: angle[0].length,
  };
}

function meaningOf(target: string, label: string | undefined): Inline {
  const labelled = label === undefined ? {} : { label };
  if (/^@[UWB]/.test(target)) return { kind: "member", id: target.slice(1), ...labelled };
  if (/^#C/.test(target)) return { kind: "channel", id: target.slice(1), ...labelled };
  if (target.startsWith("!date^")) {
    const [, seconds = "0", format = "", url] = target.split("^");
    const fallback = label ?? "";
    return { kind: "date", seconds: Number(seconds), format, fallback, ...(url ? { url: unescapeSlack(url) } : {}) };
  }
  if (target.startsWith("!")) return { kind: "broadcast", range: label ?? target.slice(1) };
  const url = unescapeSlack(target);
  return { kind: "link", url, text: label ?? url.replace(/^(mailto|tel):/, "") };
}
