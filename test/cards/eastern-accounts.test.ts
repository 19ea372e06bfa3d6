import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("a works in China", () => {
  it.each([
    "开户行:中国工商银行长安支行 账号:6222021234567890123",
    "农业银行 6228480123456789012 陈志明",
    "户名:陈志明",
  ])("is called by its line, and not by the bank where it keeps its money: %s", (account) => {
    const read = readOne(
      ["永康市宏达不锈钢制品厂", 24],
      ["陈志明", 40],
      "总经理",
      "手机:13857912345",
      "浙江省永康市古山镇工业区18号",
      account,
    );
    expect(read.companies).toEqual(["永康市宏达不锈钢制品厂"]);
    expect(read.names).toEqual(["陈志明"]);
  });

  it("has its whole name below what stands of it in its logo", () => {
    const read = readOne(
      ["宏达不锈钢", 40],
      ["永康市宏达不锈钢制品厂", 30],
      "",
      ["陈志明", 40],
      "总经理",
      "手机:13857912345",
    );
    expect(read.companies).toEqual(["永康市宏达不锈钢制品厂"]);
  });

  it.each(["13857912345 (微信)", "13857912345(微信同号)", "13857912345 (WeChat)"])(
    "has a number of which it says that it is at a service, too: %s",
    (line) => {
      const read = readOne(["宏达不锈钢制品厂", 30], ["陈志明", 40], "总经理", line, "0579-8745632");
      expect(read.phones).toContain("mobile +8613857912345");
    },
  );
});

describe("a Japanese house", () => {
  it.each([
    "千葉県知事(5)第12345号 (公社)全国宅地建物取引業協会会員",
    "(公社)全日本不動産協会会員",
    "四国税理士会 高松支部所属",
  ])("is not called by whom it is a member of: %s", (member) => {
    const read = readOne(["アサヒ不動産販売", 20], ["野口 恵", 40], "宅地建物取引士", member, "TEL 043-222-1234");
    expect(read.companies).toEqual(["アサヒ不動産販売"]);
  });

  it("has a building by its number in an address", () => {
    const read = readOne(
      ["小林税理士事務所", 30],
      ["小林 直樹", 40],
      "税理士",
      "香川県高松市磨屋町9番地3 讃岐第二ビル401号",
      "TEL 087-833-2904",
    );
    expect(read.addresses).toEqual(["香川県高松市磨屋町9番地3 讃岐第二ビル401号"]);
  });

  it("is found without its prefecture, with the name of a building right behind the number", () => {
    const read = readOne(
      ["合同会社ミナモ", 24],
      ["水谷 亮", 40],
      "デザイナー",
      "京都市左京区下鴨松ノ木町41ハイツ糺101",
      "080-9357-4120",
    );
    expect(read.addresses).toEqual(["京都市左京区下鴨松ノ木町41ハイツ糺101"]);
  });
});

describe("two titles in katakana", () => {
  it("are two where a reader takes the stroke between them for a letter", () => {
    const read = readOne(
      ["合同会社ミナモ", 24],
      ["水谷 亮", 40],
      "アートディレクターノグラフィックデザイナー",
      "080-9357-4120",
    );
    expect(read.titles).toEqual(["アートディレクター", "グラフィックデザイナー"]);
  });
});
