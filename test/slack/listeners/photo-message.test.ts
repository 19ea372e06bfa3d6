import { expect, it } from "vitest";
import { photoMessageOf } from "../../../app/slack/listeners/events/photo-message.ts";

function photosOf(file: object) {
  const event = { type: "message", channel: "C1", channel_type: "channel", ts: "1.0", user: "U1", files: [file] };
  return photoMessageOf({ event: event as never, envelope: { team_id: "T1" } as never })?.input.photos;
}

it.each([
  { id: "F1", name: "card.jpg", mimetype: "image/jpeg" },
  { id: "F1", name: "card.JPG", mimetype: "text/html" },
  { id: "F1", name: "card.heic", mimetype: "application/octet-stream" },
  { id: "F1", file_access: "check_file_info" },
  { id: "F1", name: "scan.pdf", mimetype: "application/pdf" },
])("a file that is a picture, or is called one though Slack can tell that it is none, is looked at: %o", (file) => {
  expect(photosOf(file)).toEqual(["F1"]);
});

it.each([
  {
    id: "F1",
    name: "report.docx",
    mimetype: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  { id: "F1", name: "notes about card.jpg.txt", mimetype: "text/plain" },
  { id: "F1", name: "card.jpg", mode: "tombstone" },
])("another file in a channel is not for us: %o", (file) => {
  expect(photosOf(file)).toBeUndefined();
});
