import type { RichTextBlock, RichTextElement, RichTextList } from "@slack/types";
import type { ComponentChildren } from "preact";
import { useHere } from "../here.ts";
import { ChannelMention, Link, Mention, SlackDate } from "../parts/mrkdwn.tsx";
import { Preformatted } from "../parts/preformatted.tsx";
import { emojiOf } from "../text/emoji.ts";

export function RichText({ block }: { block: RichTextBlock }) {
  const { words } = useHere();
  return (
    <div class="rich-text">
      {block.elements.map((element, index) => {
        switch (element.type) {
          case "rich_text_section":
            return (
              <div key={index} class="lines">
                <RichElements list={element.elements} />
              </div>
            );
          case "rich_text_list":
            return <List key={index} list={element} />;
          case "rich_text_preformatted":
            return (
              <Preformatted key={index}>
                <RichElements list={element.elements} />
              </Preformatted>
            );
          case "rich_text_quote":
            return (
              <blockquote key={index} class="lines">
                <RichElements list={element.elements} />
              </blockquote>
            );
          default:
            return (
              <p key={index} class="unknown" role="alert">
                {words.unknownElement((element as { type: string }).type)}
              </p>
            );
        }
      })}
    </div>
  );
}

function List({ list }: { list: RichTextList }) {
  const Tag = list.style === "ordered" ? "ol" : "ul";
  return (
    <Tag class={`indent-${Math.min(list.indent ?? 0, 6)}`}>
      {list.elements.map((item, index) => (
        <li key={index} class="lines">
          <RichElements list={item.elements} />
        </li>
      ))}
    </Tag>
  );
}

function RichElements({ list }: { list: RichTextElement[] }) {
  return (
    <>
      {list.map((element, index) => (
        <Styled key={index} style={element.style}>
          <RichOne element={element} />
        </Styled>
      ))}
    </>
  );
}

function Styled({ style, children }: { style: RichTextElement["style"]; children: ComponentChildren }) {
  let content = <>{children}</>;
  if (style?.code) content = <code>{content}</code>;
  if (style?.strike) content = <s>{content}</s>;
  if (style?.italic) content = <em>{content}</em>;
  if (style?.bold) content = <strong>{content}</strong>;
  return content;
}

function RichOne({ element }: { element: RichTextElement }) {
  const { words } = useHere();
  switch (element.type) {
    case "text":
      return <>{element.text}</>;
    case "link":
      return <Link url={element.url}>{element.text ?? element.url}</Link>;
    case "user":
      return <Mention id={element.user_id} />;
    case "channel":
      return <ChannelMention id={element.channel_id} />;
    case "broadcast":
      return <bdi class="mention">@{element.range}</bdi>;
    case "emoji":
      return <>{emojiOf(element.name) ?? `:${element.name}:`}</>;
    case "date":
      return <SlackDate seconds={element.timestamp} {...element} fallback={element.fallback ?? ""} />;
    default:
      return <span class="unknown">{words.unknownElement(element.type)}</span>;
  }
}
