import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PageMessage } from "../../page-api.ts";
import { useHere } from "../here.ts";
import { sharedReplies } from "../known.ts";
import { dayName, sameDay } from "../text/clock.ts";
import { moveAmongMessages } from "./arrow-keys.ts";
import { Message } from "./message.tsx";

/** Seconds within which a person's messages stand together. */
const together = 300;
const nearEnd = 60;

interface Props {
  label: string;
  messages: PageMessage[];
  /** The channel's whole list, for counting replies. */
  all: PageMessage[];
  inThread?: boolean;
  before?: ComponentChildren;
  after?: ComponentChildren;
}

/** Messages, oldest first; stays at the end while the reader is there. */
export function MessageList({ label, messages, all, inThread = false, before, after }: Props) {
  const { known, words, language } = useHere();
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  /** An empty channel is read from its top. */
  const atEnd = useRef(messages.length > 0);
  const [missed, setMissed] = useState(false);
  const last = messages.at(-1);
  const marked = known.place.message;

  const shared = (message: PageMessage) => sharedReplies(all, message.ts);

  const toEnd = () => {
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
    atEnd.current = true;
    setMissed(false);
  };

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!last || !box) return;
    if (atEnd.current || box.scrollHeight <= box.clientHeight + nearEnd) toEnd();
    else setMissed(true);
  }, [last?.ts]);

  useLayoutEffect(() => {
    const target = marked && scroller.current?.querySelector<HTMLElement>(`[data-ts="${CSS.escape(marked)}"]`);
    if (!target) return;
    atEnd.current = false;
    target.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
  }, [marked, messages.length > 0]);

  useEffect(() => {
    const watch = new ResizeObserver(() => atEnd.current && toEnd());
    if (content.current) watch.observe(content.current);
    if (scroller.current) watch.observe(scroller.current);
    return () => watch.disconnect();
  }, []);

  function onScroll() {
    const box = scroller.current;
    if (!box) return;
    atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
    if (atEnd.current) setMissed(false);
  }

  return (
    <div class="messages" ref={scroller} onScroll={onScroll}>
      <div class="messages-content" ref={content} role="log" aria-label={label} onKeyDown={moveAmongMessages}>
        {before}
        {messages.map((message, index) => {
          const previous = messages[index - 1];
          const fresh = !inThread && known.newFrom === message.ts;
          const day = !inThread && !(previous && sameDay(previous.ts, message.ts));
          return (
            <div key={message.ts} class="message-row" role="presentation">
              {day && (
                <div class="day">
                  <span>{dayName(message.ts, language)}</span>
                </div>
              )}
              {fresh && (
                <div class="new-line">
                  <span>{words.newMessages}</span>
                </div>
              )}
              <Message
                message={message}
                goesOn={!day && !fresh && goesOn(previous, message, inThread && index === 1)}
                replies={inThread ? [] : shared(message)}
                inThread={inThread}
                stop={message === last}
                marked={marked === message.ts}
              />
              {inThread && index === 0 && shared(message).length > 0 && (
                <div class="reply-count">
                  <span>{words.replies(shared(message).length)}</span>
                </div>
              )}
            </div>
          );
        })}
        {after}
      </div>
      {missed && (
        <button type="button" class="jump" onClick={toEnd}>
          {words.jumpToNew} ↓
        </button>
      )}
    </div>
  );
}

function goesOn(previous: PageMessage | undefined, message: PageMessage, afterRoot: boolean): boolean {
  if (!previous || afterRoot || previous.user !== message.user || previous.ephemeral !== message.ephemeral)
    return false;
  return Number.parseFloat(message.ts) - Number.parseFloat(previous.ts) < together;
}
