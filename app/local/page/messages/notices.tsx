import { useHere } from "../here.ts";
import { Icon } from "../parts/icon.tsx";

/** What the workspace itself has to say: a command that went wrong, for instance. */
export function Notices({ channel, thread }: { channel: string; thread?: string }) {
  const { known, session, words } = useHere();
  const notices = known.notices.filter((notice) => notice.channel === channel && notice.thread === thread);
  return (
    <>
      {notices.map((notice) => (
        <div key={notice.id} class="notice" role="alert">
          <Icon name="warning" />
          <div>
            <small>{words.onlyYou}</small>
            <p>{notice.text}</p>
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={words.close}
            onClick={() => session.dismissNotice(notice.id)}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
    </>
  );
}
