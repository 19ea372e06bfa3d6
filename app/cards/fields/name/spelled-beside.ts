import { distanceInHeights } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { han } from "../../text/scripts.ts";
import { hanNameShape } from "./han-name.ts";

/** Sasaki, Ken'ichi, Ryohei: Japanese ends in a vowel or an n. */
const japanese =
  /^(?:(?:[kgsztdnhbpmyrwjf]|ky|gy|sh|ch|ts|ny|hy|by|py|my|ry|kk|ss|tt|pp|tch|ssh|nn|mm|mb|mp)?[aiueoāūēō]|n['’-]?(?![aiueo]))+h?$/i;

/** Xiuyuan, Jianguo, Chih-Yuan, Wai, Ming: one to three syllables of Chinese, however they are spelled. */
const chinese =
  /^(?:(?:zh|ch|sh|ts|tz|hs|ng|kw|[bpmfdtnlgkhjqxrzcsyw])?['’]?(?:[aeiouü]{1,3})(?:ng|n|r|k|t|p|m|h)?[-'’]?){1,3}$/i;

/** How far it may stand from the name, in heights of the larger print. */
const nearby = 1.6;

/** `Sasaki Kenichi` beside 佐々木 健一, `Huang Shu-Fen` below 黃淑芬: as that is spelled in Latin letters. */
export function isSpelledBeside({ text, spot }: Part, parts: readonly Part[]): boolean {
  const words = text.split(/[\s,]+/).filter(Boolean);
  const isSpelled =
    words.length > 1 && words.length <= 4 && [japanese, chinese].some((one) => words.every((word) => one.test(word)));
  return (
    isSpelled &&
    parts.some(
      (other) =>
        other.role === "open" &&
        han.test(other.text) &&
        (hanNameShape(other.text) >= 2.5 || isOnlyOne(other, parts)) &&
        distanceInHeights(spot, other.spot) < nearby,
    )
  );
}

/** 外山ミサキ, of no family that the lists have, where nobody else is named in Han. */
function isOnlyOne(part: Part, parts: readonly Part[]): boolean {
  return (
    /^[\u3400-\u9fff々]{2,3}\s?[\u3040-\u30ff]{2,5}$/.test(part.text) &&
    hanNameShape(part.text) > 0 &&
    !parts.some((other) => other !== part && han.test(other.text) && hanNameShape(other.text) >= 2.5)
  );
}
