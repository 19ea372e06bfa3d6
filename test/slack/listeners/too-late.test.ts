import { describe, expect, it } from "vitest";
import type { MemberId, WorkspaceId } from "../../../app/ids.ts";
import type { Taken } from "../../../app/ports/inbox.ts";
import { type Message, SlackRefused, SlackUnavailable, type Speak } from "../../../app/ports/speak.ts";
import { openCorrection } from "../../../app/slack/listeners/actions/open-correction.ts";
import { answer } from "../../../app/slack/listeners/answer.ts";
import type { ThenPorts } from "../../../app/slack/listeners/listener-ports.ts";

const asked = {
  workspace: "T1" as WorkspaceId,
  member: "U1" as MemberId,
  outsider: false,
  channel: "C1" as never,
  responseUrl: "https://hooks.slack.com/1",
};
const message: Message = { text: "hello" };

/** Says what it is told, but for what Slack refuses. */
function speaking(refused: Partial<Record<"respond" | "whisper", Error>> = {}) {
  const said: string[] = [];
  const say =
    (by: "respond" | "whisper") =>
    async (...given: unknown[]) => {
      const failure = refused[by];
      if (failure !== undefined) throw failure;
      const found = given.find((one): one is Message => typeof one === "object" && one !== null && "text" in one);
      said.push(`${by}: ${found?.text}`);
    };
  return { said, speak: { respond: say("respond"), whisper: say("whisper") } as unknown as Speak };
}

describe("an answer", () => {
  it("is whispered in the channel when its response URL is over", async () => {
    const { said, speak } = speaking({ respond: new SlackRefused("response_url", "expired_url") });
    await answer(speak, asked, message);
    expect(said).toEqual(["whisper: hello"]);
  });

  it("is let go where nobody can hear it any more", async () => {
    const { said, speak } = speaking({
      respond: new SlackRefused("response_url", "expired_url"),
      whisper: new SlackRefused("chat.postEphemeral", "user_not_in_channel"),
    });
    await answer(speak, asked, message);
    expect(said).toEqual([]);
  });

  it("takes the response URL where the app was removed from the thread's channel", async () => {
    const { said, speak } = speaking({ whisper: new SlackRefused("chat.postEphemeral", "not_in_channel") });
    await answer(speak, { ...asked, thread: "1.0" }, message);
    expect(said).toEqual(["respond: hello"]);
  });

  it("is tried again when Slack can't be reached, and fails aloud when we built it wrongly", async () => {
    const away = speaking({ respond: new SlackUnavailable("response_url") });
    await expect(answer(away.speak, asked, message)).rejects.toBeInstanceOf(SlackUnavailable);
    const wrong = speaking({ respond: new SlackRefused("response_url", "invalid_blocks") });
    await expect(answer(wrong.speak, asked, message)).rejects.toBeInstanceOf(SlackRefused);
  });
});

describe("a form whose trigger has expired", () => {
  it("is a sentence that says to press again", async () => {
    const { said, speak } = speaking();
    const member = { id: "U1", name: "Mina", language: "en-US", guest: false, left: false, bot: false };
    const directory = { member: async () => member, privateChannelsOf: async () => [] };
    const job = { workspace: asked.workspace, key: "k", input: { ...asked, card: "1.1-F1-0" } } as unknown as Taken;
    await openCorrection.then?.(job, { speak, directory } as unknown as ThenPorts);
    expect(said).toEqual([expect.stringContaining("Press the button again")]);
  });
});
