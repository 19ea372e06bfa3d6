import { hanDepartment } from "../department.ts";
import { hanTitle, isQualification } from "../title.ts";

/** What a part of a company that somebody leads ends in: 智能产品事业部. An office, 总经理办公室, may be called after who is in it. */
const ofItsOwn = /[\u3400-\u9fff]{2}(?:事业部|事業部|事業本部|营业部|中心|研发部|市场部|销售部|分公司)$/;

/** Puts the spaces that print has and readers lose, and takes those that only wide print has: 整形外科 部 長. */
export function parted(text: string): string {
  const close = text.replace(/(?<=\S\s)(\S)\s(\S)$/u, (wide, first: string, second: string) =>
    hanTitle(first + second) > 0 ? first + second : wide,
  );
  // シニアコンサルタントSenior Consultant
  const apart = close.replace(/(?<=[\u3040-\u9fff]{3})(?=\p{Lu}\p{Ll}{2,}\s\p{Lu}\p{Ll})/gu, " ");
  return /\s/.test(apart) ? apart : titleBehind(titleFirst(apart));
}

/** 営業部第二課課長, 情報システム部担当部長: a department, and what somebody is in it. 部長 alone is of the department, 総務部長. */
function titleBehind(text: string): string {
  if (isQualification(text) || ofHouse.test(text)) return text;
  const cuts = [...text].map((_, at) => at).reverse();
  const cut = cuts.find((at) => {
    const title = text.slice(at);
    return (
      at > 2 && /[部課室科处處系]$|[支本]店$|研究科$|センター$|中心$/.test(text.slice(0, at)) && isWholeTitle(title)
    );
  });
  return cut === undefined || hanDepartment(text.slice(0, cut)) === 0
    ? text
    : `${text.slice(0, cut)} ${text.slice(cut)}`;
}

/** 前臺大醫院小兒部主治醫師, 小兒科專科醫師: of which house, or of what somebody is one. */
const ofHouse = /[醫医病]院.|大[学學].|公司.|[銀银]行.|[專专]科[醫医][師师]$|学会/;

function isWholeTitle(text: string): boolean {
  return text.length > 1 && !/^[長长付員员内内]/.test(text) && hanTitle(text) > 0;
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
