import { describe, expect, it } from "vitest";
import { checkCorrection } from "../../app/contacts/check-correction.ts";
import type { FieldName } from "../../app/contacts/facts.ts";

const problemOf = (field: FieldName, value: string) => checkCorrection([{ key: "line", field, value }]).line;

describe("the form of a correction", () => {
  it("takes what people write on cards", () => {
    for (const value of ["박지수", "José Álvarez", "O'Neil, Ph.D."]) expect(problemOf("names", value)).toBeUndefined();
    for (const value of ["jisoo.park+ces@mail.contoso.co.kr", "담당@한국.kr"])
      expect(problemOf("emails", value)).toBeUndefined();
    for (const value of [
      "010-1234-5678",
      "+1 (425) 555-0100",
      "02) 345-6789",
      "1588-0000",
      "02-345-6789 내선 12",
      "425.555.0100 x33",
    ]) {
      expect(problemOf("phones", value)).toBeUndefined();
    }
    for (const value of ["www.contoso.com", "https://contoso.com/a?b=c", "푸른하늘.한국"])
      expect(problemOf("websites", value)).toBeUndefined();
  });

  it("refuses, beside the field, what is no address, number or site", () => {
    for (const value of ["jisoo", "jisoo@", "jisoo@contoso", "a b@contoso.com", "a@b@contoso.com"])
      expect(problemOf("emails", value)).toBe("no-mail");
    for (const value of ["call me", "12", "010-1234-567a", "1".repeat(30)])
      expect(problemOf("phones", value)).toBe("no-phone");
    for (const value of ["contoso", "www. contoso", "javascript:alert(1)"])
      expect(problemOf("websites", value)).toBe("no-website");
  });

  it("asks for a name where all were emptied, and lets other fields be emptied", () => {
    expect(problemOf("names", "  ")).toBe("name-missing");
    expect(problemOf("names", "123")).toBe("name-missing");
    expect(problemOf("emails", " ")).toBeUndefined();
    const two = (first: string, second: string) =>
      checkCorrection([
        { key: "a", field: "names", value: first },
        { key: "b", field: "names", value: second },
      ]);
    expect(two("", "Jisoo")).toEqual({});
    expect(two("", "")).toEqual({ a: "name-missing" });
  });

  it("refuses a name of 5,000 characters", () => {
    expect(problemOf("names", "a".repeat(5000))).toBe("too-long");
  });
});
