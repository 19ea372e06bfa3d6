import { describe, expect, it } from "vitest";
import { fieldsByRule } from "../../app/cards/read-fields.ts";
import { sideOf } from "./side-of.ts";

const read = (...lines: readonly string[]) => {
  const fields = fieldsByRule([sideOf(["Jane Roe", 34], "Sales Manager", "", ...lines)]);
  return {
    companies: fields.companies.map(({ value }) => value),
    addresses: fields.addresses.map(({ value }) => value),
    phones: fields.phones.map(({ value: { kind, number } }) => `${kind} ${number}`),
    emails: fields.emails.map(({ value }) => value),
    websites: fields.websites.map(({ value }) => value),
  };
};

describe("a company in front of its address on one line", () => {
  it.each([
    ["Corrie Spirits Ltd., Corrie Distillery,", "Port Askaig, Isle of Islay PA46 7RL, Scotland", "Corrie Spirits Ltd."],
    ["Glanmore Dairies Ltd, Creamery Road,", "Macroom, Co. Cork, P12 XK44, Ireland", "Glanmore Dairies Ltd"],
    ["Harlow Castings Ltd, Harlow Foundry,", "Dock Street, Hull HU1 3AE", "Harlow Castings Ltd"],
    ["Northmoor Seeds Limited, Northmoor,", "12 Mill Lane, Wells BA5 2LR", "Northmoor Seeds Limited"],
    ["Pinecrest Foods Inc., Pinecrest Farm,", "4400 Route 9, Hudson, NY 12534", "Pinecrest Foods Inc."],
    ["Bell & Sons Ltd., Old Maltings,", "Station Road, Diss IP22 4HL", "Bell & Sons Ltd."],
    ["Tarn Fisheries Ltd, Harbourside,", "Fish Quay, Whitby YO21 1DN", "Tarn Fisheries Ltd"],
    ["Seacroft Marine Pte Ltd, Loyang Offshore,", "25 Loyang Crescent, Singapore 508988", "Seacroft Marine Pte Ltd"],
    ["Kauri Timber Ltd, Kauri Mill,", "88 Rail Road, Hamilton 3204, New Zealand", "Kauri Timber Ltd"],
    ["Brock Quarries Ltd., Brock Quarry,", "Long Lane, Settle BD24 0HE", "Brock Quarries Ltd."],
  ])("is cut off from %s", (upper, lower, company) => {
    const { companies, addresses } = read(upper, lower, "", "jane@contoso.com");
    expect(companies).toEqual([company]);
    expect(addresses).toEqual([`${upper.slice(company.length + 2)} ${lower}`]);
  });

  it("is whole with a comma before its form", () => {
    expect(read("Contoso Technology Co., Ltd., 12 King Street, Bath BA1 2LR").companies).toEqual([
      "Contoso Technology Co., Ltd.",
    ]);
  });
});

describe("numbers on one line", () => {
  it.each([
    ["Ph. : 0261-2345610, 2345611", ["0261-2345610", "0261-2345611"]],
    ["Tel: 022-24308817 / 24308818", ["022-24308817", "022-24308818"]],
    ["Phone 080-25591234, 25591235", ["080-25591234", "080-25591235"]],
    ["Ph: (0261) 2345610, 2345611", ["(0261) 2345610", "(0261) 2345611"]],
    ["Tel.: 044-28291234 & 28291235", ["044-28291234", "044-28291235"]],
    ["T 011-23456789, 23456780, 23456781", ["011-23456789", "011-23456780"]],
    ["Ph.: 040 27801234, 27801235", ["040 27801234", "040 27801235"]],
    ["Off: 033-22481234 / 22481235", ["033-22481234", "033-22481235"]],
    ["Tel : 079-26581234,26581235", ["079-26581234", "079-26581235"]],
    ["Phone: +91 20 25671234, 25671235", ["+91 20 25671234", "+91 20 25671235"]],
  ])("share an area code in %s", (line, numbers) => {
    const { phones } = read(line, "Ring Road, Surat - 395 002, Gujarat, India");
    expect(phones).toEqual(expect.arrayContaining(numbers.map((number) => `phone ${number}`)));
  });

  it("have their own labels, though one is read as a digit", () => {
    expect(read("c: 520.555.0186 0: 520.555.0120").phones).toEqual(["mobile 520.555.0186", "phone 520.555.0120"]);
  });

  it("have the letter in brackets before them, where the last has none behind it", () => {
    const { phones } = read("063.255.8811 (F) 063.255.8812", "전북특별자치도 전주시 완산구 전주천동로 20");
    expect(phones).toEqual(["phone 063.255.8811", "fax 063.255.8812"]);
  });

  it("are none where a house stands and its postcode behind it", () => {
    const { phones, addresses } = read("농장: 전남 구례군 마산면 황전리 217-3 (57616)");
    expect(phones).toEqual([]);
    expect(addresses).toEqual(["전남 구례군 마산면 황전리 217-3 (57616)"]);
  });
});

describe("an address", () => {
  it.each([
    ["Head Office Level 9, 240 St Georges Terrace, Perth WA 6000", "Mine Site PMB 22, Newman WA 6753"],
    ["Head Office 12 King Street, Bath BA1 2LR", "Sales Office Unit 4, Dock Road, Hull HU1 3AE"],
    ["Registered Office 5 Royal Crescent, Bath BA1 2LR", "Branch Office 40 Queen Square, Bristol BS1 4QP"],
    ["Main Office 1200 Main St, Suite 4, Tulsa, OK 74103", "Mailing Address P.O. Box 1187, Tulsa, OK 74101"],
    ["City Office Suite 3, 18 Collins Street, Melbourne VIC 3000", "Site Office Lot 7, Ring Road, Dubbo NSW 2830"],
  ])("begins anew behind what an office is called: %s", (...lines) => {
    expect(read(...lines).addresses).toEqual(
      lines.map((line) => line.replace(/^(?:\p{L}+ (?:Office|Address)|Mine Site) /u, "")),
    );
  });

  it("ends with a Korean postcode, above what somebody was honoured for", () => {
    const lines = [
      "서울시 강서구 공항대로 489 한빛빌딩 6층 (우 07576)",
      "2013 · 2016 · 2021 연도대상 수상 | 손해보험협회",
    ];
    expect(read(...lines).addresses).toEqual([lines[0]]);
  });

  it("has what readers make of Canadian codes put right", () => {
    expect(read("1600 Carling Avenue, Suite 710", "Ottawa, ON KIZ 1G3").addresses).toEqual([
      "1600 Carling Avenue, Suite 710, Ottawa, ON K1Z 1G3",
    ]);
  });

  it("is not the name of a town above one in it: that is whose hall it is", () => {
    const { addresses, companies } = read("(24347) 강원특별자치도 춘천시 시청길 11", "", "강원특별자치도 춘천시");
    expect(addresses).toEqual(["(24347) 강원특별자치도 춘천시 시청길 11"]);
    expect(companies).toEqual(["강원특별자치도 춘천시"]);
  });
});

describe("a site", () => {
  it("is one with a path behind a domain that nobody was announced by", () => {
    expect(read("smartstore.naver.com/solfarm").websites).toEqual(["smartstore.naver.com/solfarm"]);
    expect(read("한빛디자인.kr").websites).toEqual(["한빛디자인.kr"]);
  });

  it("makes no mail address with the handle below it", () => {
    const { emails, websites } = read("studio@yeobaek.kr", "yeobaek.kr", "@yeobaek.archi");
    expect(emails).toEqual(["studio@yeobaek.kr"]);
    expect(websites).toEqual(["yeobaek.kr"]);
  });
});
