/** `%EA%B9%80` as the letters that it stands for; as it is where it stands for none. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
