import type { Button } from "@slack/types";
import { Icon } from "../parts/icon.tsx";
import { withEmoji } from "../text/emoji.ts";
import { unescapeSlack } from "../text/escape.ts";
import { safeUrl } from "../text/safe-url.ts";
import { usePress } from "./press.ts";

/** A button. One with a URL opens it and tells the app as well, as Slack does. */
export function BlockButton({ button, blockId }: { button: Button; blockId: string }) {
  const press = usePress(blockId);
  const url = button.url && safeUrl(button.url);
  const look = `button ${button.style ? `button-${button.style}` : ""} ${press.pending ? "button-pending" : ""}`;
  const label = button.accessibility_label ? { "aria-label": button.accessibility_label } : {};
  const text = withEmoji(unescapeSlack(button.text.text));
  const act = () => press.run(button.action_id ?? "", button.value, button.confirm);
  if (url) {
    return (
      <a class={look} href={url} target="_blank" rel="noreferrer" {...label} onClick={() => void act()}>
        {text}
      </a>
    );
  }
  return (
    <button type="button" class={look} aria-disabled={press.pending} {...label} onClick={() => void act()}>
      {press.failed && <Icon name="warning" size={14} />}
      {text}
    </button>
  );
}
