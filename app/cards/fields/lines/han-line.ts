import type { Part } from "../../layout/part.ts";
import type { Spot } from "../../layout/spot.ts";
import { han, kana } from "../../text/scripts.ts";
import { hanCompany } from "../company/words.ts";
import { hanDepartment, isHierarchy } from "../department.ts";
import { hanNameShape } from "../name/han-name.ts";
import { hanTitle } from "../title.ts";
import { hanPair, nameAndReading } from "./han-pairs.ts";
import { parted } from "./han-runs.ts";
import { partsOfLatin } from "./latin-line.ts";

/** Japanese and Chinese lines: title and name are parted by a space, or not at all. */
export function partsOfHan(printed: Spot): readonly Part[] {
  const [, firm = "", number = ""] =
    /^(\S{2,}有限公司)\s(.*\d.*|\S*(?:[号號][码碼]|[编編][号號]|牌照|[执執]照|[许許]可[证證]|[统統][编編]|信用代[码碼]))$/.exec(
      printed.text,
    ) ?? [];
  // 利信地產代理有限公司 公司牌照號碼 C-027715, whose number may have been taken already
  if (firm)
    return [...partsOfHan({ ...printed, text: firm }), { role: "open", text: number, certainty: 0, spot: printed }];
  return partsOfHanLine(printed);
}

function partsOfHanLine(printed: Spot): readonly Part[] {
  const spot = { ...printed, text: parted(printed.text) };
  const said = titlesApart(spot.text).split("/");
  // 销售总监/华东大区
  if (said.length > 1 && said.some((text) => hanTitle(text) > 0) && said.every((text) => text.trim().length > 1))
    return said.flatMap((text) => partsOfHan({ ...spot, text: text.trim() }));
  const words = spot.text.split(/\s+/);
  const read = nameAndReading(spot);
  if (read) return read;
  const both = inBothScripts(spot, words);
  if (both) return both;
  const pair = hanPair(spot, words);
  if (pair) return pair;
  if (isHierarchyAlone(spot.text)) return [{ role: "department", text: spot.text, certainty: 0.9, spot }];
  if (hanCompany(spot.text) > 0 && hanTitle(spot.text) === 0)
    return [{ role: "company", text: spot.text, certainty: hanCompany(spot.text), spot }];
  const [first = ""] = words;
  if (words.length > 1 && (hanDepartment(first) > 0 || /.店$/.test(first)) && hanTitle(words.slice(1).join(" ")) > 0)
    return words.flatMap((text) => partsOfHan({ ...spot, text }));
  if (words.length > 1 && hanTitle(words.at(-1) ?? "") > 0 && hanNameShape(words.slice(0, -1).join(" ")) >= 2.5)
    return besideTitle(spot, words);
  if (hanTitle(spot.text) > 0) return [{ role: "title", text: spot.text, certainty: 0.9, spot }];
  if (words.length > 1 && words.some((word) => hanTitle(word) > 0)) return besideTitle(spot, words);
  if (hanDepartment(spot.text) > 0) return [{ role: "department", text: spot.text, certainty: 0.8, spot }];
  return [{ role: "open", text: spot.text, certainty: 0, spot }];
}

/** 営業部長 Sales Manager, 代表取締役 CEO 佐藤 健一, CONTOSO 株式会社: what is said in Latin letters beside Han is a thing of its own. */
function inBothScripts(spot: Spot, words: readonly string[]): readonly Part[] | undefined {
  const cut = words.findIndex((word) => !han.test(word) && !kana.test(word) && /\p{L}{2}/u.test(word));
  if (cut > 0) {
    const end = words.findIndex((word, at) => at > cut && han.test(word));
    const [east, west] = [words.slice(0, cut), words.slice(cut, end < 0 ? undefined : end)].map((some) =>
      some.join(" "),
    );
    // 代表取締役 CEO 佐藤 健一
    const more = end < 0 ? [] : partsOfHan({ ...spot, text: words.slice(end).join(" ") });
    return [...partsOfHan({ ...spot, text: east ?? "" }), ...partsOfLatin({ ...spot, text: west ?? "" }), ...more];
  }
  const east = words.findIndex((word) => han.test(word));
  if (
    east > 0 &&
    words.slice(0, east).every((word) => /^[\p{Script=Latin}.&-]{2,}$/u.test(word)) &&
    words.slice(east).every((word) => han.test(word) && !/\p{Script=Latin}/u.test(word))
  ) {
    return [
      ...partsOfLatin({ ...spot, text: words.slice(0, east).join(" ") }),
      ...partsOfHan({ ...spot, text: words.slice(east).join(" ") }),
    ];
  }
  return undefined;
}

/** アートディレクターノグラフィックデザイナー: a stroke that was read as the letter of its shape. */
function titlesApart(text: string): string {
  const [, first = "", second = ""] = /^([ァ-ヺー]{4,})ノ([ァ-ヺー]{4,})$/.exec(text) ?? [];
  return first !== "" && hanTitle(first) > 0 && hanTitle(second) > 0 ? `${first}/${second}` : text;
}

/** `女将 森 あかり`: what stands beside a title is one thing, and in one piece. */
function besideTitle(spot: Spot, words: readonly string[]): readonly Part[] {
  const groups: string[][] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    const together =
      before !== undefined && hanTitle(word) === 0 && hanTitle(before) === 0 && hanDepartment(before) === 0;
    if (together) groups.at(-1)?.push(word);
    else groups.push([word]);
  });
  return groups.flatMap((group) => partsOfHan({ ...spot, text: group.join(" ") }));
}

/** 生産管理部 物流グループ, and no company, though グループ ends in one. */
function isHierarchyAlone(text: string): boolean {
  return (
    isHierarchy(text) &&
    text.split(/\s+/).every((word) => hanCompany(word.replace(/^大学院|法人(?=.+[部課室]$)/, "")) < 0.9) &&
    hanTitle(text) === 0
  );
}
