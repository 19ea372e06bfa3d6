import { describe, expect, it } from "vitest";
import { doubtBelow } from "../../app/cards/card.ts";
import { calibrate } from "../../app/cards/confidence/calibrate.ts";
import { fieldsByRule } from "../../app/cards/read-fields.ts";
import { sideOf } from "./side-of.ts";

const plain = sideOf(
  ["Contoso Ltd.", 44],
  "",
  ["Jane Roe", 34],
  "Sales Manager",
  "",
  "Tel: +44 20 7946 0123",
  "jane.roe@contoso.co.uk",
  "www.contoso.co.uk",
);
const sure = (side: typeof plain) => calibrate(fieldsByRule([side]), [side]);

describe("how sure a field is", () => {
  it("is beyond doubt where everything on the card speaks for it", () => {
    const { names, companies, emails, phones, websites } = sure(plain);
    for (const [field] of [names, companies, emails, phones, websites])
      expect(field?.confidence).toBeGreaterThanOrEqual(doubtBelow);
  });

  it("is less where the reader was less sure of the line", () => {
    const blurred = { ...plain, lines: plain.lines.map((line) => ({ ...line, confidence: 0.6 })) };
    for (const field of ["names", "companies", "emails"] as const)
      expect(sure(blurred)[field][0]?.confidence).toBeLessThan(sure(plain)[field][0]?.confidence ?? 0);
  });

  it("stays in doubt where a rule had to repair the value, whatever speaks for it", () => {
    const fields = fieldsByRule([plain]);
    const repaired = { ...fields, emails: fields.emails.map((field) => ({ ...field, confidence: 0.7 })) };
    expect(calibrate(repaired, [plain]).emails[0]?.confidence).toBeLessThan(doubtBelow);
  });

  it("is in doubt where one letter of a long line may be another", () => {
    const address = "1 Olympic Way, Wembley HA9 0NP";
    const seen = (confidence: number) => {
      const card = sideOf(["Contoso Ltd.", 44], "", ["Jane Roe", 34], "", address, "jane.roe@contoso.co.uk");
      return { ...card, lines: card.lines.map((line) => (line.text === address ? { ...line, confidence } : line)) };
    };
    expect(sure(seen(1)).addresses[0]?.confidence).toBeGreaterThanOrEqual(doubtBelow);
    expect(sure(seen(0.98)).addresses[0]?.confidence).toBeLessThan(doubtBelow);
  });

  it("doubts a mailbox whose first letter is none of the person's", () => {
    const mail = (text: string) => sure(sideOf(["LaTonya Briscoe", 34], "Loan Officer", text, "555-0191")).emails[0];
    expect(mail("lbriscoe@harborlight.org")?.confidence).toBeGreaterThanOrEqual(doubtBelow);
    expect(mail("xbriscoe@harborlight.org")?.confidence).toBeLessThan(doubtBelow);
  });

  it("changes no value", () => {
    const { names, phones, companies } = sure(plain);
    const rule = fieldsByRule([plain]);
    expect(names.map(({ value }) => value)).toEqual(rule.names.map(({ value }) => value));
    expect(phones.map(({ value }) => value)).toEqual(rule.phones.map(({ value }) => value));
    expect(companies.map(({ value }) => value)).toEqual(rule.companies.map(({ value }) => value));
  });
});
