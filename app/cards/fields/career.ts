import { koreanTitle } from "./title.ts";

/** `전) 국세청 사무관`, `(전) …`, `前 …`, `전 국세청 사무관`. */
const before = /^\(?\s?[전前]\s?[):]\s?(?=\S)|^前\s?(?=[가-힣])|^전\s(?=[가-힣]{3,})/;
const now = /^\(?\s?[현現]\s?[):]\s?(?=\S)|^現\s?(?=[가-힣])|^현\s(?=[가-힣]{3,})/;

/** Whether it says what somebody was before they came where they are: 前 국세청 조사국 사무관, 한빛대학교 교수 역임. */
export function isFormer(text: string): boolean {
  return (before.test(text) && namesPosition(text)) || /[가-힣]\s역임$/.test(text);
}

/** `現 한빛대학교 교수` without its sign, which stands beside what somebody was before. */
export function withoutNow(text: string): string {
  return now.test(text) && namesPosition(text) ? text.replace(now, "") : text;
}

function namesPosition(text: string): boolean {
  const [, ...behind] = text.split(/[\s,]+/);
  return /^\(?\s?.\s?\)/.test(text) || behind.some((word) => koreanTitle(word) > 0);
}
