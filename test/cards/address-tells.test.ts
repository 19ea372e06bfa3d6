import { describe, expect, it } from "vitest";
import {
  hasStreetAndTown,
  isOddAddress,
  isWithoutStreet,
  koreanRegularity,
} from "../../app/cards/confidence/address-tells.ts";

describe("a Korean address", () => {
  it("says of each of its words what it is, but for what nobody can check", () => {
    expect(koreanRegularity("06236 서울특별시 강남구 테헤란로 152, 27층 (역삼동)")).toBe(1);
    expect(koreanRegularity("서울특별시 강남구 테헤란로 152 콘토소타워 3층")).toBeCloseTo(2 / 3);
    expect(koreanRegularity("콘토소 타위 뒷건물 옆")).toBe(0);
  });

  it.each([
    "경기도 성남시 판교로 242 (동 1308호)",
    "서울시 중구 세종대로 110, 809후",
    "부산시 해운대구 센텀로 45 §3층",
  ])("is odd: %s", (address) => expect(isOddAddress(address)).toBe(true));

  it.each([
    "경기도 성남시 분당구 판교로 242, A동 1308호",
    "서울시 중구 세종대로 110, 809호",
    "06236 서울시 강남구 역삼동 737",
  ])("is not odd: %s", (address) => expect(isOddAddress(address)).toBe(false));
});

describe("an address in Latin letters", () => {
  it.each(["12 Hill Road, London HA9 ONP", "Jl. Raya 8o361, Jimbaran", "1 Main St | Springfield"])(
    "is odd where letters stand for digits: %s",
    (address) => expect(isOddAddress(address)).toBe(true),
  );

  it.each(["Plant: 8700 Reading Road, Mail: P.O. Box 15188, Cincinnati, Ohio 45215", "Old No. 12, Cathedral Road,"])(
    "is odd where it is two, or goes on: %s",
    (address) => expect(isOddAddress(address)).toBe(true),
  );

  it("is not odd where its code is one", () => {
    expect(isOddAddress("12 Hill Road, London HA9 0NP")).toBe(false);
  });

  it("lacks a street, or has all", () => {
    expect(isWithoutStreet("King's Lynn, Norfolk PE30 5DQ")).toBe(true);
    expect(hasStreetAndTown("12 Hill Road, London HA9 0NP")).toBe(true);
    expect(isWithoutStreet("12 Hill Road, London HA9 0NP")).toBe(false);
  });
});
