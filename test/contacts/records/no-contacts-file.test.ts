import { describe, expect, it } from "vitest";
import { NoContactsFile, type NotContacts } from "../../../app/contacts/records/record.ts";

describe("a file without contacts", () => {
  it.each<[NotContacts, RegExp]>([
    ["empty", /export the contacts again/],
    ["binary", /give a vCard \(\.vcf\) or a CSV file/],
    ["spreadsheet", /save it as CSV/],
    ["no-header", /name,title,company,phone,email,address,website,member,met_on,note/],
    ["no-vcard", /export the contacts as vCard/],
  ])("is refused with what to do: %s", (problem, advice) => {
    const error = new NoContactsFile("people.csv", problem);
    expect(error.message).toMatch(/^can't read contacts from people\.csv: /);
    expect(error.message).toMatch(advice);
    expect(error).toMatchObject({ code: "no-contacts-file", problem });
  });
});
