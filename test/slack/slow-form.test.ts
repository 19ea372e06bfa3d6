import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import { answerPorts } from "../../app/slack/answer-ports.ts";
import { loadingForm } from "../../app/slack/blocks/loading-form.ts";
import { sdkLog } from "../../app/slack/web-api/sdk-log.ts";
import { openWebClients } from "../../app/slack/web-api/web-client.ts";
import { recordingLog } from "./recording-log.ts";

/** A Slack that answers `views.open` so. */
async function openFormAt(answer: (end: (body: object) => void) => void) {
  let calls = 0;
  const server = createServer((_request, response) => {
    calls += 1;
    answer((body) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body)));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const slackApiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  const { opening } = openWebClients({ botToken: "xoxb-1", slackApiUrl, logger: sdkLog(recordingLog().log) });
  const ports = answerPorts({
    opening: async () => opening,
    accept: async () => {},
    suggestPeople: async () => [],
  });
  const viewId = await ports.openForm("T1" as WorkspaceId, "t-1", loadingForm());
  return { viewId, calls };
}

describe("opening a form", () => {
  it("gives its id", async () => {
    expect(await openFormAt((end) => end({ ok: true, view: { id: "V1" } }))).toMatchObject({ viewId: "V1", calls: 1 });
  });

  it("doesn't wait for a Slack that answers when its trigger is long dead, and never opens it twice", async () => {
    // The form's limit and this answer are timers of one process: however busy it is, the shorter one ends first.
    const late = { ok: true, view: { id: "V1" } };
    const { viewId, calls } = await openFormAt((end) => setTimeout(end, 9_000, late).unref());
    expect(viewId).toBeUndefined();
    expect(calls).toBe(1);
  });

  it.each(["expired_trigger_id", "exchanged_trigger_id", "internal_error"])(
    "is told to be too late at %s",
    async (error) => {
      expect((await openFormAt((end) => end({ ok: false, error }))).viewId).toBeUndefined();
    },
  );

  it("fails aloud where we built it wrongly", async () => {
    await expect(openFormAt((end) => end({ ok: false, error: "invalid_arguments" }))).rejects.toThrow(
      "invalid_arguments",
    );
  });
});
