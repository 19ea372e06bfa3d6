import type { PageMessage } from "../../page-api.ts";
import { api, type Refused } from "../api.ts";
import { useHere } from "../here.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { Menu } from "../parts/menu.tsx";
import { permalink } from "../place.ts";

/** What can be done with a message; shown while the pointer or the focus is on it. */
export function MessageTools({ message, inThread }: { message: PageMessage; inThread: boolean }) {
  const { session, words, confirm, state } = useHere();
  if (message.ephemeral) return null;
  const onMessages = state.shortcuts.filter(({ on }) => on === "message");

  async function remove() {
    const sure = await confirm({
      title: words.deleteMessage,
      text: words.deleteQuestion,
      yes: words.deleteIt,
      no: words.cancel,
      danger: true,
    });
    if (!sure) return;
    await api
      .deleteMessage({ as: session.me(), channel: message.channel, ts: message.ts })
      .catch((error: Refused) => session.notice(error.status ? error.message : words.failed));
  }

  return (
    <div class="message-tools">
      {!inThread && (
        <Tool
          icon="reply"
          label={words.replyInThread}
          onPress={() => session.goTo({ channel: message.channel, thread: message.thread_ts ?? message.ts })}
        />
      )}
      <Tool
        icon="link"
        label={words.copyLink}
        onPress={() => void navigator.clipboard.writeText(permalink(location.origin, message))}
      />
      {onMessages.length > 0 && (
        <Menu
          label={words.moreActions}
          className="tool"
          items={onMessages.map(({ callback_id: id, name, description }) => ({
            key: id,
            content: <span title={description}>{name}</span>,
            onChoose: () => void session.runShortcut(id, message),
          }))}
        >
          <Icon name="more" size={17} />
        </Menu>
      )}
      {message.user === state.me.id && <Tool icon="trash" label={words.deleteMessage} onPress={() => void remove()} />}
    </div>
  );
}

function Tool({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} size={17} />
    </button>
  );
}
