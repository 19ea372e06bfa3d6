import { describe, expect, it } from "vitest";
import { splitAddress } from "../../app/cards/fields/address/split-address.ts";

describe("an address in its parts", () => {
  it.each([
    [
      "(06236) 서울특별시 강남구 테헤란로 152, 12층",
      { postcode: "06236", city: "서울특별시", street: "강남구 테헤란로 152, 12층" },
    ],
    [
      "경기도 성남시 분당구 판교역로 235 (우) 13494",
      { postcode: "13494", region: "경기도", city: "성남시", street: "분당구 판교역로 235" },
    ],
    ["C/ Mayor, nº 5, 2º B, 28013 Madrid", { postcode: "28013", city: "Madrid", street: "C/ Mayor, nº 5, 2º B" }],
    ["서울 마포구 합정동 412-3", { city: "서울", street: "마포구 합정동 412-3" }],
    ["우 135-080 서울시 강남구 역삼동 737", { postcode: "135-080", city: "서울시", street: "강남구 역삼동 737" }],
    [
      "〒100-0005 東京都千代田区丸の内1-9-2",
      { postcode: "100-0005", region: "東京都", city: "千代田区", street: "丸の内1-9-2" },
    ],
    ["大阪府大阪市北区梅田3-1-3", { region: "大阪府", city: "大阪市", street: "北区梅田3-1-3" }],
    [
      "广东省深圳市南山区科技园路12号 518057",
      { postcode: "518057", region: "广东省", city: "深圳市", street: "南山区科技园路12号" },
    ],
    [
      "1 Main St, Suite 4, Arlington, VA 22201, USA",
      { postcode: "22201", region: "VA", city: "Arlington", country: "USA", street: "1 Main St, Suite 4" },
    ],
    ["12 King Street, London EC1A 1BB", { postcode: "EC1A 1BB", city: "London", street: "12 King Street" }],
    ["Musterstraße 12, 10115 Berlin", { postcode: "10115", city: "Berlin", street: "Musterstraße 12" }],
    [
      "24 rue de la Paix, 75002 Paris, France",
      { postcode: "75002", city: "Paris", country: "France", street: "24 rue de la Paix" },
    ],
    [
      "152 Teheran-ro, Gangnam-gu, Seoul 06236, Republic of Korea",
      { postcode: "06236", city: "Seoul", country: "Republic of Korea", street: "152 Teheran-ro, Gangnam-gu" },
    ],
    ["Keizersgracht 10, 1016 EA Amsterdam", { postcode: "1016 EA", city: "Amsterdam", street: "Keizersgracht 10" }],
    ["Tower B", { street: "Tower B" }],
  ])("%s", (address, parts) => {
    expect(splitAddress(address)).toEqual(parts);
  });

  it("says nothing that is not printed", () => {
    for (const text of ["", "()", "12345", ", ,", "우", "〒", "대한민국", "Korea"]) {
      const all = Object.values(splitAddress(text)).join("");
      expect([...all].every((letter) => text.includes(letter))).toBe(true);
    }
  });
});
