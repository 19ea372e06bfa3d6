import type { Part } from "../../layout/part.ts";
import { hangul } from "../../text/scripts.ts";
import { koreanNameShape } from "./korean-name.ts";

/** 법무사 김태식 사무소, 이정훈 법률사무소, 박지원세무회계 */
const office =
  /^(?:법무사|변호사|세무사|노무사|공인노무사|회계사|공인회계사|변리사|행정사|관세사|건축사|감정평가사)?\s?([가-힣]{3})\s?(?:(?:공인)?(?:법무사|변호사|세무사|노무사|회계사|변리사|행정사|관세사|건축사|감정평가사)?\s?(?:합동)?사무소|법률사무소|세무회계(?:사무소)?)$/;

/** Whose offices are called after somebody: a line that ends in that name is theirs, whatever a reader made of the title in front of it. */
export function namedByOffice(part: Part, parts: readonly Part[]): Part {
  if (part.role !== "open" || !hangul.test(part.text)) return part;
  const bare = part.text.replace(/\s/g, "");
  const name = parts
    .map(({ text }) => office.exec(text)?.[1] ?? "")
    .find((one) => koreanNameShape(one) >= 0.85 && bare.endsWith(one) && bare.length - one.length <= 5);
  return name ? { ...part, role: "name", text: name, certainty: koreanNameShape(name) } : part;
}
