import { describe, expect, it } from "vitest";
import { readPeople, sample } from "../read-text.ts";
import { says } from "../says.ts";

const people = async (name: string) => (await readPeople(name, await sample(name), 50)).map(says);

describe("a vCard that a phone or an address book writes", () => {
  it("is Apple's, with labels in groups, readings and a photo inside", async () => {
    expect(await people("apple.vcf")).toEqual([
      {
        names: ["박지수", "Jisoo Park"],
        companies: ["(주)푸른하늘"],
        departments: ["영업부"],
        titles: ["과장"],
        emails: ["jisoo@contoso.com", "jisoo.park@example.com"],
        phones: [
          "mobile 010-2345-6789 +821023456789",
          "mobile 010-9999-8888 +821099998888",
          "fax 02-345-6780 +8223456780",
        ],
        websites: ["https://www.contoso.com"],
        addresses: ["대한민국 서울특별시 강남구 테헤란로 1 3층 (06234)"],
        notes: ["부산에서 만남, 명함 받음; 다시 연락"],
      },
      { companies: ["Contoso"], phones: ["phone +1 415-555-2671 +14155552671"] },
    ]);
  });

  it("is Samsung's of version 2.1, in quoted-printable over several lines", async () => {
    expect(await people("samsung.vcf")).toEqual([
      {
        names: ["남궁민수"],
        companies: ["한빛전자"],
        departments: ["구매팀"],
        titles: ["팀장"],
        emails: ["minsu@fabrikam.com"],
        phones: ["mobile 01023456789 +821023456789", "phone 02-345-6789 +8223456789", "fax 02-345-6780 +8223456780"],
        notes: ["전시회에서 만남\n다음 주 연락"],
      },
    ]);
  });

  it("is an old phone's, in quoted-printable of CP949 and without a whole name", async () => {
    expect(await people("feature-phone.vcf")).toEqual([
      { names: ["박지수"], companies: ["펲시코리아"], phones: ["mobile 011-234-5678 +82112345678"] },
    ]);
  });

  it("is Google's", async () => {
    expect(await people("google.vcf")).toEqual([
      {
        names: ["Dr. Grace Brewster Hopper"],
        companies: ["US Navy"],
        departments: ["Research"],
        titles: ["Rear Admiral"],
        emails: ["grace@navy.example"],
        phones: ["mobile +1 415-555-2671 +14155552671"],
        websites: ["https://example.com/grace"],
        addresses: ["1 Main St, Suite 4, Arlington, VA 22201, USA"],
        tags: ["Navy"],
      },
    ]);
  });

  it("is of version 4.0, with a name and a job in two languages, numbers as addresses, and a list that is nobody", async () => {
    expect(await people("version-4.vcf")).toEqual([
      {
        names: ["박지수", "Jisoo Park"],
        companies: ["(주)푸른하늘", "Blue Sky Inc."],
        titles: ["과장", "Manager"],
        emails: ["jisoo@contoso.com"],
        phones: ["mobile +82-10-2345-6789 +821023456789", "phone +82-2-345-6789 ext. 12 +8223456789"],
        websites: ["https://www.contoso.com"],
        addresses: ["테헤란로 1 강남구, 서울"],
      },
      { names: ["朴智秀", "Jisoo Park"], emails: ["park@fabrikam.com"] },
    ]);
  });

  it("has its UID and the line where each person starts", async () => {
    const records = await readPeople("apple.vcf", await sample("apple.vcf"));
    expect(records.map(({ at, uid }) => [at, uid])).toEqual([
      [1, "1F0B7A52-AAAA-4C4C-9D9D-0123456789AB"],
      [33, undefined],
    ]);
  });
});
