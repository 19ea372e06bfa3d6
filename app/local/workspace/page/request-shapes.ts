import { boolean, list, string } from "../blocks/objects.ts";
import type { ObjectRule, Rule } from "../blocks/rules.ts";
import { limits } from "../limits.ts";

/** What the page sends to each route that takes JSON: `page-api.ts` as rules. Values that can be empty may be. */

const id = string(limits.identifier);
const typed = string(limits.messageText * 2, 0);

const container: Rule = {
  is: "typed",
  types: {
    message: { is: "object", must: { channel: id, ts: id, ephemeral: boolean }, may: {} },
    view: { is: "object", must: { view_id: id }, may: {} },
  },
};

const sent = (must: Readonly<Record<string, Rule>>, may: Readonly<Record<string, Rule>> = {}): ObjectRule => ({
  is: "object",
  must: { as: id, ...must },
  may,
});

export const requestShapes: Readonly<Record<string, ObjectRule>> = {
  messages: sent({ channel: id, text: typed, files: list(() => id, 0, 100) }, { thread_ts: id }),
  commands: sent({ channel: id, text: typed }),
  shortcuts: sent({ channel: id, callback_id: id }, { ts: id }),
  actions: sent({ container, block_id: id, action_id: id }, { value: typed }),
  options: sent({ container, block_id: id, action_id: id, value: typed }),
  "views/submit": sent({ view_id: id, state: { is: "map", of: { is: "map" } } }),
  home: sent({}),
  "views/close": sent({ view_id: id }),
  read: sent({ channel: id, ts: id }),
  channels: sent({ with: id }),
  "files/delete": sent({ file: id }),
  "messages/delete": sent({ channel: id, ts: id }),
};
