import { describe, expect, it } from "vitest";
import { type Printed, readOne } from "./side-of.ts";

const addressesOf = (house: string, ...lines: readonly Printed[]) =>
  readOne([house, 36], "", ["佐藤 健一", 44], "", ...lines, "TEL 03-6363-2904").addresses;

describe("an office's name in Han is no part of its address", () => {
  const [osaka, kobe] = ["〒530-0047 大阪市北区西天満4丁目9番16号", "〒650-0033 神戸市中央区江戸町85番地の1"];
  it.each([
    ["【大阪本部】", "【神戸支部】"],
    ["[本社]", "[神戸支店]"],
    ["大阪：", "神戸："],
    ["本社・工場 ", "ショールーム "],
    ["●大阪オフィス ", "●神戸オフィス "],
  ])("%s and %s in Japan", (one, other) => {
    expect(addressesOf("株式会社みなと精機", one + osaka, other + kobe)).toEqual([osaka, kobe]);
  });

  const [taipei, taichung] = ["24888新北市五股區五權七路63號3樓", "台中市西屯區工業區三十八路210號"];
  it.each([
    ["總公司：", "台中廠："],
    ["(總公司)", "(台中廠)"],
    ["北部營業處：", "中部營業處："],
    ["一廠/", "二廠/"],
  ])("%s and %s in Taiwan", (one, other) => {
    expect(addressesOf("宏泰機械股份有限公司", one + taipei, other + taichung)).toEqual([taipei, taichung]);
  });

  it("but 厦门市 is a town, though its end is a shop", () => {
    const address = "福建省厦门市湖里区火炬路56号光业楼3层";
    expect(addressesOf("厦门光业电子有限公司", address)).toEqual([address]);
  });
});
