import type { PageChannel } from "../../page-api.ts";
import { useAttachments } from "../composer/attachments.ts";
import { Composer } from "../composer/composer.tsx";
import { DropZone } from "../composer/drop-zone.tsx";
import { useHere } from "../here.ts";
import { repliesTo } from "../known.ts";
import { Icon } from "../parts/icon.tsx";
import { titleOf } from "../sidebar/channel-title.ts";
import { MessageList } from "./message-list.tsx";
import { Notices } from "./notices.tsx";

export function ThreadPane({ channel, thread }: { channel: PageChannel; thread: string }) {
  const { session, known, words } = useHere();
  const attachments = useAttachments();
  const all = known.messages[channel.id] ?? [];
  const root = all.find((message) => message.ts === thread);
  const messages = root ? [root, ...repliesTo(all, thread)] : repliesTo(all, thread);
  const close = () => {
    session.goTo({ channel: channel.id });
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`article[data-ts="${CSS.escape(thread)}"]`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) close();
  };
  return (
    <aside class="pane thread-pane" aria-label={words.thread} onKeyDown={onKeyDown}>
      <DropZone label={words.drop(words.thread)} onFiles={attachments.add}>
        <header class="pane-head">
          <button type="button" class="icon-button back" aria-label={words.back} onClick={close}>
            <Icon name="back" />
          </button>
          <div class="pane-title">
            <h2>{words.thread}</h2>
            <p class="topic">{titleOf(channel)}</p>
          </div>
          <button
            type="button"
            class="icon-button thread-close"
            aria-label={words.closeThread}
            title={words.closeThread}
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </header>
        <MessageList
          key={thread}
          label={words.repliesIn}
          messages={messages}
          all={all}
          inThread
          after={<Notices channel={channel.id} thread={thread} />}
        />
        <Composer key={thread} channel={channel} thread={thread} placeholder={words.reply} attachments={attachments} />
      </DropZone>
    </aside>
  );
}
