import type { PageEvent, PageMessage, PageState, PageView } from "../page-api.ts";
import type { Place } from "./place.ts";

export interface OpenView extends PageView {
  pending: boolean;
  trouble?: string;
}

/** A sentence of the workspace itself in a channel: a command that failed, and the like. */
interface Notice {
  id: number;
  channel: string;
  /** The thread in which the member did what went wrong. */
  thread?: string | undefined;
  text: string;
}

/** All that the page shows. It is replaced, never changed in place. */
export interface Known {
  place: Place;
  state?: PageState;
  /** By channel; missing means not asked for yet. */
  messages: Record<string, PageMessage[]>;
  /** The last is on top. */
  views: OpenView[];
  /** The app's Home, once it was opened. */
  home?: PageView;
  notices: Notice[];
  /** The first message that was unread when the channel was opened. */
  newFrom?: string;
  /** Where the member acted last: the app's failure to answer is told there. */
  actedIn?: string | undefined;
  live: boolean;
  /** On a phone: is the list of channels on screen? */
  listShown: boolean;
}

/** What is known after an event. The same event twice changes nothing. */
export function withEvent(known: Known, event: PageEvent): Known {
  switch (event.type) {
    case "message":
      return withMessages(known, event.message.channel, (list) => upsert(list, event.message));
    case "message_deleted":
      return withMessages(known, event.channel, (list) => list.filter((message) => message.ts !== event.ts));
    case "channels":
      return known.state ? { ...known, state: { ...known.state, channels: event.channels } } : known;
    case "view_opened":
    case "view_updated":
      return { ...known, views: withView(known.views, event.view) };
    case "home":
      return { ...known, home: event.view };
    case "view_closed":
      return { ...known, views: known.views.filter((view) => view.id !== event.view_id) };
    case "failed":
      return withFailure(known, event);
  }
}

function withMessages(known: Known, channel: string, change: (list: PageMessage[]) => PageMessage[]): Known {
  const list = known.messages[channel];
  return list ? { ...known, messages: { ...known.messages, [channel]: change(list) } } : known;
}

function upsert(list: PageMessage[], message: PageMessage): PageMessage[] {
  const others = list.filter((other) => other.ts !== message.ts);
  const after = others.findIndex((other) => other.ts > message.ts);
  return after < 0 ? [...others, message] : others.toSpliced(after, 0, message);
}

function withView(views: OpenView[], view: PageView): OpenView[] {
  const next: OpenView = { ...view, pending: false };
  return views.some((open) => open.id === view.id)
    ? views.map((open) => (open.id === view.id ? next : open))
    : [...views, next];
}

let lastNotice = 0;

function withFailure(known: Known, event: Extract<PageEvent, { type: "failed" }>): Known {
  if (event.view_id && known.views.some((view) => view.id === event.view_id)) {
    return { ...known, views: changeView(known.views, event.view_id, { pending: false, trouble: event.text }) };
  }
  return withNotice(known, event.channel ?? known.place.channel ?? "", event.text);
}

export function withNotice(known: Known, channel: string, text: string): Known {
  lastNotice += 1;
  return { ...known, notices: [...known.notices, { id: lastNotice, channel, thread: known.actedIn, text }] };
}

export function changeView(views: OpenView[], id: string, change: Partial<OpenView>): OpenView[] {
  return views.map((view) => (view.id === id ? { ...view, ...change } : view));
}

/** A channel's own messages, without what is only in threads. */
export function channelMessages(list: readonly PageMessage[]): PageMessage[] {
  return list.filter((message) => !message.thread_ts || message.thread_ts === message.ts);
}

export function repliesTo(list: readonly PageMessage[], ts: string): PageMessage[] {
  return list.filter((message) => message.thread_ts === ts && message.ts !== ts);
}

/** The replies that everybody sees: what was said to one member alone is not counted. */
export function sharedReplies(list: readonly PageMessage[], ts: string): PageMessage[] {
  return repliesTo(list, ts).filter((reply) => !reply.ephemeral);
}
