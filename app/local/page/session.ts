import type { PageEvent, PageView, PressAction, SubmitView } from "../page-api.ts";
import { api, Refused } from "./api.ts";
import { changeView, channelMessages, type Known, withEvent, withNotice } from "./known.ts";
import { followEvents } from "./live.ts";
import { type Place, readPermalink, readPlace, writePlace } from "./place.ts";
import { wordsFor } from "./words.ts";

export type Session = ReturnType<typeof openSession>;

const lastMember = "octember.member";
const firstChannel = "business-cards";

/** The page's conversation with the workspace, as one member at a time. `onChange` is told whenever what is known changed. */
export function openSession(onChange: (known: Known) => void) {
  let known: Known = { place: {}, messages: {}, views: [], notices: [], live: false, listShown: false };
  let stop = () => {};
  /** Answers to an earlier member's questions are dropped. */
  let turn = 0;
  /** Events that came while a channel was being fetched: the fetched list may be older than they are. */
  const meanwhile = new Map<string, PageEvent[]>();

  const change = (next: Partial<Known>) => {
    known = { ...known, ...next };
    onChange(known);
  };
  const me = () => known.state?.me.id ?? "";

  async function fetchChannel(channel: string) {
    const mine = turn;
    const events: PageEvent[] = [];
    meanwhile.set(channel, events);
    try {
      const { messages } = await api.messages(me(), channel);
      // What was asked for later is newer, and has what came since.
      if (mine !== turn || meanwhile.get(channel) !== events) return;
      known = { ...known, messages: { ...known.messages, [channel]: messages } };
      for (const event of events) known = withEvent(known, event);
      change({});
      if (known.place.channel === channel) markRead();
    } catch (error) {
      if (mine === turn && error instanceof Refused && error.status >= 400) {
        change({ messages: { ...known.messages, [channel]: [] } });
      }
    } finally {
      if (meanwhile.get(channel) === events) meanwhile.delete(channel);
    }
  }

  async function fetchState(member?: string): Promise<boolean> {
    const mine = turn;
    try {
      const state = await api.state(member);
      if (mine !== turn) return false;
      document.documentElement.lang = state.me.language;
      change({ state });
      return true;
    } catch (error) {
      if (mine !== turn) return false;
      if (member && error instanceof Refused && error.status >= 400) return fetchState();
      change({ live: false });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return mine === turn && fetchState(member);
    }
  }

  function markRead() {
    const channel = known.place.channel;
    const last = channel && known.messages[channel]?.at(-1);
    if (!channel || !last || document.visibilityState !== "visible" || !known.state) return;
    const open = known.state.channels.find((other) => other.id === channel);
    if (!open?.unread) return;
    const channels = known.state.channels.map((other) => (other === open ? { ...other, unread: 0 } : other));
    change({ state: { ...known.state, channels } });
    api.markRead({ as: me(), channel, ts: last.ts }).catch(() => {});
  }

  function onEvent(event: PageEvent) {
    const channel = event.type === "message" ? event.message.channel : "channel" in event ? event.channel : undefined;
    if (channel) meanwhile.get(channel)?.push(event);
    known = withEvent(known, event);
    change({});
    markRead();
  }

  function goTo(place: Place, how: "push" | "replace" = "push") {
    const sameChannel = place.channel === known.place.channel;
    const next = { ...place, ...(known.state ? { member: me() } : {}) };
    if (how === "push") history.pushState(null, "", writePlace(next));
    else history.replaceState(null, "", writePlace(next));
    known = { ...known, place: next, listShown: false };
    if (!sameChannel) {
      known = { ...known, notices: [] };
      delete known.newFrom;
    }
    change({});
    if (next.channel && !(sameChannel && known.messages[next.channel])) openChannel(next.channel);
  }

  async function openChannel(channel: string) {
    const unread = known.state?.channels.find((other) => other.id === channel)?.unread ?? 0;
    await fetchChannel(channel);
    if (known.place.channel !== channel || !unread) return;
    const others = channelMessages(known.messages[channel] ?? []).filter((message) => message.user !== me());
    const first = others.at(-unread);
    if (first) change({ newFrom: first.ts });
  }

  /** `wasThere`: the place is where the last member was, not where a link leads; it is left if the new one isn't in it. */
  async function beMember(member: string | undefined, place: Place, wasThere = false) {
    turn += 1;
    stop();
    meanwhile.clear();
    const { channel: _, ...rest } = known.place;
    delete known.home;
    known = { ...known, place: rest, messages: {}, views: [], notices: [], live: false };
    if (!(await fetchState(member)) || !known.state) return;
    localStorage.setItem(lastMember, me());
    const seen = known.state.channels;
    const home = seen.find((channel) => channel.name === firstChannel) ?? seen[0];
    const there = seen.some((channel) => channel.id === place.channel);
    const wanted = place.channel && (there || !wasThere) ? place : home ? { channel: home.id } : {};
    stop = followEvents(me(), { open: onOpen, event: onEvent, lost: () => change({ live: false }) });
    goTo(wanted, "replace");
  }

  /** The stream is open, for the first time or again: what was missed is fetched whole. */
  async function onOpen() {
    const first = !known.state || Object.keys(known.messages).length === 0;
    change({ live: true });
    if (first) return;
    const { [known.place.channel ?? ""]: current, ...others } = known.messages;
    if (Object.keys(others).length) change({ messages: current ? { [known.place.channel ?? ""]: current } : {} });
    await fetchState(me());
    if (known.place.channel) await fetchChannel(known.place.channel);
  }

  function notice(text: string, channel = known.place.channel ?? "") {
    known = withNotice(known, channel, text);
    change({});
  }

  return {
    start() {
      const place = readPlace(location);
      addEventListener("popstate", () => {
        const back = readPlace(location);
        if (back.member && back.member !== me()) beMember(back.member, back);
        else goTo(back, "replace");
      });
      document.addEventListener("visibilitychange", markRead);
      return beMember(place.member ?? localStorage.getItem(lastMember) ?? undefined, place);
    },
    goTo: (place: Place) => goTo(place),
    beMember: (member: string) => {
      const { channel, thread } = known.place;
      history.pushState(null, "", writePlace({ member }));
      return beMember(member, { ...(channel ? { channel } : {}), ...(thread ? { thread } : {}) }, true);
    },
    showList: (listShown: boolean) => change({ listShown }),
    /** Follows a link inside the workspace; false if the link leads elsewhere. */
    followLink(url: string): boolean {
      const target = new URL(url, location.origin);
      const place = readPermalink(target.pathname + target.search);
      if (target.origin !== location.origin || !place) return false;
      const thread =
        place.thread ?? known.messages[place.channel ?? ""]?.find((m) => m.ts === place.message)?.thread_ts;
      goTo(thread ? { ...place, thread } : place);
      return true;
    },
    notice,
    actedIn: (thread: string | undefined) => change({ actedIn: thread }),
    dismissNotice: (id: number) => change({ notices: known.notices.filter((other) => other.id !== id) }),
    async openDirect(other: string) {
      const { channel } = await api.openDirect({ as: me(), with: other });
      await fetchState(me());
      goTo({ channel });
    },
    /** Presses a button or chooses in a select. True if the workspace took it. */
    async press(action: Omit<PressAction, "as">, thread?: string): Promise<boolean> {
      known = { ...known, actedIn: thread };
      try {
        await api.press({ as: me(), ...action });
        return true;
      } catch (error) {
        const failed = wordsFor(known.state?.me.language ?? "en").failed;
        const text = error instanceof Refused && error.status ? error.message : failed;
        if (action.container.type === "message") notice(text, action.container.channel);
        else change({ views: changeView(known.views, action.container.view_id, { trouble: text }) });
        return false;
      }
    },
    /** Chooses one of the app's shortcuts, global or of a message's. What comes of it comes as an event. */
    async runShortcut(callbackId: string, on?: { readonly channel: string; readonly ts: string }): Promise<void> {
      const channel = on?.channel ?? known.place.channel ?? "";
      try {
        await api.shortcut({ as: me(), channel, callback_id: callbackId, ...(on ? { ts: on.ts } : {}) });
      } catch (error) {
        const failed = wordsFor(known.state?.me.language ?? "en").failed;
        notice(error instanceof Refused && error.status ? error.message : failed, channel);
      }
    },
    /** Submits a form. What happens to it then comes as an event, but for errors beside its fields. */
    async submit(viewId: string, state: SubmitView["state"]): Promise<void> {
      change({
        views: known.views.map((open) => (open.id === viewId ? { id: open.id, view: open.view, pending: true } : open)),
      });
      try {
        const { errors } = await api.submit({ as: me(), view_id: viewId, state });
        if (errors) change({ views: changeView(known.views, viewId, { errors, pending: false }) });
        else setTimeout(() => change({ views: changeView(known.views, viewId, { pending: false }) }), 3000);
      } catch (error) {
        const failed = wordsFor(known.state?.me.language ?? "en").failed;
        const trouble = error instanceof Refused && error.status ? error.message : failed;
        change({ views: changeView(known.views, viewId, { pending: false, trouble }) });
      }
    },
    async openHome() {
      const mine = turn;
      const { view } = await api.home(me()).catch((): { view?: PageView } => ({}));
      if (mine === turn && view && !known.home) change({ home: view });
    },
    closeView(viewId: string) {
      const view = known.views.find((open) => open.id === viewId)?.view;
      const clear = view?.type === "modal" && view.clear_on_close;
      change({ views: clear ? [] : known.views.filter((open) => open.id !== viewId) });
      api.closeView({ as: me(), view_id: viewId }).catch(() => {});
    },
    me,
  };
}
