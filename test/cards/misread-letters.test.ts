import { describe, expect, it } from "vitest";
import { cardsOf } from "../../app/cards/read-card.ts";
import { readOne, sideOf } from "./side-of.ts";

describe("what readers take for something else", () => {
  it("is put right on cards in Japanese: characters that only China writes", () => {
    const { addresses, titles } = readOne(
      ["東和電工株式会社", 26],
      ["桐谷 直樹", 34],
      "営业课长",
      "",
      "〒460-0008 爱知県名古屋市中区栄3丁目15-33",
      "052-561-2210",
    );
    expect([titles, addresses]).toEqual([["営業課長"], ["〒460-0008 愛知県名古屋市中区栄3丁目15-33"]]);
  });

  it("stays on cards in Chinese, where Japanese ones are shown beside", () => {
    const { companies } = readOne(
      ["上海东和电子有限公司", 26],
      ["王丽华", 34],
      "经理",
      "",
      "手机:138 0013 8000",
      "丸の内オフィスにて",
    );
    expect(companies).toEqual(["上海东和电子有限公司"]);
  });

  it.each([
    ["1 Olympic Way, Wembley HA9 ONP", "1 Olympic Way, Wembley HA9 0NP"],
    ["2 Kingdom Street, Paddington, London, W2 68D", "2 Kingdom Street, Paddington, London, W2 6BD"],
    ["14 Castle Street, Edinburgh EH2 GAX, Scotland", "14 Castle Street, Edinburgh EH2 6AX, Scotland"],
    ["3 Bridge Street, Cambridge CB2 1T0", "3 Bridge Street, Cambridge CB2 1TD"],
    [
      "Prestige Tech Park Il, Outer Ring Road, Bengaluru - 560 103",
      "Prestige Tech Park II, Outer Ring Road, Bengaluru - 560 103",
    ],
    ["정기도 이천시 신둔면 도자예술로 5번길 109", "경기도 이천시 신둔면 도자예술로 5번길 109"],
    ["거제도 이천시 신둔면 도자예술로 5번길 109", "거제도 이천시 신둔면 도자예술로 5번길 109"],
    ["_서울지사 | 서울시 강서구 공항대로 168", "서울시 강서구 공항대로 168"],
  ])("in an address: %s", (printed, meant) => {
    const { addresses } = readOne(["Dana Whitlock", 30], "Manager", "", printed, "dana@contoso.com");
    expect(addresses).toEqual([meant]);
  });

  it.each([
    ["ivery.smith@contoso.com", "avery.smith@contoso.com"],
    ["very.smith@contoso.com", "avery.smith@contoso.com"],
    ["ery_smith@contoso.com", "avery_smith@contoso.com"],
    ["avery .smith.@contoso.com", "avery.smith@contoso.com"],
    ["avery.smith@cortoso.com", "avery.smith@contoso.com"],
  ])("in a mail address in small print: %s", (printed, meant) => {
    expect(readOne(["Avery Smith", 40], "Researcher", "", printed, ["Contoso", 50]).emails).toEqual([meant]);
  });

  it.each([
    ["of which more is missing than an edge cuts off", ["Elizabeth Smith", 40], "beth.smith@contoso.com"],
    ["that is somebody's given name", ["Cherry Wu", 40], "cherry@contoso.com"],
    ["that is somebody's initial", ["Avery Smith", 40], "a.smith@contoso.com"],
    ["of an organization whose letters are others", ["Avery Smith", 40], "avery.smith@cortese.com"],
  ] as const)("stays in a mail address %s", (_, name, printed) => {
    expect(readOne(name, "Researcher", "", printed, ["Contoso", 50]).emails).toEqual([printed]);
  });

  it("stays in a mail address that was clearly read", () => {
    const side = sideOf(["Avery Smith", 40], "Researcher", "", ["very.smith@cortoso.com", 20, 0.999], ["Contoso", 50]);
    expect(cardsOf([side])[0]?.fields.emails.map(({ value }) => value)).toEqual(["very.smith@cortoso.com"]);
  });

  it.each([
    ["Al Research Engineer", ["AI Research Engineer"]],
    ["Lead Ul/UX Designer", ["Lead UI/UX Designer"]],
    ["Head of loT", ["Head of IoT"]],
    ["Senior GlS Analyst", ["Senior GIS Analyst"]],
    ["APl Product Manager", ["API Product Manager"]],
    ["Power Bl Consultant", ["Power BI Consultant"]],
  ])("is a capital I among capitals: %s", (printed, titles) => {
    expect(readOne(["Dana Whitlock", 40], printed, "", "dana@contoso.com").titles).toEqual(titles);
  });

  it("is a small l in who is called Al", () => {
    expect(readOne(["Al Whitlock", 40], "Sales Manager", "", "al@contoso.com").names).toEqual(["Al Whitlock"]);
  });

  it("is a digit behind a number that is none with it", () => {
    expect(readOne(["박지수", 30], "과장", "", "010-5550-3150 0", "02-2133-5550").phones).toEqual([
      "mobile +821055503150",
      "phone +82221335550",
    ]);
  });
});

describe("a company that no line names", () => {
  it("is called as its domain is", () => {
    const { companies } = readOne(["Rafael Quintanar", 40], "Engineer", "", "rafael@plumepay.co");
    expect(companies).toEqual(["plumepay"]);
  });

  it.each([
    ["a provider's", ["Rafael Quintanar", 40], "Engineer", "rafael@gmail.com"],
    ["the person's own", ["Rafael Quintanar", 40], "Engineer", "me@quintanar.com"],
    ["written otherwise than the card is", ["박지수", 40], "과장", "jisoo@hanvit.com"],
  ] as const)("is not called as a domain that is %s", (_, name, title, mail) => {
    expect(readOne(name, title, "", mail, "010-5550-3150").companies).toEqual([]);
  });
});

describe("a museum on four lines", () => {
  it("ends in the last of them", () => {
    const lines = ["Museum", "of the", "Northern", "Coast"].map((text) => [text, 34] as const);
    const { companies } = readOne(
      ...lines,
      "",
      ["Thaddeus Okorie", 25],
      "Curator",
      "206.555.0241",
      "tokorie@northerncoast.org",
    );
    expect(companies).toEqual(["Museum of the Northern Coast"]);
  });
});
