import { renderPng, text } from "./render-png.ts";

/** Hangul that stands alone, and beside Latin letters and digits. */
export function koreanCard(): Uint8Array {
  return renderPng(1050, 600, [
    text(80, 120, "(주)푸른하늘", { size: 40, bold: true }),
    text(80, 260, "박지수", { size: 56, bold: true }),
    text(260, 260, "과장 / 영업1팀", { size: 30 }),
    text(80, 400, "M 010-1234-5678"),
    text(80, 445, "T 02-555-0199   F 02-555-0198"),
    text(80, 490, "E jisoo.park@bluesky.co.kr"),
    text(80, 535, "서울특별시 강남구 테헤란로 123 (역삼동)"),
  ]);
}
