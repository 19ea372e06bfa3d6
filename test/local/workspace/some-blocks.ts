// Blocks with as little in them as they need; `more` says what a test is about.

export const plain = (text: string) => ({ type: "plain_text", text });
export const mrkdwn = (text: string) => ({ type: "mrkdwn", text });
export const section = (more: object) => ({ type: "section", ...more });
export const actions = (...elements: object[]) => ({ type: "actions", elements });
export const button = (more: object = {}) => ({ type: "button", text: plain("Press"), action_id: "a", ...more });
export const select = (more: object) => ({ type: "static_select", action_id: "s", ...more });
export const option = (more: object = {}) => ({ text: plain("One"), value: "1", ...more });
export const input = (element: object, more: object = {}) => ({
  type: "input",
  label: plain("Name"),
  element,
  ...more,
});
/** So long, of letters with more than one byte. */
export const text = (length: number) => "가".repeat(length);
export const times = <Item>(count: number, make: (place: number) => Item) =>
  Array.from({ length: count }, (_, place) => make(place));
export const modal = (more: object) => ({
  type: "modal",
  title: plain("A form"),
  submit: plain("Save"),
  blocks: [],
  ...more,
});
