import { describe, expect, it } from "vitest";
import { dayName } from "../../../app/local/page/text/clock.ts";
import { initialsOf } from "../../../app/local/page/text/initials.ts";
import { safeUrl } from "../../../app/local/page/text/safe-url.ts";
import { formatSlackDate } from "../../../app/local/page/text/slack-date.ts";

const noon = (day: number) => new Date(2026, 10, day, 12);
const ts = (date: Date) => String(date.getTime() / 1000);

describe("dates", () => {
  it("are today and yesterday in the reader's language, then the day", () => {
    expect(dayName(ts(noon(22)), "en-US", noon(22))).toBe("Today");
    expect(dayName(ts(noon(21)), "ko-KR", noon(22))).toBe("어제");
    expect(dayName(ts(noon(10)), "en-US", noon(22))).toBe("Tuesday, November 10");
  });

  it("follow Slack's tokens, and leave unknown ones as they are", () => {
    const seconds = noon(22).getTime() / 1000;
    expect(formatSlackDate(seconds, "on {date_num}", "en-US")).toBe("on 2026-11-22");
    expect(formatSlackDate(seconds, "{date_short}", "en-US")).toBe("Nov 22, 2026");
    expect(formatSlackDate(seconds, "{date_short}", "ko-KR")).toBe("2026년 11월 22일");
    expect(formatSlackDate(seconds, "{date_pretty}", "en-US", noon(23))).toBe("yesterday");
    expect(formatSlackDate(seconds, "{ago}", "en-US", new Date(noon(22).getTime() + 7_200_000))).toBe("2 hours ago");
    expect(formatSlackDate(seconds, "{no_such}", "en-US")).toBe("{no_such}");
  });
});

describe("avatars", () => {
  it.each([
    ["Dana Reyes", "DR"],
    ["Dana", "D"],
    ["김민수", "민수"],
    ["민수", "민수"],
    ["", ""],
  ])("of %s say %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe("links", () => {
  it.each(["https://a.example", "mailto:a@b.example", "tel:+8210", "/archives/C1"])("may lead to %s", (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each(["javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "data:text/html,x", "file:///etc"])(
    "may not lead to %s",
    (url) => {
      expect(safeUrl(url)).toBeUndefined();
    },
  );
});
