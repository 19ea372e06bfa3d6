/** What was typed and not sent, by member and place; kept while the page is open. */
const drafts = new Map<string, string>();

export function readDraft(place: string): string {
  return drafts.get(place) ?? "";
}

export function keepDraft(place: string, text: string): void {
  if (text !== readDraft(place)) for (const watcher of watchers.get(place) ?? []) watcher(text);
  if (text) drafts.set(place, text);
  else drafts.delete(place);
}

const watchers = new Map<string, Set<(text: string) => void>>();

/** Tells when a draft is changed by another part of the page: a sample card takes the words with it. */
export function watchDraft(place: string, watcher: (text: string) => void): () => void {
  const all = watchers.get(place) ?? new Set();
  watchers.set(place, all.add(watcher));
  return () => void all.delete(watcher);
}

export function draftPlace(member: string, channel: string, thread?: string): string {
  return [member, channel, thread ?? ""].join(" ");
}
