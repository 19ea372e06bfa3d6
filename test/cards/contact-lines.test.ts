import { describe, expect, it } from "vitest";
import { doubtBelow } from "../../app/cards/card.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readOne, sideOf } from "./side-of.ts";

const head = [["Mark Lee", 40], "Director", ["Contoso Ltd", 30]] as const;
const mails = (...lines: string[]): readonly string[] => readOne(...head, "+1 425 555 0100", ...lines).emails;
const phones = (...lines: string[]): readonly string[] => readOne(...head, "mark@contoso.com", ...lines).phones;

describe("what stands behind a number", () => {
  it("is no part of it: hours", () => {
    expect(phones("Tel. 425-555-0133 10:00-18:00")).toEqual(["phone +14255550133"]);
  });

  it("is what it is, with an extension, and no title", () => {
    const card = readOne(
      ["国立大学法人 北奥大学", 40],
      "",
      ["工藤直哉", 36],
      "准教授",
      "",
      "〒036-8562 青森県弘前市在府町18-3",
      "TEL 0172-55-5024 (直通) 0172-55-5000 (代表·内線5024)",
    );
    expect(card).toMatchObject({ titles: ["准教授"], phones: ["phone +81172555024", "phone +81172555000"] });
  });
});

describe("a mail address", () => {
  it.each([
    ["E.mark.lee@contoso.com"],
    ["e-mail : mark.lee @ contoso. com"],
    ["E: mark.lee@contoso,com"],
    ["mark.lee@contoso.corn"],
    ["Email mark.lee©contoso.com"],
    ["이메일 mark.lee (이 contoso.com"],
  ])("is repaired: %s", (line) => {
    expect(mails(line)).toEqual(["mark.lee@contoso.com"]);
  });

  it("loses the letter that is glued to it, where others are glued to numbers", () => {
    expect(mails("p.312.555.0148  e.mark.lee@contoso.com")).toEqual(["mark.lee@contoso.com"]);
    expect(mails("m.lee@contoso.com")).toEqual(["m.lee@contoso.com"]);
  });

  it("is joined when it was printed on two lines", () => {
    expect(mails("mark.lee@", "contoso.com")).toEqual(["mark.lee@contoso.com"]);
    expect(mails("mark.lee@mail.conto", "so.com")).toEqual(["mark.lee@mail.contoso.com"]);
  });

  it("is joined with the nearest line above its sign", () => {
    const line = (text: string, y: number) => ({ text, box: { x: 60, y, width: 170, height: 21 }, confidence: 0.98 });
    const printed = ["Mark Lee", "Director", "Fax +1 425 555 0199", "mark.lee", "@contoso.com"];
    const lines = printed.map((text, index) => line(text, 100 + index * 23));
    const [card] = cardsOf([{ width: 1000, height: 600, lines }]);
    expect(card?.fields.emails.map(({ value }) => value)).toEqual(["mark.lee@contoso.com"]);
  });

  it("isn't joined with what is below where it is whole", () => {
    expect(mails("noor@tailspin.example", "www.tailspin.com")).toEqual(mails("noor@tailspin.example"));
    expect(mails("noor@tailspin.example", "fabrikam.com")).toEqual(mails("noor@tailspin.example"));
    expect(mails("mark.lee@contoso.com", "fabrikam.com")).toEqual(["mark.lee@contoso.com"]);
  });

  it("loses the end of the phone number that it was read together with", () => {
    expect(mails("(02) 123-5467edy@contoso.com")).toEqual(["edy@contoso.com"]);
  });

  it("needs a top-level domain that exists", () => {
    expect(mails("see you @ noon.tomorrow")).toEqual([]);
  });

  it("that was repaired is in doubt", () => {
    const [card] = cardsOf([sideOf(...head, "mark.lee@contoso,com")]);
    expect(card?.fields.emails[0]?.confidence).toBeLessThan(doubtBelow);
  });
});

describe("site and mail address of one company", () => {
  it("that differ by one misread letter are made equal, after what the company is called", () => {
    const card = readOne(
      ["Pacific Realty Group", 30],
      ["Tom Nguyen", 40],
      "Broker",
      "tom@pacificreaitygroup.com",
      "www.pacificrealtygroup.com",
    );
    expect(card).toMatchObject({ emails: ["tom@pacificrealtygroup.com"], websites: ["www.pacificrealtygroup.com"] });
  });

  it("stay as they are when they are two domains", () => {
    const card = readOne(...head, "mark@contoso.com", "www.fabrikam.com");
    expect(card).toMatchObject({ emails: ["mark@contoso.com"], websites: ["www.fabrikam.com"] });
  });
});

describe("two sites", () => {
  it.each(["fabrikam.com, tailspin.net", "www.fabrikam.com www.tailspin.net", "fabrikam.com | tailspin.net"])(
    "may stand on one line: %s",
    (line) => {
      const { websites } = readOne(...head, "+1 425 555 0100", line);
      expect(websites.map((one) => one.replace("www.", ""))).toEqual(["fabrikam.com", "tailspin.net"]);
    },
  );
});

