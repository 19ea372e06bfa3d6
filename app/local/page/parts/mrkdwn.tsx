import { useHere } from "../here.ts";
import { type Inline, parseMrkdwn } from "../text/mrkdwn.ts";
import { safeUrl } from "../text/safe-url.ts";
import { formatSlackDate } from "../text/slack-date.ts";
import { Preformatted } from "./preformatted.tsx";

/** Slack's mrkdwn as it is read. Everything is text nodes. */
export function Mrkdwn({ text, verbatim = false }: { text: string; verbatim?: boolean }) {
  return (
    <>
      {parseMrkdwn(text, { verbatim }).map((part, index) => {
        if (part.kind === "preformatted") return <Preformatted key={index}>{part.text}</Preformatted>;
        const children = <Inlines list={part.children} />;
        return part.kind === "quote" ? (
          <blockquote key={index}>{children}</blockquote>
        ) : (
          <span key={index} class="lines">
            {children}
          </span>
        );
      })}
    </>
  );
}

const tags = { bold: "strong", italic: "em", strike: "s" } as const;

function Inlines({ list }: { list: Inline[] }) {
  return (
    <>
      {list.map((inline, index) => (
        <InlineOne key={index} inline={inline} />
      ))}
    </>
  );
}

function InlineOne({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case "text":
      return <>{inline.text}</>;
    case "bold":
    case "italic":
    case "strike": {
      const Tag = tags[inline.kind];
      return (
        <Tag>
          <Inlines list={inline.children} />
        </Tag>
      );
    }
    case "code":
      return <code>{inline.text}</code>;
    case "link":
      return <Link url={inline.url}>{inline.text}</Link>;
    case "member":
      return <Mention id={inline.id} label={inline.label} />;
    case "channel":
      return <ChannelMention id={inline.id} label={inline.label} />;
    case "broadcast":
      return <bdi class="mention">@{inline.range.replace(/^@/, "")}</bdi>;
    case "date":
      return <SlackDate {...inline} />;
  }
}

export function Link({ url, children }: { url: string; children: string }) {
  const { session } = useHere();
  const safe = safeUrl(url);
  if (!safe) return <bdi>{children}</bdi>;
  const follow = (event: MouseEvent) => {
    if (!event.metaKey && !event.ctrlKey && session.followLink(safe)) event.preventDefault();
  };
  return (
    <a href={safe} {...(/^(mailto|tel):/.test(safe) ? {} : { target: "_blank", rel: "noreferrer" })} onClick={follow}>
      <bdi>{children}</bdi>
    </a>
  );
}

export function Mention({ id, label }: { id: string; label?: string | undefined }) {
  const { member, state } = useHere();
  return <bdi class={`mention ${id === state.me.id ? "mention-me" : ""}`}>@{member(id)?.name ?? label ?? id}</bdi>;
}

export function ChannelMention({ id, label }: { id: string; label?: string | undefined }) {
  const { state, session } = useHere();
  const channel = state.channels.find((other) => other.id === id);
  const name = channel?.name ?? label ?? id;
  if (!channel) return <bdi class="mention">#{name}</bdi>;
  return (
    <button type="button" class="mention mention-button" onClick={() => session.goTo({ channel: id })}>
      #{name}
    </button>
  );
}

export function SlackDate(date: { seconds: number; format: string; fallback: string; url?: string }) {
  const { language } = useHere();
  if (!Number.isFinite(date.seconds)) return <>{date.fallback}</>;
  const text = formatSlackDate(date.seconds, date.format, language);
  return (
    <time dateTime={new Date(date.seconds * 1000).toISOString()}>
      {date.url ? <Link url={date.url}>{text}</Link> : text}
    </time>
  );
}
