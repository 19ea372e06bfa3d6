import type { PageMessage } from "../../page-api.ts";
import { Blocks } from "../blocks/blocks.tsx";
import { ContainerContext } from "../blocks/container.ts";
import { useHere } from "../here.ts";
import { Avatar } from "../parts/avatar.tsx";
import { Icon } from "../parts/icon.tsx";
import { Mrkdwn } from "../parts/mrkdwn.tsx";
import { fullMoment, timeOfDay } from "../text/clock.ts";
import { emojiOf } from "../text/emoji.ts";
import { Files } from "./files.tsx";
import { MessageTools } from "./message-tools.tsx";
import { ThreadFoot } from "./thread-foot.tsx";

interface Props {
  message: PageMessage;
  /** The same person goes on within a few minutes: no name again. */
  goesOn: boolean;
  replies: PageMessage[];
  inThread: boolean;
  /** The one message of a list that Tab stops at. */
  stop: boolean;
  marked: boolean;
}

export function Message({ message, goesOn, replies, inThread, stop, marked }: Props) {
  const { member, words, language } = useHere();
  const author = member(message.user);
  const time = timeOfDay(message.ts, language);
  const container = {
    of: { type: "message", channel: message.channel, ts: message.ts, ephemeral: message.ephemeral } as const,
    ...(inThread ? { thread: message.thread_ts ?? message.ts } : {}),
  };
  const look = [
    "message",
    goesOn ? "message-on" : "",
    message.ephemeral ? "message-ephemeral" : "",
    marked ? "message-marked" : "",
  ];
  return (
    <article
      class={look.join(" ")}
      data-ts={message.ts}
      tabIndex={stop ? 0 : -1}
      aria-label={`${author?.name ?? message.user}, ${time}${message.ephemeral ? `, ${words.onlyYou}` : ""}`}
    >
      <div class="message-side">
        {goesOn ? <time class="message-time-side">{time}</time> : <Avatar member={author} size="large" />}
      </div>
      <div class="message-main">
        {message.ephemeral && (
          <div class="message-only-you">
            <Icon name="eye" size={14} /> {words.onlyYou}
          </div>
        )}
        {!goesOn && (
          <div class="message-head">
            <strong class="message-author">
              <bdi>{author?.name ?? message.user}</bdi>
            </strong>
            {author?.bot && <span class="badge-app">{words.app}</span>}
            <time
              dateTime={new Date(Number.parseFloat(message.ts) * 1000).toISOString()}
              title={fullMoment(message.ts, language)}
            >
              {time}
            </time>
          </div>
        )}
        <ContainerContext.Provider value={container}>
          {message.blocks?.length ? (
            <Blocks blocks={message.blocks} />
          ) : (
            message.text && (
              <div class="message-text">
                <Mrkdwn text={message.text} />
              </div>
            )
          )}
        </ContainerContext.Provider>
        {message.edited && !author?.bot && <span class="message-edited">{words.edited}</span>}
        {message.files.length > 0 && <Files files={message.files} />}
        {message.reactions.length > 0 && <Reactions message={message} />}
        {!inThread && replies.length > 0 && <ThreadFoot message={message} replies={replies} />}
      </div>
      <MessageTools message={message} inThread={inThread} />
    </article>
  );
}

function Reactions({ message }: { message: PageMessage }) {
  const { member, words, state } = useHere();
  return (
    <div class="reactions">
      {message.reactions.map((reaction) => {
        const who = reaction.users.map((id) => member(id)?.name ?? id).join(", ");
        return (
          <span
            key={reaction.name}
            class={`reaction ${reaction.users.includes(state.me.id) ? "reaction-mine" : ""}`}
            role="img"
            aria-label={words.reacted(reaction.name, who)}
            title={words.reacted(reaction.name, who)}
          >
            {emojiOf(reaction.name) ?? `:${reaction.name}:`} {reaction.users.length}
          </span>
        );
      })}
    </div>
  );
}
