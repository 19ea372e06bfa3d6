import type { ActionsBlock, ContextBlock, SectionBlock, TextObject } from "@slack/types";
import { Mrkdwn } from "../parts/mrkdwn.tsx";
import { withEmoji } from "../text/emoji.ts";
import { unescapeSlack } from "../text/escape.ts";
import { BlockImage } from "./block-image.tsx";
import { Element } from "./element.tsx";

export function TextOf({ text }: { text: TextObject }) {
  if (text.type === "mrkdwn") return <Mrkdwn text={text.text} verbatim={text.verbatim ?? false} />;
  return <span class="lines">{withEmoji(unescapeSlack(text.text))}</span>;
}

export function Section({ block, id }: { block: SectionBlock; id: string }) {
  return (
    <div class="block-section">
      <div class="block-section-main">
        {block.text && (
          <div class="block-text">
            <TextOf text={block.text} />
          </div>
        )}
        {block.fields && (
          <div class="block-fields">
            {block.fields.map((field, index) => (
              <div key={index} class="block-field">
                <TextOf text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {block.accessory && (
        <div class="block-accessory">
          {block.accessory.type === "image" ? (
            <BlockImage image={block.accessory} size="accessory" />
          ) : (
            <Element element={block.accessory} blockId={id} />
          )}
        </div>
      )}
    </div>
  );
}

export function Context({ block }: { block: ContextBlock }) {
  return (
    <div class="block-context">
      {block.elements.map((element, index) =>
        element.type === "image" ? (
          <BlockImage key={index} image={element} size="context" />
        ) : (
          <span key={index} class="block-context-text">
            <TextOf text={element} />
          </span>
        ),
      )}
    </div>
  );
}

export function Actions({ block, id }: { block: ActionsBlock; id: string }) {
  return (
    <div class="block-actions">
      {block.elements.map((element, index) => (
        <Element key={("action_id" in element && element.action_id) || index} element={element} blockId={id} />
      ))}
    </div>
  );
}
