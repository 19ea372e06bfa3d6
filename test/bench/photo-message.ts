import { createHmac } from "node:crypto";

/** The body of an event that tells of a posted photo. */
export function photoMessage(id: string): string {
  const ts = `${Math.floor(Date.now() / 1000)}.${String(Math.floor(Math.random() * 1e6)).padStart(6, "0")}`;
  return JSON.stringify({
    type: "event_callback",
    team_id: "T1",
    api_app_id: "A1",
    event_id: `Ev${id}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { team_id: "T1", user_id: "UBOT", is_bot: true, is_enterprise_install: false, enterprise_id: null },
    ],
    event: {
      type: "message",
      subtype: "file_share",
      channel: "C1",
      channel_type: "channel",
      user: "U1",
      ts,
      event_ts: ts,
      text: "met at CES",
      files: [{ id: `F${id}`, mimetype: "image/jpeg", mode: "hosted" }],
    },
  });
}

/** A body's headers, as Slack signs it. */
export function signedHeaders(body: string, secret: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
  return {
    "content-type": "application/json",
    "x-slack-request-timestamp": timestamp,
    "x-slack-signature": signature,
  };
}
