import { describe, expect, it } from "vitest";
import { readPeople, sample } from "../read-text.ts";
import { says } from "../says.ts";

const people = async (name: string) => (await readPeople(name, await sample(name))).map(says);

const jisoo = {
  names: ["박지수"],
  companies: ["(주)푸른하늘"],
  departments: ["영업부"],
  titles: ["과장"],
  emails: ["jisoo@contoso.com"],
};

describe("a CSV that an address book writes", () => {
  it("is Google Contacts' of today", async () => {
    expect(await people("google-2026.csv")).toEqual([
      {
        ...jisoo,
        names: ["박지수", "Jisoo Park"],
        emails: ["jisoo@contoso.com", "jisoo.park@example.com"],
        phones: [
          "mobile 010-2345-6789 +821023456789",
          "mobile 010-9999-8888 +821099998888",
          "fax 02-345-6780 +8223456780",
        ],
        websites: ["https://www.contoso.com"],
        addresses: ["서울특별시 강남구 테헤란로 1"],
        tags: ["Partner"],
        notes: ["부산에서 만남\n명함 받음"],
      },
      {
        names: ["Grace Brewster Hopper"],
        companies: ["US Navy"],
        titles: ["Rear Admiral"],
        emails: ["grace@navy.example"],
        phones: ["mobile +1 415-555-2671 +14155552671"],
        addresses: ["1 Main St, Suite 4, Arlington, VA 22201, USA"],
      },
      { emails: ["user@gmail.com"] },
    ]);
  });

  it("is Google Contacts' of before", async () => {
    expect(await people("google-2019.csv")).toEqual([
      {
        names: ["김하늘"],
        companies: ["Fabrikam"],
        titles: ["Director"],
        departments: ["Sales"],
        emails: ["haneul@fabrikam.com"],
        phones: ["phone 02-2345-6789 +82223456789"],
        websites: ["fabrikam.com/haneul"],
        tags: ["투자자"],
      },
    ]);
  });

  it("is Outlook's in English, in the letters of Windows; its Title is no job", async () => {
    expect(await people("outlook-english.csv")).toEqual([
      {
        names: ["José García"],
        companies: ["Contoso"],
        departments: ["Sales"],
        titles: ["Director of Sales"],
        emails: ["jose@contoso.com"],
        phones: ["mobile +34 612 34 56 78 +34612345678", "phone +34 91 123 45 67 +34911234567"],
        websites: ["http://www.contoso.com"],
        addresses: ["Gran Vía, 5, Planta 3, Madrid, 28013, Spain"],
        tags: ["Madrid", "VIP"],
        notes: ["Met in Málaga.\nPrefers mail."],
      },
    ]);
  });

  it("is Outlook's in Korean, in CP949 with syllables that EUC-KR lacks; its 이름 is the given name", async () => {
    const [only] = await readPeople("outlook-korean.csv", await sample("outlook-korean.csv"));
    expect(only && says(only)).toEqual({
      ...jisoo,
      phones: ["mobile 010-2345-6789 +821023456789", "phone 02-345-6789 +8223456789", "fax 02-345-6780 +8223456780"],
      websites: ["www.contoso.com"],
      addresses: ["대한민국 서울특별시 강남구 테헤란로 1 3층 (06234)"],
      tags: ["거래처"],
      notes: ["펲시 행사에서 만남"],
    });
    expect(only?.cards[0].fields.names[0]?.value).toMatchObject({ family: "박", given: "지수" });
  });

  it("is 리멤버's, with the day that the card was registered", async () => {
    expect(await people("remember.csv")).toEqual([
      {
        ...jisoo,
        phones: ["mobile 010-2345-6789 +821023456789", "phone 02-345-6789 +8223456789", "fax 02-345-6780 +8223456780"],
        addresses: ["서울특별시 강남구 테헤란로 1"],
        tags: ["전시회"],
        notes: ["부스 방문"],
        metOn: ["2026-06-04T00:00:00.000Z"],
      },
      {
        names: ["Daniel Okafor"],
        companies: ["Fabrikam"],
        titles: ["Head of Design"],
        emails: ["daniel@fabrikam.com"],
        phones: ["mobile +234 803 123 4567 +2348031234567"],
        metOn: ["2026-10-03T00:00:00.000Z"],
      },
    ]);
  });

  it("is a company's own, with semicolons and a title above the header", async () => {
    expect(await people("company-directory.csv")).toEqual([
      {
        names: ["남궁민수"],
        companies: ["한빛전자"],
        departments: ["구매팀"],
        titles: ["팀장"],
        emails: ["minsu@fabrikam.com"],
        phones: ["mobile 01023456789 +821023456789", "phone 02-345-6789 +8223456789"],
      },
      {
        names: ["김하늘"],
        companies: ["한빛전자"],
        departments: ["품질팀"],
        titles: ["책임"],
        emails: ["haneul@fabrikam.com"],
        phones: ["mobile 010 3456 7890 +821034567890", "mobile 010-4567-8901 +821045678901"],
      },
    ]);
  });
});
