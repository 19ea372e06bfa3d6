import type { Overflow } from "@slack/types";
import { useHere } from "../here.ts";
import { Icon } from "../parts/icon.tsx";
import { Menu } from "../parts/menu.tsx";
import { withEmoji } from "../text/emoji.ts";
import { unescapeSlack } from "../text/escape.ts";
import { safeUrl } from "../text/safe-url.ts";
import { usePress } from "./press.ts";

export function BlockOverflow({ overflow, blockId }: { overflow: Overflow; blockId: string }) {
  const { words } = useHere();
  const press = usePress(blockId);
  const items = overflow.options.map((option, index) => ({
    key: option.value ?? String(index),
    content: withEmoji(unescapeSlack(option.text.text)),
    onChoose: () => {
      const url = option.url && safeUrl(option.url);
      if (url) window.open(url, "_blank", "noreferrer");
      void press.run(overflow.action_id ?? "", option.value, overflow.confirm);
    },
  }));
  return (
    <Menu label={words.moreActions} className="button button-icon" items={items}>
      <Icon name="more" />
    </Menu>
  );
}
