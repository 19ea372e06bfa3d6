/** The shortcodes that Octember and its people use here. Others stay as typed, as Slack does with names it doesn't know. */
const known: Record<string, string> = {
  "+1": "👍",
  "-1": "👎",
  art: "🎨",
  bell: "🔔",
  bulb: "💡",
  bust_in_silhouette: "👤",
  busts_in_silhouette: "👥",
  calendar: "📅",
  card_index: "📇",
  eyes: "👀",
  globe_with_meridians: "🌐",
  handshake: "🤝",
  heart: "❤️",
  heavy_check_mark: "✔️",
  hourglass_flowing_sand: "⏳",
  iphone: "📱",
  lock: "🔒",
  mag: "🔍",
  memo: "📝",
  office: "🏢",
  pencil2: "✏️",
  phone: "☎️",
  pushpin: "📌",
  question: "❓",
  round_pushpin: "📍",
  see_no_evil: "🙈",
  smile: "😄",
  sparkles: "✨",
  tada: "🎉",
  telephone_receiver: "📞",
  thumbsup: "👍",
  warning: "⚠️",
  wave: "👋",
  white_check_mark: "✅",
  x: "❌",
  email: "✉️",
  envelope: "✉️",
};

/** The character of a shortcode's name, without colons. */
export function emojiOf(name: string): string | undefined {
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

/** Text with the shortcodes that are known replaced. */
export function withEmoji(text: string): string {
  return text.replace(/:([a-z0-9_+-]+):/g, (whole, name: string) => emojiOf(name) ?? whole);
}
