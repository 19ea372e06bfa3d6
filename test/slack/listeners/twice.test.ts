import type { App, Receiver } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../../app/ids.ts";
import type { Job } from "../../../app/ports/inbox.ts";
import { listeners } from "../../../app/slack/listeners/index.ts";
import { openSlackApp } from "../../../app/slack/open-app.ts";
import { recordingLog } from "../recording-log.ts";

const receiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };

/** Bolt with all listeners, and what they put into the inbox. */
function bolt() {
  const accepted: Job[] = [];
  let app: App | undefined;
  const held: Receiver = { ...receiver, init: (given) => (app = given) };
  openSlackApp({
    receiver: held,
    identity: { workspace: "T1" as WorkspaceId, botUser: "U9" as never, botId: "B9" },
    listeners,
    ports: {
      accept: async (job) => void accepted.push(job),
      openForm: async () => "V1",
      suggestPeople: async () => [],
    },
    log: recordingLog().log,
  });
  return {
    accepted,
    async deliver(body: Record<string, unknown>) {
      const answers: unknown[] = [];
      await app?.processEvent({ body, ack: async (answer) => void answers.push(answer) });
      return answers;
    },
  };
}

const who = {
  team: { id: "T1", domain: "acme" },
  user: { id: "U1", username: "mina", team_id: "T1" },
  api_app_id: "A1",
};

const deliveries = {
  "a command": {
    command: "/octember",
    text: "find jisoo",
    team_id: "T1",
    user_id: "U1",
    channel_id: "C1",
    response_url: "https://hooks.slack.com/commands/1",
    trigger_id: "t-1",
  },
  ...Object.fromEntries(
    [
      "show_contact",
      "share_contact",
      "save_to_phone",
      "not_a_card",
      "it_is_a_card",
      "choose_for_intro",
      "introduce_me",
      "correct",
    ].map((action) => [
      `a press of ${action}`,
      {
        type: "block_actions",
        ...who,
        container: { type: "message", message_ts: "1.2", channel_id: "C1", is_ephemeral: true },
        channel: { id: "C1", name: "general" },
        response_url: "https://hooks.slack.com/actions/1",
        trigger_id: `t-${action}`,
        actions: [{ type: "button", action_id: action, block_id: "b", value: "1.1-F1-0", action_ts: "1.3" }],
      },
    ]),
  ),
  "a form": {
    type: "view_submission",
    ...who,
    trigger_id: "t-2",
    view: {
      id: "V1",
      hash: "h1",
      callback_id: "correction",
      private_metadata: JSON.stringify({ card: "1.1-F1-0", language: "en" }),
      state: { values: { "names:new": { text: { type: "plain_text_input", value: "Jisoo Park" } } } },
    },
  },
};

describe.each(Object.entries(deliveries))("%s", (_name, body) => {
  it("is one job, however often it is delivered", async () => {
    const { accepted, deliver } = bolt();
    const answers = [await deliver(body), await deliver(body)];
    expect(answers.map(({ length }) => length)).toEqual([1, 1]);
    expect(accepted).toHaveLength(2);
    expect(accepted[0]?.key).toBe(accepted[1]?.key);
    expect(listeners.map(({ name }) => name)).toContain(accepted[0]?.listener);
    expect(accepted[0]).toMatchObject({ workspace: "T1", input: { member: "U1", outsider: false } });
    expect(JSON.parse(JSON.stringify(accepted[0]))).toEqual(accepted[0]);
  });
});

describe("a form of somebody of another workspace", () => {
  it("is refused beside its first line, and comes to nothing", async () => {
    const { accepted, deliver } = bolt();
    const outside = { ...deliveries["a form"], user: { ...who.user, team_id: "T2" } };
    const [answer] = await deliver(outside);
    expect(answer).toMatchObject({
      response_action: "errors",
      errors: { "names:new": expect.stringContaining("serves") },
    });
    expect(accepted).toEqual([]);
  });
});
