/** The address if a click on it can do no harm in the page, else nothing: `javascript:` and `data:` come from cards too. */
export function safeUrl(url: string): string | undefined {
  return /^(https?:\/\/|mailto:|tel:|\/)/i.test(url) ? url : undefined;
}
