import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

const read = (...lines: readonly string[]) => readOne(["Rachel Tan", 34], "Finance Manager", "", ...lines);

describe("a number", () => {
  it.each([
    ["Tel No : 03-3342 0758", "rachel@psg.com.my", ["phone +60333420758"]],
    ["Mobile No. 017-334 7211", "rachel@psg.com.my", ["mobile +60173347211"]],
    ["Fax No: 03-3359 1780", "rachel@psg.com.my", ["fax +60333591780"]],
    [
      "Tel. Nos. (02) 8555-0147 • CP No. 0917-555-0163",
      "rachel@psg.com.ph",
      ["mobile +639175550163", "phone +63285550147"],
    ],
    ["Phone Number: 022-2555 1234", "rachel@psg.co.in", ["phone +912225551234"]],
  ])("under a label that counts, %s, is what the label says", (line, mail, phones) => {
    expect(read(line, mail)).toMatchObject({ phones });
  });

  it.each(["Reg No: 03-3342 0758", "Order No. 017-334 7211", "GST No 022-2555 1234"])(
    "of %s is none to call",
    (line) => {
      expect(read(line, "rachel@psg.com.my")).toMatchObject({ phones: [] });
    },
  );

  it.each([
    ["voice 415.555.0153  wireless 415.555.0108", ["mobile +14155550108", "phone +14155550153"]],
    ["Bus: (515) 555-0128  Res: (515) 555-0183", ["phone +15155550128", "phone +15155550183"]],
    ["Home 515-555-0199 · Voice Mail 515-555-0111", ["phone +15155550199", "phone +15155550111"]],
  ])("in %s leaves no word of its label", (line, phones) => {
    expect(read(line, "rachel@psg.com")).toMatchObject({ phones, companies: [] });
  });

  it.each([
    ["Tel: 03-5555 0134 / 0135", "rachel@psg.com.my", ["phone +60355550134", "phone +60355550135"]],
    ["Tel: (65) 6555 0128 / 29", "rachel@psg.com.sg", ["phone +6565550128", "phone +6565550129"]],
    [
      "Phone: 022-2555 1234 / 1235 / 1236",
      "rachel@psg.co.in",
      ["phone +912225551234", "phone +912225551235", "phone +912225551236"],
    ],
    ["Tel. (02) 8555-0147; 8555-0148", "rachel@psg.com.ph", ["phone +63285550147", "phone +63285550148"]],
    ["Tel: 2555 0172/3", "rachel@psg.com.hk", ["phone +85225550172", "phone +85225550173"]],
  ])("of which only the last digits are printed behind another is a whole one: %s", (line, mail, phones) => {
    expect(read(line, mail)).toMatchObject({ phones });
  });
});

describe("a mail address", () => {
  it("behind another and a comma is a second one", () => {
    expect(read("E-mail: rachel@psg.com, psgtrading@yahoo.com")).toMatchObject({
      emails: ["rachel@psg.com", "psgtrading@yahoo.com"],
    });
  });

  it("that begins with a small l is known by the initials of whose it is", () => {
    expect(readOne(["Lester B. Quigg, CPA", 34], "Partner", "", "Ibq@quigg.com", "816-555-0123")).toMatchObject({
      emails: ["lbq@quigg.com"],
    });
  });
});
