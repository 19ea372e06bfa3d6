import type { Part } from "../../layout/part.ts";
import type { Spot } from "../../layout/spot.ts";
import { hanCompany } from "../company/words.ts";
import { isHierarchy } from "../department.ts";
import { hanNameShape } from "../name/han-name.ts";
import { hanTitle } from "../title.ts";

/** 台灣智慧製造協會 理事長, 常南銀行 水戸駅南支店, 贺晓燕 博士, 不動產經紀人(105)新北經紀字第002817號: a line of two things; nothing where it is none. */
export function hanPair(spot: Spot, words: readonly string[]): readonly Part[] | undefined {
  return (
    withLicence(spot) ??
    titleInHouses(spot, words) ??
    titleAndName(spot, words) ??
    houseAndInside(spot, words) ??
    houseAndRest(spot, words) ??
    nameAndDegree(spot, words)
  );
}

/** What an office numbers those by whom it allows to work: (105)新北經紀字第002817號. */
const licence = /\s?(?:\(\d{2,3}\)|\d{2,3})?[\u3400-\u9fff]{0,8}字第?\s?\d{4,}\s?[号號]?$/;

function withLicence(spot: Spot): readonly Part[] | undefined {
  const title = spot.text.replace(licence, "");
  return title !== spot.text && hanTitle(title) > 0
    ? [{ role: "title", text: title, certainty: 0.9, spot }]
    : undefined;
}

/** 山田 太郎(やまだ たろう), 佐々木 健一 (Kenichi Sasaki) */
export function nameAndReading(spot: Spot): readonly Part[] | undefined {
  const [, name = "", reading = ""] =
    /^([^()\s]{1,4}\s?[^()\s]{1,4}?)\s?\(([\p{Script=Latin}\u3040-\u30ff\s.,'-]{4,})\)$/u.exec(spot.text) ?? [];
  if (hanNameShape(name) < 2.5 || hanTitle(name) > 0) return undefined;
  return [name, reading].map((text) => ({ role: "open", text, certainty: 0, spot }));
}

/** 営業本部 第一営業部 部長代理: one within the other, and what somebody is there. */
function titleInHouses(spot: Spot, words: readonly string[]): readonly Part[] | undefined {
  const [title = ""] = words.slice(-1);
  const houses = words.slice(0, -1).join(" ");
  return words.length > 2 && hanTitle(title) > 0 && isHierarchy(houses)
    ? [
        { role: "department", text: houses, certainty: 0.9, spot },
        { role: "title", text: title, certainty: 0.9, spot },
      ]
    : undefined;
}

/** 工場長 佐藤 健一: houses are called by such words, too, 工場. */
function titleAndName(spot: Spot, [title = "", ...name]: readonly string[]): readonly Part[] | undefined {
  const [person, inHouse] = [name.join(" "), hanCompany(`${title} ${name.join(" ")}`) > 0];
  return inHouse && hanTitle(title) > 0 && hanNameShape(person) >= 2.5
    ? [
        { role: "title", text: title, certainty: 0.9, spot },
        { role: "open", text: person, certainty: 0, spot },
      ]
    : undefined;
}

/** A bank's or a company's house in a town. */
const branch = /^.{1,12}(?:支店|支社|支行|分行|分公司|営業所|出張所|営業部)$/;

function houseAndRest(spot: Spot, words: readonly string[]): readonly Part[] | undefined {
  const [last = ""] = words.slice(-1);
  const house = words.slice(0, -1).join(" ");
  if (hanCompany(house) < 0.9 || hanTitle(house) > 0) return undefined;
  const company: Part = { role: "company", text: house, certainty: 0.9, spot };
  if (hanTitle(last) > 0) return [company, { role: "title", text: last, certainty: 0.9, spot }];
  return branch.test(last) && hanCompany(last) < 0.9
    ? [company, { role: "department", text: last, certainty: 0.8, spot }]
    : undefined;
}

/** What people are called by behind their name: it is none of it. */
const degrees = new Set("博士 硕士 碩士 修士 院士 先生 女士 小姐 老師 老师 醫師 医师 医師 牙醫師 律師 律师".split(" "));

function nameAndDegree(spot: Spot, words: readonly string[]): readonly Part[] | undefined {
  const [name = "", degree = ""] = [words.slice(0, -1).join(" "), words.at(-1)];
  if (!degrees.has(degree) || hanNameShape(name) < 1.5 || hanTitle(name) > 0) return undefined;
  const person: Part = { role: "open", text: name, certainty: 0, spot };
  return hanTitle(degree) > 0 ? [person, { role: "title", text: degree, certainty: 0.9, spot }] : [person];
}

/** 北陸工業大学 大学院 物質化学専攻 */
function houseAndInside(spot: Spot, [house = "", ...inside]: readonly string[]): readonly Part[] | undefined {
  return /大[学學]$|病院$/.test(house) && inside.length > 0 && inside.every((word) => isInHouse(word))
    ? [
        { role: "company", text: house, certainty: 0.9, spot },
        { role: "department", text: inside.join(" "), certainty: 0.9, spot },
      ]
    : undefined;
}

/** 大学院, 工学部, 内科: a part of a university or a hospital. */
function isInHouse(word: string): boolean {
  return /(?:大学院|学院|學院|研究科|学部|學部|学科|學科|学系|學系|専攻|研究室|研究所|センター|中心|[部科系])$/.test(
    word,
  );
}
