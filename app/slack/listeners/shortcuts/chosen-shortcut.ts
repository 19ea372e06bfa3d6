import { shortcutIds } from "../../action-ids.ts";
import { loadingForm } from "../../blocks/loading-form.ts";
import { type Asked, askedByShortcut } from "../asked.ts";
import { onShortcut } from "../listener.ts";

interface ChosenShortcut extends Asked {
  /** Missing where Slack's trigger had expired before the form could be opened. */
  readonly viewId?: string;
}

/** "Find contact" in Slack's menu of shortcuts, which opens its form at once, loading. */
export const findContactAck = onShortcut<ChosenShortcut>(shortcutIds.findContact, {
  loading: loadingForm,
  ack: (request, opened) => {
    const asked = askedByShortcut(request);
    return { workspace: asked.workspace, key: request.trigger_id, input: { ...asked, ...opened } };
  },
});
