import type { Part } from "../../layout/part.ts";
import type { Spot } from "../../layout/spot.ts";
import { hangul, squash } from "../../text/scripts.ts";
import { brandMatch } from "../company/brand-match.ts";
import { townInBoth } from "../company/town-in-both.ts";
import { koreanCompany, latinCompany } from "../company/words.ts";
import { koreanTitle } from "../title.ts";

const bothScripts = /^(.*[가-힣)])\s+(\p{Script=Latin}[\p{Script=Latin}\s.,&'-]{3,})$/u;

/** What stands in Hangul in front of Latin letters. */
export function hangulInFront(text: string): string {
  return bothScripts.exec(text)?.[1] ?? "";
}

/** `한빛모빌리티(주) HANVIT MOBILITY`: one organization, said once in each script. */
export function houseInBoth(spot: Spot, certainty: number): readonly Part[] | undefined {
  const [, own = "", latin = ""] = bothScripts.exec(spot.text) ?? [];
  // `선임연구원 Senior Research Engineer`
  const isTitle = koreanTitle(own.replace(/\s/g, "")) > 0.9;
  const isOwn = own !== "" && !/\p{Script=Latin}/u.test(own) && koreanCompany(own) >= 0.7 && !isTitle;
  const isSaidAgain =
    /\(.\)$|주식회사$/.test(own) || latinCompany(latin) > 0 || brandMatch(own, [squash(latin)]) >= 0.7;
  if (!isOwn || !isSaidAgain) return undefined;
  return [
    { role: "company", text: own, certainty, spot },
    { role: latinCompany(latin) >= 0.9 ? "company" : "open", text: latin, certainty: latinCompany(latin), spot },
  ];
}

/** As sure as a house is by the ending of its name. */
const byEnding = 0.75;

/** The same where both are known by themselves: `Pixelhorn Inc. (픽셀혼)`, `포항시 POHANG CITY`. */
export function houseSaidTwice(spot: Spot): readonly Part[] | undefined {
  const said = inBrackets(spot.text) ?? townInBoth(spot.text);
  return said?.map((text) => {
    const certainty = Math.max(hangul.test(text) ? koreanCompany(text) : latinCompany(text), byEnding);
    return { role: "company", text, certainty, spot };
  });
}

function inBrackets(text: string): readonly string[] | undefined {
  const [, front = "", behind = ""] = /^(.*\S)\s?\(([^()]{3,})\)$/.exec(text) ?? [];
  const [own, latin] = hangul.test(front) ? [front, behind] : [behind, front];
  const areApart = hangul.test(own) && !hangul.test(latin) && !/\p{Script=Latin}/u.test(own);
  return areApart && latinCompany(latin) >= 0.9 ? [front, behind] : undefined;
}
