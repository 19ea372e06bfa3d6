import { hanDepartment } from "../department.ts";
import { hanTitle } from "../title.ts";

/** What a part of a company that somebody leads ends in: 智能产品事业部. An office, 总经理办公室, may be called after who is in it. */
const ofItsOwn = /[\u3400-\u9fff]{2}(?:事业部|事業部|事業本部|营业部|中心|研发部|市场部|销售部|分公司)$/;

/** Puts the spaces that print has and readers lose, and takes those that only wide print has: 整形外科 部 長. */
export function parted(text: string): string {
  const close = text.replace(/(?<=\S\s)(\S)\s(\S)$/u, (wide, first: string, second: string) =>
    hanTitle(first + second) > 0 ? first + second : wide,
  );
  // シニアコンサルタントSenior Consultant
  const apart = close.replace(/(?<=[\u3040-\u9fff]{3})(?=\p{Lu}\p{Ll}{2,}\s\p{Lu}\p{Ll})/gu, " ");
  return /\s/.test(apart) ? apart : titleFirst(apart);
}

/** 高级产品经理智能产品事业部, where a bar stood between. */
function titleFirst(text: string): string {
  if (!ofItsOwn.test(text) || hanDepartment(text) === 0) return text;
  const cut = [...text]
    .map((_, at) => at)
    .reverse()
    .find((at) => at >= 2 && hanTitle(text.slice(0, at)) > 0 && ofItsOwn.test(text.slice(at)));
  return cut === undefined ? text : `${text.slice(0, cut)} ${text.slice(cut)}`;
}
