/** What one of several houses is called in front of a postcode or a town, with nothing between that parts them: 神戸支店 〒650-0033, 研发中心 上海市. */
const kinds = [
  ..."本社 本店 本部 支社 支店 支部 支局 営業所 事業所 出張所 工場 研究所 センター オフィス ショールーム 総部".split(
    " ",
  ),
  ..."总部 總部 总公司 總公司 分公司 子公司 分部 工厂 工廠 廠房 厂房 仓库 倉庫 门市部 門市部 总店 總店 分店".split(" "),
  ..."办事处 辦事處 服務處 营业所 營業所 營業處 办公室 辦公室 研发中心 研發中心 销售中心 生产基地".split(" "),
];

/** 本 社, and two of them: 本社・工場. */
const kind = kinds.map((one) => [...one].join("\\s?")).join("|");
const houses = `[\\u3040-\\u9fff]{0,6}?(?:${kind})(?:\\s?[·・/&]\\s?(?:${kind}))?`;
const bullet = "^[\\s|_·・■●◆▶※]*";

/** What an address begins with in Han. */
export const hanStart =
  "(?:〒|\\(?\\d{3}-?\\d{0,3}(?!\\d)|[\\u3400-\\u9fff]{2,3}[都道府県省市]|[\\u3400-\\u9fff]{1,6}[市区區县縣郡]|香港|九龍)";
const begun = `(?=${hanStart})`;

/** 門市 台北市; 厦门市 is a town. */
const shop = "[门門]市(?=[\\s:])";
const byKind = new RegExp(`${bullet}(?:${houses}|${shop})\\s?[:|)\\]]?\\s*${begun}`);

/** 【神戸】, （台中廠）, 大阪：, 地址2：, 本社／: whatever it is called; who is there by a form of its own, …有限公司：, is no office. */
const words = "(?![^\\])>:/|\\s]*(?:会社|有限公司|集[团團]))[\\u3040-\\u9fff·・]{1,10}\\d?";
const inBrackets = new RegExp(`${bullet}[[(<〈《【「『]\\s?${words}\\s?[\\])>〉》】」』]\\s?:?\\s*${begun}`);
const beforeColon = new RegExp(`${bullet}${words}\\s?[:/|]\\s*${begun}`);

/** What an office is called in front of its address in Han. */
export const hanOffices: readonly RegExp[] = [byKind, inBrackets, beforeColon];

const onLineOfItsOwn = [
  new RegExp(`${bullet}[[(<〈《【「『]?${houses}[\\])>〉》】」』]?\\s?:?$`),
  new RegExp(`${bullet}[[(<〈《【「『]${words}[\\])>〉》】」』]\\s?:?$`),
];

/** 【神戸】, 上海分公司: what an office is called, on a line of its own. */
export function isHanOffice(text: string): boolean {
  return onLineOfItsOwn.some((one) => one.test(text));
}
