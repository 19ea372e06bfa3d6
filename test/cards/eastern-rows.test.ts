import { describe, expect, it } from "vitest";
import type { Line } from "../../app/cards/card.ts";
import { fieldsByRule } from "../../app/cards/read-fields.ts";
import { readOne } from "./side-of.ts";

const at = (text: string, x: number, y: number, width: number, height: number): Line => ({
  ...{ text, confidence: 0.98 },
  box: { x, y, width, height },
});

/** What is read of lines that stand where a reader saw them. */
const readLines = (...lines: readonly Line[]) => fieldsByRule([{ width: 1092, height: 660, lines }]);

describe("family and given name that are two lines on one row", () => {
  it.each([
    ["久保田", "正樹"],
    ["村 井", "和彦"],
    ["大 橋", "健 二"],
    ["小野寺", "誠"],
    ["長谷川", "由 美"],
    ["林", "千鶴子"],
    ["高 木", "涼"],
    ["東", "隆 史"],
    ["佐久間", "恵"],
    ["三 宅", "さくら"],
  ])("%s and %s are one name", (family, given) => {
    const { names } = readLines(
      at("株式会社青葉堂", 86, 60, 400, 34),
      at("係長", 86, 231, 79, 28),
      at(family, 424, 208, 200, 64),
      at(given, 700, 208, 150, 63),
      at("〒460-0003 名古屋市中区錦1-18-22", 229, 420, 335, 21),
      at("TEL 052-231-7704", 229, 450, 180, 21),
    );
    expect(names.map(({ value }) => value.written)).toEqual([
      `${family.replaceAll(" ", "")} ${given.replaceAll(" ", "")}`,
    ]);
  });
});

describe("a Japanese family name", () => {
  it.each([
    ["小野寺誠一郎", "小野寺"],
    ["久保田正樹", "久保田"],
    ["長谷川健", "長谷川"],
    ["中川西悠", "中川"],
  ])("is the longest that is one: %s", (written, family) => {
    const { names } = readLines(
      at("株式会社青葉堂", 86, 60, 400, 34),
      at("係長", 86, 160, 79, 28),
      at(written, 86, 208, 200, 64),
      at("TEL 052-231-7704", 86, 450, 180, 21),
    );
    expect(names[0]?.value.family).toBe(family);
  });
});

describe("a postcode that stands somewhere else than its address", () => {
  it.each([
    ["〒980-0021 電話 022-263-8841(直通)", "仙台市青葉区中央二丁目九番十号"],
    ["〒167-0051", "東京都杉並区荻窪五丁目十六番三号"],
    ["980-0021 TEL 022-263-8841", "仙台市青葉区中央2-9-10"],
    ["〒602-8216 Tel. 075-231-7704", "京都市上京区晴明町825番地"],
  ])("is its postcode: %s", (code, address) => {
    const { addresses } = readLines(
      at("材料技術研究所", 66, 61, 304, 28),
      at("主任研究員", 126, 230, 142, 31),
      at("鈴木誠一郎", 295, 319, 462, 82),
      at(code, 783, 379, 309, 26),
      at("suzuki@example.or.jp", 862, 423, 230, 33),
      at(address, 356, 476, 405, 28),
    );
    expect(addresses.map(({ value }) => value)).toEqual([`${code.slice(0, code.search(/\d{4}/) + 4)} ${address}`]);
  });
});

describe("an address in Han", () => {
  it("goes on in a building whose floor is said in numerals of its own", () => {
    const { addresses } = readOne(
      ["鈴木 一郎", 40],
      "税理士",
      "",
      "東京都杉並区荻窪五丁目十六番三号",
      "荻窪中央ビル四階",
      "03-3395-4408",
    );
    expect(addresses).toEqual(["東京都杉並区荻窪五丁目十六番三号 荻窪中央ビル四階"]);
  });

  it("ends where the next one's postcode begins, though its sign was not read", () => {
    const { addresses } = readOne(
      ["株式会社青葉堂", 30],
      "係長",
      ["鈴木 一郎", 40],
      "",
      "460-0003 名古屋市中区錦1-18-22",
      "530-0001 大阪市北区梅田2-5-6 TEL 06-6458-1132",
      "511-0811 三重県桑名市東方1480 TEL 0594-31-6650",
    );
    expect(addresses).toEqual([
      "460-0003 名古屋市中区錦1-18-22",
      "530-0001 大阪市北区梅田2-5-6",
      "511-0811 三重県桑名市東方1480",
    ]);
  });

  it.each([
    "宅地建物取引業 埼玉県知事(4)第20817号 (公社)全日本不動産協会会員",
    "建設業 国土交通大臣(特-3)第1234号",
    "産業廃棄物収集運搬業 千葉県知事 第01200045678号",
    "古物商 東京都公安委員会 第301112233445号",
  ])("is not what allows the house to work: %s", (permit) => {
    const { addresses } = readOne(
      ["株式会社住まいの窓口", 30],
      "営業主任",
      ["三浦 拓也", 40],
      "",
      "〒330-0854 さいたま市大宮区桜木町4-247-3 OSビル1F",
      permit,
      "TEL 048-643-7781",
    );
    expect(addresses).toEqual(["〒330-0854 さいたま市大宮区桜木町4-247-3 OSビル1F"]);
  });

  it.each(["店铺", "厂址", "公司地址", "工厂地址", "通讯地址", "公司", "聯絡地址", "廠址", "店址", "公司住所"])(
    "is what stands behind %s",
    (label) => {
      const { addresses } = readOne(
        ["宏远饰品有限公司", 30],
        ["吴晓丽", 40],
        "经理",
        "",
        `${label}：浙江省义乌市北苑街道雪峰西路968号3幢`,
        "手机：15867906682",
      );
      expect(addresses).toEqual(["浙江省义乌市北苑街道雪峰西路968号3幢"]);
    },
  );
});

describe("numbers of a Chinese card", () => {
  it.each([
    ["手机/微信：15867906682 (lilywu0579)", ["mobile +8615867906682"]],
    ["手机（微信同号）：15867906682", ["mobile +8615867906682"]],
    ["微信/手机：158 6790 6682", ["mobile +8615867906682"]],
    ["电话/微信：13605328841", ["mobile +8613605328841"]],
    ["Mobile/WhatsApp: +86 15867906682", ["mobile +8615867906682"]],
    ["手机：13605328841 18954207719", ["mobile +8613605328841", "mobile +8618954207719"]],
    ["电话：0532-85971326 85971327", ["phone +8653285971326", "phone +8653285971327"]],
    ["电话：0532-85971326、85971327", ["phone +8653285971326", "phone +8653285971327"]],
    ["传真：0532-85971328 85971329", ["fax +8653285971328", "fax +8653285971329"]],
    ["TEL: 021-50817766 50817767", ["phone +862150817766", "phone +862150817767"]],
  ])("%s", (line, phones) => {
    const read = readOne(
      ["青岛海润橡胶制品有限公司", 30],
      ["马国栋", 40],
      "经理",
      "",
      "地址：青岛市城阳区双元路19号",
      line,
    );
    expect(read.phones).toEqual(phones);
  });
});
