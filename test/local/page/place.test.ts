import { describe, expect, it } from "vitest";
import { permalink, readPermalink, readPlace, writePlace } from "../../../app/local/page/place.ts";

describe("the page's address", () => {
  it("says member, channel, thread and message, and is read back", () => {
    const place = { member: "U1", channel: "C1", thread: "1.000001", message: "2.000002" };
    expect(writePlace(place)).toBe("/#as=U1&channel=C1&thread=1.000001&message=2.000002");
    expect(readPlace({ hash: writePlace(place).slice(1), pathname: "/", search: "" })).toEqual(place);
  });

  it("is a message's link as Slack writes it", () => {
    const message = { channel: "C1", ts: "1700000000.000100" };
    expect(permalink("http://h", message)).toBe("http://h/archives/C1/p1700000000000100");
    const reply = { ...message, thread_ts: "1690000000.000200" };
    const link = permalink("http://h", reply);
    expect(link).toBe("http://h/archives/C1/p1700000000000100?thread_ts=1690000000.000200&cid=C1");
    expect(readPermalink(link.slice("http://h".length))).toEqual({
      channel: "C1",
      message: "1700000000.000100",
      thread: "1690000000.000200",
    });
  });

  it.each(["/", "/archives/C1", "/archives/C1/p17", "/archives/C1/p1700000000000100/x"])(
    "finds no message in %s",
    (path) => {
      expect(readPermalink(path)).toBeUndefined();
    },
  );
});
