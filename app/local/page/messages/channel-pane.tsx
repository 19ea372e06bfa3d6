import { useState } from "preact/hooks";
import type { PageChannel } from "../../page-api.ts";
import { useAttachments } from "../composer/attachments.ts";
import { Composer } from "../composer/composer.tsx";
import { DropZone } from "../composer/drop-zone.tsx";
import { useHere } from "../here.ts";
import { channelMessages } from "../known.ts";
import { Icon } from "../parts/icon.tsx";
import { titleOf } from "../sidebar/channel-title.ts";
import { Beginning } from "./beginning.tsx";
import { HomePane } from "./home-pane.tsx";
import { HomeTabs } from "./home-tabs.tsx";
import { MessageList } from "./message-list.tsx";
import { Notices } from "./notices.tsx";

export function ChannelPane({ channel }: { channel: PageChannel }) {
  const { session, known, words, state } = useHere();
  const all = known.messages[channel.id];
  const messages = channelMessages(all ?? []);
  const attachments = useAttachments();
  const name = titleOf(channel);
  const isApp = channel.kind === "direct" && channel.members.some((id) => state.members.find((m) => m.id === id)?.bot);
  const [homeOf, setHomeOf] = useState<string>();
  const home = isApp && homeOf === channel.id;
  const setHome = (open: boolean) => setHomeOf(open ? channel.id : undefined);
  return (
    <main class="pane channel-pane" aria-labelledby="channel-name">
      <DropZone label={words.drop(name)} onFiles={attachments.add}>
        <header class="pane-head">
          <button type="button" class="icon-button back" aria-label={words.back} onClick={() => session.showList(true)}>
            <Icon name="back" />
          </button>
          <div class="pane-title">
            <h1 id="channel-name">
              {channel.kind === "public" && <span class="hash">#</span>}
              {channel.kind === "private" && <Icon name="lock" size={16} />}
              <bdi>{channel.name}</bdi>
            </h1>
            {channel.topic && <p class="topic">{channel.topic}</p>}
          </div>
          {channel.kind !== "direct" && (
            <span
              class="pane-count"
              title={channel.members.map((id) => state.members.find((m) => m.id === id)?.name ?? id).join(", ")}
            >
              <Icon name="people" size={16} /> <span class="pane-count-number">{channel.members.length}</span>
              <span class="hidden">{words.members(channel.members.length)}</span>
            </span>
          )}
        </header>
        {isApp && <HomeTabs name={name} home={home} onChoose={setHome} />}
        {home ? (
          <HomePane />
        ) : all ? (
          <MessageList
            key={channel.id}
            label={words.messagesIn(name)}
            messages={messages}
            all={all}
            before={<Beginning channel={channel} empty={messages.length === 0} onFiles={attachments.add} />}
            after={<Notices channel={channel.id} />}
          />
        ) : (
          <div class="messages messages-loading">{words.loading}</div>
        )}
        {!home && (
          <Composer key={channel.id} channel={channel} placeholder={words.messageTo(name)} attachments={attachments} />
        )}
      </DropZone>
    </main>
  );
}
