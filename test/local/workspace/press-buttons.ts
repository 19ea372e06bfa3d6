import type { PageEvent } from "../../../app/local/page-api.ts";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import type { Lab } from "./lab.ts";

export const cards = channel.businessCards;
export const plain = (text: string) => ({ type: "plain_text" as const, text });
/** What the page was told of that failed. */
export const failed = (events: readonly PageEvent[]) => events.filter((event) => event.type === "failed");

export const buttons = {
  type: "actions",
  block_id: "row",
  elements: [
    { type: "button", action_id: "correct", value: "card-1", text: plain("Correct") },
    {
      type: "static_select",
      action_id: "pick",
      options: [
        { text: plain("One"), value: "1" },
        { text: plain("Two"), value: "2" },
      ],
    },
    { type: "users_select", action_id: "who" },
    { type: "external_select", action_id: "person", min_query_length: 1 },
    { type: "external_select", action_id: "slow" },
  ],
};

/** Posts a message with a button and selects of each kind. */
export async function postButtons(lab: Lab) {
  const { ts } = await lab.call("chat.postMessage", { channel: cards, text: "Jisoo", blocks: [buttons] });
  const container = { type: "message", channel: cards, ts, ephemeral: false } as const;
  return { ts: ts as string, container };
}

/** Posts the buttons, and has Dana press one. */
export async function pressed(lab: Lab, press = { block_id: "row", action_id: "correct" }) {
  const { ts, container } = await postButtons(lab);
  await lab.workspace.as(member.dana).press({ container, ...press });
  const { body } = await lab.delivery((one) => one.body.type === "block_actions");
  return { ts, body };
}
