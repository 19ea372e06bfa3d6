import type { PageMessage } from "../../page-api.ts";
import { useHere } from "../here.ts";
import { Avatar } from "../parts/avatar.tsx";
import { dayName, sameDay, timeOfDay } from "../text/clock.ts";

/** Under a message: who answered, how often and when last. Opens the thread. */
export function ThreadFoot({ message, replies }: { message: PageMessage; replies: PageMessage[] }) {
  const { session, words, language, member } = useHere();
  const people = [...new Set(replies.map((reply) => reply.user))].slice(0, 4);
  const last = replies.at(-1)?.ts ?? message.ts;
  const now = String(Date.now() / 1000);
  const when = sameDay(last, now) ? timeOfDay(last, language) : dayName(last, language);
  return (
    <button
      type="button"
      class="thread-foot"
      onClick={() => session.goTo({ channel: message.channel, thread: message.ts })}
    >
      {people.map((id) => (
        <Avatar key={id} member={member(id)} size="small" />
      ))}
      <strong>{words.replies(replies.length)}</strong>
      <span>{words.lastReply(when)}</span>
    </button>
  );
}