describe("a phone number", () => {
  it("may have dots for strokes, and a label of two words behind it", () => {
    expect(phones("425•555•0100")).toEqual(["phone +14255550100"]);
    expect(phones("2019 · 2021 · 2023", "425 · 555 · 0100 cell phone")).toEqual(["mobile +14255550100"]);
  });

  it("takes its kind from its label, before or behind it", () => {
    expect(phones("T +1 425 555 0100 / M +1 425 555 0101", "425.555.0102 fax")).toEqual([
      "mobile +14255550101",
      "phone +14255550100",
      "fax +14255550102",
    ]);
  });

  it("of no country is kept as printed", () => {
    expect(phones("+123-456-7890")).toEqual(["phone as printed +123-456-7890"]);
  });

  it("of a licence, a tax office or a bank is none", () => {
    expect(phones("Lic# 0123456789", "VAT 123 456 789", "IBAN 1234567890", "+1 425 555 0100")).toEqual([
      "phone +14255550100",
    ]);
  });

  it.each([
    ["S.A. au capital de 5 000 000 € - RCS Paris B 552 120 222"],
    ["CIF B-12345678"],
    ["Amtsgericht Stuttgart HRB 123456789"],
  ])("of a trade register is none: %s", (line) => {
    expect(phones(line, "+1 425 555 0100")).toEqual(["phone +14255550100"]);
  });

  it("is one of the card's country: by its domain, when nothing else says it", () => {
    const card = readOne(["Anna Kowalska", 40], "Designer", ["pixelbox", 50], "anna@pixelbox.pl", "600 100 200");
    expect(card.phones).toEqual(["mobile +48600100200"]);
  });

  it("is Korean when it is written as Korean mobiles are, and nothing names another country", () => {
    const contoso = ["Jisoo Park", "Sales Manager", "jisoo@contoso.com"] as const;
    for (const number of ["010-1234-5678", "010.1234.5678", "M 010 1234 5678", "01012345678"]) {
      expect(readOne(...contoso, number).phones).toEqual(["mobile +821012345678"]);
    }
    expect(readOne(...contoso, "016-345-6789", "Kuala Lumpur, Malaysia").phones).toEqual(["mobile +60163456789"]);
    expect(readOne(...contoso, "(425) 555-0100").phones).toEqual(["phone +14255550100"]);
  });

  it("is no postcode of an address", () => {
    const card = readOne(...head, "mark@contoso.com", "123 ABC St., Salem,", "TamilNadu 6004513");
    expect(card).toMatchObject({ phones: [], addresses: ["123 ABC St., Salem, TamilNadu 6004513"] });
  });
});

describe("lines that are no card", () => {
  it("give none: a page of a book", () => {
    const page = Array.from(
      { length: 12 },
      () => "most of the passengers were asleep but Mr. Brown was not one of them",
    );
    expect(cardsOf([sideOf(...page)])).toEqual([]);
  });

  it("give none: a receipt with a phone number", () => {
    expect(
      cardsOf([
        sideOf(
          ["영수증", 40],
          "행복마트 역삼점",
          "전화 02-555-1234",
          "우유 1L  2,980",
          "합계 14,080",
          "승인번호 30042871",
        ),
      ]),
    ).toEqual([]);
  });

  it("give none: no lines at all", () => {
    expect(cardsOf([])).toEqual([]);
    expect(cardsOf([sideOf()])).toEqual([]);
  });
});

describe("a number in kanji", () => {
  const numbers = (...lines: string[]) =>
    cardsOf([sideOf(["佐藤健一", 60], "営業部長", ["株式会社山川商店", 30], ...lines)]).flatMap(
      ({ fields }) => fields.phones,
    );

  it("is dialled as any other, and always to be checked", () => {
    const [mobile, phone] = numbers("電話〇三(三二一二)五六七八", "携帯 ○九○ー一二三四ー五六七八");
    expect(mobile?.value).toMatchObject({ kind: "mobile", number: "090-1234-5678", e164: "+819012345678" });
    expect(phone?.value).toMatchObject({ kind: "phone", number: "03(3212)5678", e164: "+81332125678" });
    for (const one of [mobile, phone]) expect(one?.confidence).toBeLessThan(doubtBelow);
  });

  it("may be parted by middle dots, as print that runs downwards has it", () => {
    const [phone, fax] = numbers("電話〇二五六・五五・七一八三", "FAX〇二五六·五五·七一八四");
    expect(phone?.value).toMatchObject({ kind: "phone", e164: "+81256557183" });
    expect(fax?.value).toMatchObject({ kind: "fax", e164: "+81256557184" });
  });

  it("is none of an address or a year", () => {
    expect(numbers("東京都千代田区丸の内一ー二ー三", "創業一八六八年", "〒一〇〇ー〇〇〇五")).toEqual([]);
  });
});
