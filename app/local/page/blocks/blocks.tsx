import type { AnyBlock, KnownBlock } from "@slack/types";
import { useHere } from "../here.ts";
import { withEmoji } from "../text/emoji.ts";
import { unescapeSlack } from "../text/escape.ts";
import { BlockImage } from "./block-image.tsx";
import { Input } from "./input.tsx";
import { Actions, Context, Section } from "./layout.tsx";
import { RichText } from "./rich-text.tsx";

/** Blocks as Slack lays them out. What the page doesn't know is shown as an error, never left out. */
export function Blocks({ blocks }: { blocks: AnyBlock[] }) {
  return (
    <div class="blocks">
      {blocks.map((block, index) => (
        <OneBlock key={block.block_id ?? index} block={block as KnownBlock} at={index} />
      ))}
    </div>
  );
}

function OneBlock({ block, at }: { block: KnownBlock; at: number }) {
  const { words } = useHere();
  const id = block.block_id ?? `block-${at}`;
  switch (block.type) {
    case "section":
      return <Section block={block} id={id} />;
    case "header":
      return <h3 class="block-header">{withEmoji(unescapeSlack(block.text.text))}</h3>;
    case "divider":
      return <hr class="block-divider" />;
    case "context":
      return <Context block={block} />;
    case "actions":
      return <Actions block={block} id={id} />;
    case "image":
      return <BlockImage image={block} title={block.title?.text} size="block" />;
    case "rich_text":
      return <RichText block={block} />;
    case "input":
      return <Input block={block} id={id} />;
    default:
      return (
        <p class="unknown" role="alert">
          {words.unknownBlock(block.type)}
        </p>
      );
  }
}
