import { describe, expect, it } from "vitest";
import { hanCompany } from "../../app/cards/fields/company/words.ts";
import { hanDepartment } from "../../app/cards/fields/department.ts";
import { hanTitle } from "../../app/cards/fields/title.ts";
import { readOne } from "./side-of.ts";

const reach = ["〒460-0008 愛知県名古屋市中区栄三丁目15番33号", "TEL 052-123-4567", "k.sato@contoso.co.jp"] as const;
const house = ["株式会社コントソ", 30] as const;

describe("a Japanese or Chinese title", () => {
  it.each(["施設長", "論説委員", "翻訳家", "スーパーバイザー", "ピアニスト", "秘書", "首席技术官", "监事长", "中醫師"])(
    "is %s",
    (title) => {
      expect(hanTitle(title)).toBeGreaterThan(0);
    },
  );

  it.each(["汇丰地产代理", "大陸翻译", "日本医師会"])("is not %s", (text) => {
    expect(hanTitle(text)).toBe(0);
  });

  it.each([
    ["営業部第二課課長", "課長", "営業部第二課"],
    ["情報システム部担当部長", "担当部長", "情報システム部"],
    ["研究開発センター主任研究員", "主任研究員", "研究開発センター"],
    ["営業本部 第一営業部 部長代理", "部長代理", "営業本部 第一営業部"],
  ])("stands right behind its department: %s", (line, title, department) => {
    const card = readOne(house, "", line, ["佐藤 健一", 36], "", ...reach);
    expect(card.titles).toEqual([title]);
    expect(card.departments).toEqual([department]);
  });

  it.each(["総務部長", "総務課長補佐", "日本整形外科学会専門医"])("may begin as a department does: %s", (title) => {
    expect(readOne(house, "", title, ["佐藤 健一", 36], "", ...reach).titles).toEqual([title]);
  });

  it.each(["工場長", "歯科医師", "代表取締役 CEO"])("stands in front of a name on its line: %s", (title) => {
    const card = readOne(house, "", [`${title} 佐藤 健一`, 30], "", ...reach);
    expect(card.names).toEqual(["佐藤 健一"]);
    expect(card.titles.join(" ")).toBe(title);
    expect(card.companies).toEqual(["株式会社コントソ"]);
  });
});

describe("what a name is like", () => {
  it.each(["山﨑 愛", "ジョン・スミス", "マイケル ブラウン"])("in rarer letters, or in katakana alone: %s", (name) => {
    expect(readOne(house, "", "部長", [name, 36], "", ...reach).names).toEqual([name]);
  });

  it.each([
    ["佐々木 健一", "Sasaki Kenichi"],
    ["長谷川 翔", "HASEGAWA Sho"],
    ["黃淑芬", "Huang Shu-Fen"],
  ])("as it is spelled below, in small print: %s %s", (name, spelled) => {
    const card = readOne(house, "", "部長", [name, 36], [spelled, 16], "", ...reach);
    expect(card.names).toEqual([name, spelled]);
  });

  it.each(["山田 太郎(やまだ たろう)", "山田太郎 (Taro Yamada)"])("with its reading in brackets: %s", (line) => {
    expect(readOne(house, "", "部長", [line, 30], "", ...reach).names[0]).toMatch(/^山田 ?太郎$/);
  });
});

describe("a part of a house", () => {
  it.each(["法人営業部", "投资银行部", "大学院工学研究科", "営業推進グループ", "出版局", "總務處", "電機工程學系"])(
    "is no house, though it is called by what houses are: %s",
    (text) => {
      expect(hanCompany(text)).toBe(0);
      expect(hanDepartment(text)).toBeGreaterThan(0);
    },
  );

  it.each(["先進封裝處", "招生就业处", "客戶服務處"])("is known by its ending: %s", (text) => {
    expect(hanDepartment(text)).toBeGreaterThan(0);
  });

  it.each(["台中辦事處", "北京營業處", "駐日代表處"])("is none where a house is, or is one itself: %s", (text) => {
    expect(hanDepartment(text)).toBe(0);
  });

  it.each(["みどり眼科", "青葉台整形外科", "爱尔眼科"])("is none where a surgery is called so: %s", (text) => {
    expect(hanCompany(text)).toBeGreaterThan(0);
  });
});
