import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("a title", () => {
  it.each([
    ["整形外科 部 長", "部長", "整形外科"],
    ["内科 医 長", "医長", "内科"],
    ["営業部 課 長", "課長", "営業部"],
    ["総務課 係 長", "係長", "総務課"],
  ])("may be set wide behind its department: %s", (line, title, department) => {
    const { titles, departments } = readOne(
      ["みなと中央病院", 30],
      line,
      ["榊原俊介", 40],
      "",
      "〒231-0021 横浜市中区日本大通18-4",
      "電話 045(662)3117",
    );
    expect(titles[0]).toBe(title);
    expect(departments[0]).toBe(department);
  });

  it.each([
    ["高级产品经理智能产品事业部", "高级产品经理", "智能产品事业部"],
    ["销售总监华东事业部", "销售总监", "华东事业部"],
    ["高级工程师研发中心", "高级工程师", "研发中心"],
  ])("ends where a department begins, when the bar between was not read: %s", (line, title, department) => {
    const { titles, departments } = readOne(
      ["北京云栈数据科技有限公司", 30],
      ["赵雨桐", 40],
      line,
      "",
      "手机 186 1042 7735",
    );
    expect(titles[0]).toBe(title);
    expect(departments[0]).toBe(department);
  });

  it("goes on in Latin letters that no space parts from it", () => {
    const { titles } = readOne(
      ["ブライトン株式会社", 30],
      ["渡辺 裕子", 40],
      "シニアコンサルタントSenior Consultant",
      "",
      "03-6810-4475",
    );
    expect(titles).toEqual(["シニアコンサルタント", "Senior Consultant"]);
  });

  it.each([
    ["主查", "主査"],
    ["上席調查官", "上席調査官"],
    ["檢查技師", "檢査技師"],
  ])("has the characters that Japan writes: %s", (read, title) => {
    const { titles } = readOne(
      ["岡谷市役所", 30],
      read,
      ["北原 真理", 40],
      "",
      "〒394-8510 長野県岡谷市幸町8番1号",
      "0266-23-4811",
    );
    expect(titles).toEqual([title]);
  });
});

describe("where somebody stands", () => {
  it.each([
    ["部長", "日本整形外科学会専門医"],
    ["営業主任", "宅地建物取引士"],
    ["代表取締役", "一級建築士"],
    ["課長", "技術士"],
    ["店長", "二級施工管理技士"],
    ["所長", "中小企業診断士"],
  ])("%s comes before what they may do, though %s is nearer to the name", (title, qualification) => {
    const { titles } = readOne(
      ["株式会社青葉堂", 30],
      "",
      title,
      qualification,
      ["榊原 俊介", 40],
      "",
      "電話 045(662)3117",
    );
    expect(titles).toEqual([title, qualification]);
  });
});

describe("a form of a house on a line of its own", () => {
  it.each([
    "司法書士法人",
    "税理士法人",
    "弁護士法人",
    "医療法人社団",
    "社会福祉法人",
    "学校法人",
    "一般財団法人",
    "国立大学法人",
    "特定非営利活動法人",
    "監査法人",
  ])("%s is not its name", (form) => {
    const { companies } = readOne(
      [form, 24],
      ["紙屋町リーガル", 36],
      "",
      "所長",
      ["石塚 久美", 40],
      "",
      "〒730-0031 広島県広島市中区紙屋町一丁目4番11号",
      "Tel 082-248-3306",
    );
    expect(companies).toEqual([`${form} 紙屋町リーガル`]);
  });
});
